import { fold, isCapitals } from '../matching/fold.ts'
import type { Slot, Token } from '../matching/patterns.ts'
import type { Target } from '../screenplay.ts'
import type { ActionId } from '../vocabulary/index.ts'
import { castNamed, type Reading } from './reading.ts'

/**
 * Who or what some words are: a name in capitals is somebody, then come the things, then names as they may. »telefonen«
 * is the loose one, but where the scene is the phone desk, and the title page has no loose one, it is the desk's.
 */
export function targetOf(reading: Reading, written: readonly Token[], slot: Slot, action?: ActionId): Target | undefined {
  const text = written.map((token) => token.text).join(' ')
  const person = castNamed(reading, text)
  if (person && isCapitals(text)) return { person: person.name }
  const thing = reading.lexicon.things.find(text)
  if (thing === 'phone' && reading.place === 'phones' && !reading.hasPhone && !mobile.test(fold(text)) && !isHandled(slot, action)) return { thing: 'desk-phone' }
  return thing ? { thing } : person && { person: person.name }
}

/** Nobody lifts the desk's telephone: what is held and moved is a loose one. */
function isHandled(slot: Slot, action: ActionId | undefined): boolean {
  return slot === 'what' && action !== 'looks-at' && action !== 'points-at'
}

const mobile = /mobil/
