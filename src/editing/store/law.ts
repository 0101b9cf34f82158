import type { Tenant } from '#people/index.ts'
import { addEvent, readPiece } from './pieces.ts'

export type Judging = { organisationId: string; pieceId: string; lawyer: string; version: number; madeBy: string; today: string }

/** Keeps that a lawyer has read what a version says of the law: the function and the day, never a name. */
export async function judgeLaw(tenant: Tenant, { organisationId, pieceId, lawyer, version, madeBy, today }: Judging): Promise<void> {
  const piece = await readPiece(tenant, organisationId, pieceId, { locked: true })
  if (piece === undefined) return
  await tenant.updateTable('editing_pieces').set({ law_function: lawyer, law_on: today, law_version: version }).where('organisation_id', '=', organisationId).where('id', '=', pieceId).execute()
  await addEvent(tenant, organisationId, pieceId, { what: 'law', version, doneBy: madeBy, doneOn: today, note: lawyer })
}
