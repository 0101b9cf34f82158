import * as v from 'valibot'
import type { Tenant } from '#people/index.ts'
import type { DraftText, Kind } from '../pieces.ts'
import { textsForm } from '../store/versions.ts'

/** A piece that is out, or was: its files word for word as they were published, and the seats that said yes. */
export type PublishedPiece = {
  id: string
  kind: Kind
  slug: string
  title: string
  version: number
  publishedOn: string
  texts: readonly DraftText[]
  retired: { on: string; because: string } | undefined
  origin: { kind: string; id: string } | undefined
  reviewed: readonly { function: string; side: 'employer' | 'employee' | 'expert' | 'lawyer'; day: string }[]
}

/** Everything that the organisation has published, by address; withdrawn ones too. */
export async function listPublished(tenant: Tenant, organisationId: string): Promise<PublishedPiece[]> {
  const rows = await tenant.selectFrom('editing_pieces').selectAll().where('organisation_id', '=', organisationId).where('published_version', 'is not', null).orderBy('slug').execute()
  const said = await tenant
    .selectFrom('editing_decisions as decision')
    .innerJoin('editing_seats as seat', (join) => join.onRef('seat.organisation_id', '=', 'decision.organisation_id').onRef('seat.piece_id', '=', 'decision.piece_id').onRef('seat.person_id', '=', 'decision.person_id'))
    .select(['decision.piece_id', 'decision.person_id', 'decision.version', 'decision.decision', 'decision.decided_on', 'seat.seat', 'seat.side'])
    .where('decision.organisation_id', '=', organisationId)
    .orderBy('decision.number', 'desc')
    .execute()
  return rows.map((row) => {
    const version = row.published_version ?? 1
    const own = said.filter((one) => one.piece_id === row.id && one.version <= version)
    const latest = own.filter((one, at) => own.findIndex((other) => other.person_id === one.person_id) === at)
    return {
      id: row.id,
      kind: row.kind,
      slug: row.slug,
      title: row.title,
      version,
      publishedOn: row.published_on ?? row.created_on,
      texts: v.parse(textsForm, row.published_texts ?? []),
      retired: row.retired_on === null ? undefined : { on: row.retired_on, because: row.retired_because ?? '' },
      origin: row.origin_kind === null || row.origin_id === null ? undefined : { kind: row.origin_kind, id: row.origin_id },
      reviewed: latest.filter((one) => one.decision === 'qualified').map((one) => ({ function: one.seat, side: one.side, day: one.decided_on })).toSorted((one, other) => (one.function < other.function ? -1 : 1)),
    }
  })
}
