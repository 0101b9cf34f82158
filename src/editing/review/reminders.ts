import { inOrganisation, listOrganisations } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import type { EditingHouse } from '../house.ts'
import { listPieces } from '../store/pieces.ts'
import { isInRound, listDecisions, listSeats } from '../store/reviews.ts'
import { mailsTo, sendAll, type AddressedMail } from './sending.ts'

const dayMs = 86_400_000

/** Three days before the day, and on it: who has not answered is reminded, at most once on a day. */
export async function remindSeats(house: Pick<EditingHouse, 'db' | 'clock' | 'mailer' | 'log'>, origin: string | undefined): Promise<void> {
  if (origin === undefined) return
  const today = dayOf(house.clock.now())
  for (const { id: organisationId } of await listOrganisations(house.db)) {
    // What is claimed first is never sent twice, whatever happens in between.
    const mails = await inOrganisation(house.db, organisationId, async (tenant) => {
      const due: AddressedMail[] = []
      for (const piece of (await listPieces(tenant, organisationId)).filter(isInRound)) {
        const answered = new Set((await listDecisions(tenant, organisationId, piece)).map(({ personId }) => personId))
        const silent = (await listSeats(tenant, organisationId, piece)).filter(({ personId, answerBy }) => !answered.has(personId) && isDay(today, answerBy))
        for (const seat of silent) {
          const claimed = await tenant
            .updateTable('editing_seats')
            .set({ reminded_on: today })
            .where('organisation_id', '=', organisationId)
            .where('piece_id', '=', piece.id)
            .where('person_id', '=', seat.personId)
            .where((where) => where.or([where('reminded_on', 'is', null), where('reminded_on', '<', today)]))
            .returning('person_id')
            .executeTakeFirst()
          if (claimed === undefined) continue
          due.push(...(await mailsTo({ tenant, organisationId, piece, seats: [seat], origin }, ({ review }, { address, day }) => ({ subject: review.mail.remindSubject(piece.title, day), text: review.mail.remind({ title: piece.title, day, address }) }))))
        }
      }
      return due
    })
    await sendAll(house, mails)
  }
}

/** Whether a day is the one to answer by, or three days before it. */
export function isDay(today: string, answerBy: string): boolean {
  const left = (Date.parse(answerBy) - Date.parse(today)) / dayMs
  return left === 0 || left === 3
}
