import type { Selectable } from 'kysely'
import * as v from 'valibot'
import type { Tenant } from '#people/index.ts'
import type { Database } from '#schema.ts'
import type { ReadPiece } from '../package/agreement.ts'
import { maker, pieceFacts, type Maker } from '../package/manifest.ts'

/** A piece as it came, verified: who made it, all that they say of it, and its texts by their paths. */
const arrived = v.object({ by: maker, from: v.object({ ...pieceFacts, hash: v.string(), texts: v.record(v.string(), v.string()) }) })
export type Arrived = v.InferOutput<typeof arrived>

/** A piece in the inbox. `taken` is what the piece here, `pieceId`, was made from. */
export type InboxPiece = { sourceId: string; kind: Arrived['from']['kind']; piece: string; title: string; state: 'waiting' | 'accepted' | 'adapted' | 'declined'; arrivedOn: string; arrived: Arrived; taken: Arrived | undefined; pieceId: string | undefined; reason: string }

type At = { sourceId: string; kind: string; piece: string }

/** Everything that came, the latest first. */
export async function listInbox(tenant: Tenant, organisationId: string): Promise<InboxPiece[]> {
  const rows = await tenant.selectFrom('network_pieces').selectAll().where('organisation_id', '=', organisationId).orderBy('arrived_on', 'desc').orderBy('title').execute()
  return rows.map(pieceOf)
}

/** One piece of the inbox; with `locked`, whoever else changes it waits. */
export async function readInbox(tenant: Tenant, organisationId: string, { sourceId, kind, piece }: At, { locked = false } = {}): Promise<InboxPiece | undefined> {
  const query = tenant.selectFrom('network_pieces').selectAll().where('organisation_id', '=', organisationId).where('source_id', '=', sourceId).where('piece', '=', piece)
  const rows = await (locked ? query.forUpdate() : query).execute()
  return rows.filter((row) => row.kind === kind).map(pieceOf)[0]
}

/** What pieces here were made from. */
export async function listTaken(tenant: Tenant, organisationId: string): Promise<{ pieceId: string; by: Maker; from: Arrived['from'] }[]> {
  return (await listInbox(tenant, organisationId)).flatMap(({ pieceId, taken }) => (pieceId === undefined || taken === undefined ? [] : [{ pieceId, ...taken }]))
}

/** Writes down what a person decided about a piece, or what was made of it. */
export async function settleInbox(tenant: Tenant, organisationId: string, { sourceId, kind, piece }: Pick<InboxPiece, 'sourceId' | 'kind' | 'piece'>, change: { state: InboxPiece['state']; reason?: string; taken?: Arrived; pieceId?: string }): Promise<void> {
  const { state, reason = '', taken, pieceId } = change
  const made = { ...(taken === undefined ? {} : { taken: JSON.stringify(taken) }), ...(pieceId === undefined ? {} : { piece_id: pieceId }) }
  await tenant.updateTable('network_pieces').set({ state, reason, ...made }).where('organisation_id', '=', organisationId).where('source_id', '=', sourceId).where('kind', '=', kind).where('piece', '=', piece).execute()
}

/** Puts a verified piece into the inbox. A lower version than came before is left, and so are other words under the same version. */
export async function putInbox(tenant: Tenant, organisationId: string, { sourceId, by, piece, today }: { sourceId: string; by: Maker; piece: ReadPiece; today: string }): Promise<boolean> {
  const before = await readInbox(tenant, organisationId, { sourceId, kind: piece.kind, piece: piece.id }, { locked: true })
  if (before !== undefined && !isNews(before.arrived.from, piece)) return false
  const { id, kind, version, titles, lineage, reviewed, law, withdrawn, hash } = piece
  const json = JSON.stringify({ by, from: { id, kind, version, titles, lineage, reviewed, law, withdrawn, hash, texts: Object.fromEntries(piece.texts) } })
  const now = { version, hash, title: titles.da ?? titles.en ?? id, arrived: json, arrived_on: today }
  // What was declined is shown again when it has changed; what was taken stays so, and is told of the change.
  const state = before === undefined || before.state === 'declined' ? 'waiting' : before.state
  await tenant
    .insertInto('network_pieces')
    .values({ organisation_id: organisationId, source_id: sourceId, kind, piece: id, ...now })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'source_id', 'kind', 'piece']).doUpdateSet({ ...now, state }))
    .execute()
  return true
}

/** Whether what is offered is newer than what came: a higher version, or the same one withdrawn. */
export function isNews(before: Pick<Arrived['from'], 'version' | 'withdrawn'>, now: Pick<Arrived['from'], 'version' | 'withdrawn'>): boolean {
  return now.version > before.version || (now.version === before.version && now.withdrawn !== null && before.withdrawn === null)
}

/** Whether something happened above since the piece here was made. */
export function isBehind({ taken, arrived: now }: Pick<InboxPiece, 'taken' | 'arrived'>): boolean {
  return taken !== undefined && isNews(taken.from, now.from)
}

function pieceOf(row: Selectable<Database['network_pieces']>): InboxPiece {
  return {
    sourceId: row.source_id,
    kind: row.kind,
    piece: row.piece,
    title: row.title,
    state: row.state,
    arrivedOn: row.arrived_on,
    arrived: v.parse(arrived, row.arrived),
    taken: row.taken === null ? undefined : v.parse(arrived, row.taken),
    pieceId: row.piece_id ?? undefined,
    reason: row.reason,
  }
}
