import { dateInWords } from '#platform/words/danish.ts'
import { holds, type Actor, type Tenant } from '#people/index.ts'
import type { Language } from '#urls.ts'
import { linkTo, places } from './addresses.ts'
import { listPieces } from './store/pieces.ts'
import { isInRound, listDecisions, listSeats } from './store/reviews.ts'
import { words } from './words.ts'

/** A line of the overview: what waits for whoever looks, and where. */
export type WaitingLine = { text: string; href: string }

/** Pieces that wait for the editors: an objection to answer, or a qualified one to publish. Undefined when none does. */
export async function editingWaits(tenant: Tenant, actor: Actor, language: Language = 'da'): Promise<WaitingLine | undefined> {
  if (!holds(actor, 'editor', 'coordinator')) return undefined
  const count = (await listPieces(tenant, actor.organisation.id)).filter(({ state }) => state === 'changes' || state === 'qualified').length
  return count === 0 ? undefined : { text: words[language].waiting.yours(count), href: linkTo(language, places.list) }
}

/** Pieces that wait for a seat's answer, with the first day. Undefined when none does. */
export async function reviewWaits(tenant: Tenant, actor: Actor, language: Language = 'da'): Promise<WaitingLine | undefined> {
  if (!holds(actor, 'reviewer')) return undefined
  const days: string[] = []
  for (const piece of (await listPieces(tenant, actor.organisation.id)).filter(isInRound)) {
    const seat = (await listSeats(tenant, actor.organisation.id, piece)).find(({ personId }) => personId === actor.personId)
    if (seat === undefined || (await listDecisions(tenant, actor.organisation.id, piece)).some(({ personId }) => personId === actor.personId)) continue
    days.push(seat.answerBy)
  }
  const [first] = days.toSorted()
  return first === undefined ? undefined : { text: words[language].waiting.seat(days.length, dateInWords(language, first)), href: linkTo(language, places.reviews) }
}
