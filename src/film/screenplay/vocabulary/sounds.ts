import type { Words } from './words.ts'

/** Sounds that happen once, written `[[LYD: et lille pling]]`; several with commas between. */
export const effects = {
  ping: { da: ['et lille pling', 'pling'], en: ['a small ping'] },
  'wrong-tone': { da: ['en forkert tone'], en: ['a wrong tone'] },
  'queue-number': { da: ['kønummer'], en: ['queue number'] },
  'phone-rings': { da: ['telefon', 'telefonen ringer'], en: ['phone', 'the phone rings'] },
  'phone-buzzes': { da: ['telefonen summer'], en: ['the phone buzzes'] },
  'dial-tone': { da: ['ringetone'], en: ['ringing tone'] },
  'phone-down': { da: ['røret lægges på'], en: ['the receiver is put down'] },
  paper: { da: ['papir'], en: ['paper'] },
  'paper-in-bin': { da: ['papir mod pap'], en: ['paper in a bin'] },
  shredder: { da: ['makulator'], en: ['shredder'] },
  printer: { da: ['printer', 'en printer'], en: ['printer'] },
  keys: { da: ['tastatur'], en: ['keyboard'] },
  click: { da: ['klik'], en: ['click'] },
  door: { da: ['dør'], en: ['door'] },
  'sliding-door': { da: ['skydedør'], en: ['sliding door'] },
  steps: { da: ['trin'], en: ['steps'] },
  'running-steps': { da: ['løbende trin'], en: ['running steps'] },
  chair: { da: ['stol'], en: ['chair'] },
  cups: { da: ['kaffekopper'], en: ['coffee cups'] },
  coffee: { da: ['kaffemaskine'], en: ['coffee machine'] },
  keychain: { da: ['nøgler'], en: ['keys on a ring'] },
  'car-door': { da: ['bildør'], en: ['car door'] },
  knock: { da: ['det banker'], en: ['a knock'] },
  bell: { da: ['skoleklokke'], en: ['school bell'] },
  clock: { da: ['rådhusur'], en: ['town-hall clock'] },
  trolley: { da: ['rengøringsvogn'], en: ['cleaning trolley'] },
} as const satisfies Record<string, Words>

/** What is heard all the time, written as sounds are; it lasts until the scene ends or another one comes. */
export const ambiences = {
  chatter: { da: ['lav snak'], en: ['low chatter'] },
  'room-tone': { da: ['stille rum'], en: ['a quiet room'] },
  office: { da: ['kontorlyde'], en: ['office sounds'] },
  'rain-on-glass': { da: ['regn mod ruden'], en: ['rain on the window'] },
  town: { da: ['by'], en: ['town'] },
  pigeons: { da: ['duer'], en: ['pigeons'] },
  children: { da: ['børn i skolegården'], en: ['children outside'] },
  'hold-music': { da: ['ventemusik'], en: ['hold music'] },
  kitchen: { da: ['køleskab og ur'], en: ['a fridge and a clock'] },
  wind: { da: ['blæst'], en: ['wind'] },
} as const satisfies Record<string, Words>

export type EffectId = keyof typeof effects
export type AmbienceId = keyof typeof ambiences
export type SoundId = EffectId | AmbienceId
