import type { Words } from './words.ts'

/** Loose things that people hold, hand over and put down. Written in the definite or the indefinite form. */
export const props = {
  letter: { da: ['brevet', 'et brev'], en: ['the letter', 'a letter'] },
  envelope: { da: ['kuverten', 'en kuvert'], en: ['the envelope', 'an envelope'] },
  note: { da: ['sedlen', 'en seddel'], en: ['the note', 'a note'] },
  form: { da: ['arket', 'blanketten', 'et ark'], en: ['the sheet', 'the form'] },
  file: { da: ['mappen', 'en mappe'], en: ['the folder', 'a folder'] },
  phone: { da: ['mobilen', 'telefonen', 'en mobil'], en: ['the mobile', 'the phone', 'a phone'] },
  receiver: { da: ['telefonrøret', 'røret'], en: ['the receiver'] },
  'id-card': { da: ['kortet', 'sundhedskortet'], en: ['the card', 'the health card'] },
  'access-card': { da: ['adgangskortet'], en: ['the access card'] },
  'usb-stick': { da: ['usb-nøglen'], en: ['the USB stick'] },
  laptop: { da: ['den bærbare', 'en bærbar'], en: ['the laptop'] },
  tablet: { da: ['tabletten', 'skærmpladen'], en: ['the tablet'] },
  keys: { da: ['nøglerne'], en: ['the keys'] },
  cup: { da: ['koppen', 'kaffen'], en: ['the cup', 'the coffee'] },
  pen: { da: ['kuglepennen'], en: ['the pen'] },
  newspaper: { da: ['avisen'], en: ['the newspaper'] },
  napkin: { da: ['servietten', 'en serviet'], en: ['the napkin'] },
  bag: { da: ['tasken', 'en taske'], en: ['the bag'] },
  parcel: { da: ['pakken'], en: ['the parcel'] },
  tin: { da: ['kagedåsen', 'dåsen', 'en kagedåse'], en: ['the biscuit tin', 'the tin', 'a biscuit tin'] },
  tray: { da: ['bakken', 'en bakke'], en: ['the tray', 'a tray'] },
  'paper-bag': { da: ['bagerposen', 'posen', 'en bagerpose'], en: ["the baker's bag", 'the paper bag', "a baker's bag"] },
  whiteboard: { da: ['tavlen', 'whiteboardet'], en: ['the whiteboard'] },
  bin: { da: ['skraldespanden', 'spanden', 'papirkurven'], en: ['the bin'] },
} as const satisfies Record<string, Words>

/** Things that belong to a place, named by lines, cameras and gazes. Each place says which it has and where. */
export const fixtures = {
  door: { da: ['døren'], en: ['the door'] },
  screen: { da: ['skærmen'], en: ['the screen'] },
  counter: { da: ['skranken'], en: ['the counter'] },
  desk: { da: ['bordet', 'skrivebordet'], en: ['the desk', 'the table'] },
  queue: { da: ['køen'], en: ['the queue'] },
  printer: { da: ['printeren'], en: ['the printer'] },
  shredder: { da: ['makulatoren'], en: ['the shredder'] },
  window: { da: ['vinduet', 'ruden'], en: ['the window'] },
  chair: { da: ['stolen'], en: ['the chair'] },
  noticeboard: { da: ['opslagstavlen'], en: ['the noticeboard'] },
  cupboard: { da: ['skabet'], en: ['the cupboard'] },
  'desk-phone': { da: ['bordtelefonen'], en: ['the desk phone'] },
  car: { da: ['bilen'], en: ['the car'] },
  clock: { da: ['uret'], en: ['the clock'] },
} as const satisfies Record<string, Words>

export type PropId = keyof typeof props
export type FixtureId = keyof typeof fixtures
export type ThingId = PropId | FixtureId
