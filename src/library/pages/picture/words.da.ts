import type { Light, Place, Thing } from '../../picture/picture.ts'

const places: Record<Place, string> = {
  counter: 'en skranke',
  'telephone-desk': 'et bord med telefon',
  kitchen: 'et køkkenbord',
  'front-door': 'en hoveddør',
  office: 'et kontor',
  'it-desk': 'et bord i it',
  'meeting-room': 'et mødelokale',
  hallway: 'en entré',
}

const lights: Record<Light, string> = { morning: 'om formiddagen', afternoon: 'om eftermiddagen', evening: 'om aftenen' }

const things: Record<Thing, string> = {
  'big-key': 'en meget stor nøgle',
  'bus-ticket': 'en busbillet',
  cake: 'en kage',
  clock: 'et ur',
  'coat-on-hook': 'en frakke på en knage',
  'coffee-cup': 'en kop kaffe',
  'desk-phone': 'en bordtelefon',
  'door-ajar': 'en dør på klem',
  drawing: 'en børnetegning',
  'empty-chair': 'en tom stol',
  flowers: 'blomster',
  'folded-note': 'en foldet seddel',
  'folder-stack': 'en stak mapper',
  glasses: 'et par briller',
  headset: 'et headset',
  'id-card': 'et kort i en snor',
  'key-ring': 'et nøglebundt',
  keyboard: 'et tastatur',
  lamp: 'en lampe',
  laptop: 'en bærbar computer',
  letter: 'et brev',
  napkin: 'en serviet',
  'open-bin': 'en åben skraldespand',
  pencils: 'blyanter',
  'phone-login': 'en telefon, der beder om en kode',
  'pill-box': 'en æske til piller',
  'pink-phone': 'en lyserød telefon',
  'plan-half': 'en plan, der er foldet på midten',
  plant: 'en plante',
  'queue-number': 'et kønummer',
  scissors: 'en saks',
  screen: 'en skærm',
  shoes: 'et par sko',
  tie: 'et slips',
  'two-cups': 'to kopper',
  'two-envelopes': 'to kuverter',
  'two-pens': 'to kuglepenne',
  'walking-stick': 'en stok',
}

/** What a still life shows, for those who do not see it. */
export const da = {
  places,
  lights,
  things,
  sentence: (place: string, light: string, shown: string) => `Tegning: ${place} ${light} med ${shown}.`,
}
