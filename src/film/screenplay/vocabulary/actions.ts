/**
 * What people can do. A pattern is what follows the name: `{what}` is a thing or a person, `{where}` a thing, a place
 * in the room or a person. The first pattern is the one the formatter writes.
 */
export type Deed = { da: readonly [string, ...string[]]; en: readonly [string, ...string[]] }

export const actions = {
  enters: { da: ['kommer ind'], en: ['comes in'] },
  leaves: { da: ['går ud', 'går'], en: ['goes out', 'leaves'] },
  'goes-to': { da: ['går hen til {where}', 'går om bag {where}'], en: ['goes to {where}', 'goes behind {where}'] },
  'sits-down': { da: ['sætter sig'], en: ['sits down'] },
  'stands-up': { da: ['rejser sig'], en: ['stands up'] },
  'points-at': { da: ['peger på {what}'], en: ['points at {what}'] },
  'looks-at': { da: ['ser på {what}', 'kigger på {what}'], en: ['looks at {what}'] },
  'looks-away': { da: ['ser væk'], en: ['looks away'] },
  'looks-down': { da: ['ser ned'], en: ['looks down'] },
  'looks-around': { da: ['ser sig omkring'], en: ['looks around'] },
  nods: { da: ['nikker'], en: ['nods'] },
  'shakes-head': { da: ['ryster på hovedet'], en: ['shakes the head'] },
  smiles: { da: ['smiler'], en: ['smiles'] },
  laughs: { da: ['ler', 'griner'], en: ['laughs'] },
  sighs: { da: ['sukker'], en: ['sighs'] },
  shrugs: { da: ['trækker på skuldrene'], en: ['shrugs'] },
  waves: { da: ['vinker'], en: ['waves'] },
  'holds-out': { da: ['rækker {what} frem'], en: ['holds out {what}'] },
  gives: { da: ['rækker {what} til {where}', 'giver {what} til {where}', 'giver {where} {what}'], en: ['hands {what} to {where}', 'gives {where} {what}'] },
  takes: { da: ['tager {what}', 'samler {what} op'], en: ['takes {what}', 'picks up {what}'] },
  shows: { da: ['viser {what}', 'viser {what} til {where}', 'viser {where} {what}'], en: ['shows {what}', 'shows {what} to {where}', 'shows {where} {what}'] },
  holds: { da: ['holder {what}'], en: ['holds {what}'] },
  'puts-on': { da: ['lægger {what} på {where}', 'stiller {what} på {where}'], en: ['puts {what} on {where}'] },
  'puts-away': { da: ['lægger {what} væk'], en: ['puts {what} away'] },
  'throws-in': { da: ['smider {what} i {where}', 'lægger {what} i {where}'], en: ['drops {what} in {where}', 'puts {what} in {where}'] },
  carries: { da: ['bærer {what} om bag {where}', 'bærer {what} hen til {where}'], en: ['carries {what} behind {where}', 'carries {what} to {where}'] },
  folds: { da: ['folder {what}'], en: ['folds {what}'] },
  'turns-over': { da: ['vender {what} om'], en: ['turns {what} over'] },
  'turns-towards': { da: ['vender {what} mod {where}', 'drejer {what} mod {where}'], en: ['turns {what} towards {where}'] },
  reads: { da: ['læser {what}'], en: ['reads {what}'] },
  writes: { da: ['skriver', 'skriver på {where}'], en: ['writes', 'writes on {where}'] },
  types: { da: ['taster'], en: ['types'] },
  clicks: { da: ['klikker'], en: ['clicks'] },
  calls: { da: ['ringer op'], en: ['makes a call'] },
  'picks-up': { da: ['besvarer opkaldet', 'tager telefonen'], en: ['answers the phone', 'picks up the phone'] },
  'hangs-up': { da: ['lægger på'], en: ['hangs up'] },
  opens: { da: ['åbner {what}', 'holder {what} åben'], en: ['opens {what}'] },
  closes: { da: ['lukker {what}'], en: ['closes {what}'] },
  drinks: { da: ['drikker kaffe'], en: ['drinks coffee'] },
  waits: { da: ['venter'], en: ['waits'] },
} as const satisfies Record<string, Deed>

export type ActionId = keyof typeof actions
