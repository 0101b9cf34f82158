import type { Tenant, Side } from '#people/index.ts'
import { actsOf, type AskedSeat, type DraftText, type Piece } from '../pieces.ts'
import { qualificationOf, stands, type Decision, type DecisionKind, type Qualification } from '../review/qualification.ts'
import { leavesHeart } from '../writing/passages.ts'
import { addEvent, readPiece } from './pieces.ts'
import { textsOf } from './versions.ts'

/** A decision with its words, as a page shows it. */
export type SaidDecision = Decision & { seat: string; reason: string; decidedOn: string; answer: { text: string; by: string; on: string } | undefined; stands: boolean }

/** Who is asked in the round that goes on, the sides in their order. */
export async function listSeats(tenant: Tenant, organisationId: string, { id, roundFrom }: Pick<Piece, 'id' | 'roundFrom'>): Promise<AskedSeat[]> {
  const rows = await tenant.selectFrom('editing_seats').selectAll().where('organisation_id', '=', organisationId).where('piece_id', '=', id).where('round_from', '=', roundFrom ?? 0).orderBy('side').orderBy('seat').execute()
  return rows.map(({ person_id: personId, side, seat, asked_on: askedOn, answer_by: answerBy, is_mailed: isMailed }) => ({ personId, side, seat, askedOn, answerBy, isMailed }))
}

/** What was decided in the round that goes on, in the order in which it came. */
export async function listDecisions(tenant: Tenant, organisationId: string, { id, roundFrom }: Pick<Piece, 'id' | 'roundFrom'>): Promise<SaidDecision[]> {
  const rows = await tenant
    .selectFrom('editing_decisions as decision')
    .innerJoin('editing_seats as seat', (join) => join.onRef('seat.organisation_id', '=', 'decision.organisation_id').onRef('seat.piece_id', '=', 'decision.piece_id').onRef('seat.person_id', '=', 'decision.person_id'))
    .selectAll('decision')
    .select(['seat.side', 'seat.seat'])
    .where('decision.organisation_id', '=', organisationId)
    .where('decision.piece_id', '=', id)
    .where('decision.version', '>=', roundFrom ?? 1)
    .orderBy('decided_on')
    .orderBy('decision.version')
    .orderBy('decision.number')
    .execute()
  const decisions = rows.map((row) => ({
    personId: row.person_id,
    side: row.side,
    seat: row.seat,
    number: row.number,
    version: row.version,
    decision: row.decision,
    reason: row.reason,
    decidedOn: row.decided_on,
    isAnswered: row.answer !== null,
    isWithdrawn: row.withdrawn_on !== null,
    answer: row.answer === null ? undefined : { text: row.answer, by: row.answered_by ?? '', on: row.answered_on ?? '' },
  }))
  return decisions.map((one) => ({ ...one, stands: stands(one, decisions) }))
}

export type Sending = { organisationId: string; pieceId: string; seats: readonly { personId: string; side: Side; seat: string }[]; answerBy: string; note: string; madeBy: string; today: string }

/** Sends the newest version to the seats. A piece that is in review already gets its new version read; answers that still hold are kept. */
export async function sendToReview(tenant: Tenant, { organisationId, pieceId, seats, answerBy, note, madeBy, today }: Sending): Promise<Piece | undefined> {
  const piece = await readPiece(tenant, organisationId, pieceId, { locked: true })
  if (piece === undefined || !actsOf(piece).send) return undefined
  const isNewRound = piece.state === 'draft' || piece.state === 'published'
  const roundFrom = isNewRound ? piece.version : (piece.roundFrom ?? piece.version)
  await tenant
    .updateTable('editing_pieces')
    .set({ state: 'review', sent_version: piece.version, round_from: roundFrom, answer_by: answerBy, ...(isNewRound ? { is_told: false } : {}) })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', pieceId)
    .execute()
  for (const { personId, side, seat } of seats) {
    const asked = { side, seat, asked_on: today, answer_by: answerBy, round_from: roundFrom, is_mailed: false, reminded_on: null }
    await tenant
      .insertInto('editing_seats')
      .values({ organisation_id: organisationId, piece_id: pieceId, person_id: personId, ...asked })
      .onConflict((conflict) => conflict.columns(['organisation_id', 'piece_id', 'person_id']).doUpdateSet(asked))
      .execute()
  }
  if (!isNewRound) await tenant.updateTable('editing_seats').set({ answer_by: answerBy }).where('organisation_id', '=', organisationId).where('piece_id', '=', pieceId).where('round_from', '=', roundFrom).execute()
  await addEvent(tenant, organisationId, pieceId, { what: isNewRound ? 'sent' : 'sent-again', version: piece.version, doneBy: madeBy, doneOn: today, note })
  const sent: Piece = { ...piece, state: 'review', sentVersion: piece.version, roundFrom, answerBy }
  return { ...sent, state: await settleState(tenant, organisationId, sent, { doneBy: madeBy, today }) }
}

export type Deciding = { organisationId: string; pieceId: string; personId: string; /** The version that was read. */ version: number; decision: DecisionKind; reason: string; today: string }

/** Keeps what a seat decided. Seats that decide at once wait for each other, so both are kept and both are counted. */
export async function decide(tenant: Tenant, { organisationId, pieceId, personId, version, decision, reason, today }: Deciding): Promise<Piece | undefined> {
  const piece = await readPiece(tenant, organisationId, pieceId, { locked: true })
  const seat = piece && (await listSeats(tenant, organisationId, piece)).find((one) => one.personId === personId)
  if (piece === undefined || seat === undefined || !isInRound(piece) || version < (piece.roundFrom ?? 1) || version > (piece.sentVersion ?? 0)) return undefined
  const { last } = await tenant.selectFrom('editing_decisions').select(({ fn }) => fn.max('number').as('last')).where('organisation_id', '=', organisationId).where('piece_id', '=', pieceId).where('person_id', '=', personId).executeTakeFirstOrThrow()
  await tenant.insertInto('editing_decisions').values({ organisation_id: organisationId, piece_id: pieceId, person_id: personId, number: (last ?? 0) + 1, version, decision, reason, decided_on: today }).execute()
  await addEvent(tenant, organisationId, pieceId, { what: 'decided', version, doneBy: seat.seat, doneOn: today, note: decision })
  return { ...piece, state: await settleState(tenant, organisationId, piece, { doneBy: seat.seat, today }) }
}

type Objecting = { organisationId: string; pieceId: string; personId: string; number: number; today: string }

/** The editor's answer to an objection. */
export async function answerObjection(tenant: Tenant, { organisationId, pieceId, personId, number, today, answer, madeBy }: Objecting & { answer: string; madeBy: string }): Promise<Piece | undefined> {
  return changeObjection(tenant, { organisationId, pieceId, personId, number }, { answer, answered_by: madeBy, answered_on: today }, { what: 'answered', doneBy: madeBy, today })
}

/** The seat takes its objection back. */
export async function withdrawObjection(tenant: Tenant, { organisationId, pieceId, personId, number, today, seat }: Objecting & { seat: string }): Promise<Piece | undefined> {
  return changeObjection(tenant, { organisationId, pieceId, personId, number }, { withdrawn_on: today }, { what: 'withdrawn', doneBy: seat, today })
}

async function changeObjection(
  tenant: Tenant,
  { organisationId, pieceId, personId, number }: Omit<Objecting, 'today'>,
  change: { answer: string; answered_by: string; answered_on: string } | { withdrawn_on: string },
  { what, doneBy, today }: { what: 'answered' | 'withdrawn'; doneBy: string; today: string },
): Promise<Piece | undefined> {
  const piece = await readPiece(tenant, organisationId, pieceId, { locked: true })
  if (piece === undefined || !isInRound(piece)) return undefined
  const { numUpdatedRows } = await tenant.updateTable('editing_decisions').set(change).where('organisation_id', '=', organisationId).where('piece_id', '=', pieceId).where('person_id', '=', personId).where('number', '=', number).where('decision', '!=', 'qualified').executeTakeFirst()
  if (numUpdatedRows === 0n) return undefined
  await addEvent(tenant, organisationId, pieceId, { what, version: piece.sentVersion ?? piece.version, doneBy, doneOn: today })
  return { ...piece, state: await settleState(tenant, organisationId, piece, { doneBy, today }) }
}

/** Whether the version that was sent is qualified, and what keeps it if not. */
export async function standingOf(tenant: Tenant, organisationId: string, piece: Piece): Promise<Qualification & { decisions: readonly SaidDecision[] }> {
  const decisions = await listDecisions(tenant, organisationId, piece)
  const sent = piece.sentVersion === undefined ? [] : await textsOf(tenant, organisationId, piece.id, piece.sentVersion)
  const texts = new Map<number, readonly DraftText[]>()
  for (const version of new Set(decisions.map((one) => one.version))) texts.set(version, await textsOf(tenant, organisationId, piece.id, version))
  return { ...qualificationOf(decisions, (version) => leavesHeart(piece.kind, texts.get(version) ?? [], sent)), decisions }
}

/** Writes the state that follows from what was decided. */
async function settleState(tenant: Tenant, organisationId: string, piece: Piece, { doneBy, today }: { doneBy: string; today: string }): Promise<'qualified' | 'changes' | 'review'> {
  const { isQualified, objections } = await standingOf(tenant, organisationId, piece)
  const state = isQualified ? 'qualified' : objections.length > 0 ? 'changes' : 'review'
  await tenant.updateTable('editing_pieces').set({ state }).where('organisation_id', '=', organisationId).where('id', '=', piece.id).execute()
  if (state !== piece.state && state !== 'review') await addEvent(tenant, organisationId, piece.id, { what: state, version: piece.sentVersion ?? piece.version, doneBy, doneOn: today })
  return state
}

/** Whether the reference group has the piece before it. */
export function isInRound({ state }: Pick<Piece, 'state'>): boolean {
  return state === 'review' || state === 'changes' || state === 'qualified'
}
