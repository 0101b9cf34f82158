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
  'staff-room',
  'classroom',
  'bedroom',
] as const

/** The hours of the day a still life can be lit by. */
export const lights = ['morning', 'afternoon', 'evening'] as const

/** Everything that can stand in a still life. An author chooses from this list and never draws. */
export const things = [
  'alarm-cord',
  'bicycle-helmet',
  'big-key',
  'bills',
  'binder',
  'biscuit-tin',
  'bread-and-phone',
  'bus-ticket',
  'cake',
  'cat-and-tray',
  'class-photo',
  'clipboard',
  'clock',
  'coat-on-hook',
  'coffee-cup',
  'counter-bell',
  'crossword',
  'desk-phone',
  'dictionary',
  'door-ajar',
  'drawing',
  'empty-chair',
  'empty-wallet',
  'flowers',
  'folded-note',
  'folder-stack',
  'football',
  'get-well-card',
  'glasses',
  'handbag',
  'headset',
  'id-card',
  'key-bunch',
  'key-ring',
  'keyboard',
  'lamp',
  'laptop',
  'letter',
  'log-printout',
  'message-phone',
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
  'postcard',
  'printer',
  'queue-number',
  'radio',
  'recording-phone',
  'sand-bucket',
  'school-bag',
  'scissors',
  'screen',
  'shoes',
  'sticky-note',
  'tablet',
  'teddy',
  'tie',
  'two-chairs',
  'two-cups',
  'two-envelopes',
  'two-pens',
  'usb-stick',
  'walking-stick',
  'wall-phone',
  'whiteboard',
  'work-gloves',
  'work-jacket',
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
