import { inOrganisation } from '#people/index.ts'
import type { EditingHouse } from '../house.ts'
import type { Piece } from '../pieces.ts'
import { listDecisions, listSeats } from '../store/reviews.ts'
import { mailsTo, sendAll } from './sending.ts'

/** Once in a round, when the piece is qualified, each seat that answered is told. */
export async function mailResult(house: Pick<EditingHouse, 'db' | 'mailer' | 'log'>, organisationId: string, piece: Piece, origin: string): Promise<void> {
  if (piece.state !== 'qualified') return
  const mails = await inOrganisation(house.db, organisationId, async (tenant) => {
    const claimed = await tenant.updateTable('editing_pieces').set({ is_told: true }).where('organisation_id', '=', organisationId).where('id', '=', piece.id).where('is_told', '=', false).returning('id').executeTakeFirst()
    if (claimed === undefined) return []
    const answered = new Set((await listDecisions(tenant, organisationId, piece)).map(({ personId }) => personId))
    const seats = (await listSeats(tenant, organisationId, piece)).filter(({ personId }) => answered.has(personId))
    return mailsTo({ tenant, organisationId, piece, seats, origin }, ({ review }, { address }) => ({ subject: review.mail.resultSubject(piece.title), text: review.mail.result({ title: piece.title, address }) }))
  })
  await sendAll(house, mails)
}
