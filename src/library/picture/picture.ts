/** The places a still life can be set in; each has its own wall, niche, window and surface. */
export const places = [
  'counter',
  'telephone-desk',
  'kitchen',
  'front-door',
  'office',
  'it-desk',
  'meeting-room',
  'hallway',
  'library',
] as const

/** The hours of the day a still life can be lit by. */
export const lights = ['morning', 'afternoon', 'evening'] as const

/** Everything that can stand in a still life. An author chooses from this list and never draws. */
export const things = [
  'bicycle-helmet',
  'big-key',
  'biscuit-tin',
  'bread-and-phone',
  'bus-ticket',
  'cake',
  'cat-and-tray',
  'clock',
  'coat-on-hook',
  'coffee-cup',
  'crossword',
  'desk-phone',
  'door-ajar',
  'drawing',
  'empty-chair',
  'flowers',
  'folded-note',
  'folder-stack',
  'glasses',
  'headset',
  'id-card',
  'key-bunch',
  'key-ring',
  'keyboard',
  'lamp',
  'laptop',
  'letter',
  'mitten',
  'napkin',
  'new-key',
  'open-bin',
  'order-form',
  'overshoe',
  'paper-bag',
  'pencils',
  'phone-login',
  'pig-book',
  'pill-box',
  'pink-phone',
  'pipe-wrench',
  'plan-half',
  'plant',
  'plant-and-can',
  'queue-number',
  'radio',
  'school-bag',
  'scissors',
  'screen',
  'shoes',
  'tie',
  'two-chairs',
  'two-cups',
  'two-envelopes',
  'two-pens',
  'walking-stick',
  'wall-phone',
] as const

/** A place from the closed vocabulary. */
export type Place = (typeof places)[number]

/** An hour of the day from the closed vocabulary. */
export type Light = (typeof lights)[number]

/** A thing from the closed vocabulary. */
export type Thing = (typeof things)[number]

/** A still life as data: where, when, which things, and the one that tells the dilemma and stands in the light. */
export type Picture = {
  readonly place: Place
  readonly light: Light
  readonly things: readonly Thing[]
  readonly tells: Thing
}
