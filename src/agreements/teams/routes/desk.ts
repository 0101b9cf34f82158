import type { Context } from 'hono'
import { inOrganisation, listUnits, type Inside, type Tenant } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import type { TitleOf } from '../../titles.ts'
import { isUuid } from '#platform/uuid.ts'
import { maySee } from '../access.ts'
import type { TeamHouse } from '../house.ts'
import type { Frame } from '../pages/frame.ts'
import type { Overview } from '../pages/overview.tsx'
import { readHeld, readOwnRequests, readSeen, type SeenRecord } from '../reading.ts'

/** What a request does: work for the organisation of whoever asks, and a page's frame. */
export type Desk = Frame & { organisationId: string; work: <Result>(work: (tenant: Tenant) => Promise<Result>) => Promise<Result> }

/** Who asks, for which organisation, on which day. */
export function deskOf({ db, clock, library }: TeamHouse, site: Site, context: Context<Inside>): Desk {
  const actor = context.get('actor')
  const organisationId = actor.organisation.id
  const titleOf: TitleOf = (language, id) => library.current().dilemma(language, id)?.title
  return { site, actor, organisationId, titleOf, today: dayOf(clock.now()), work: (work) => inOrganisation(db, organisationId, work) }
}

/** Everything that the overview shows to whoever asks. */
export async function readOverview({ seal }: TeamHouse, { actor, organisationId }: Desk, tenant: Tenant): Promise<Overview> {
  const records = await readHeld(tenant, seal, organisationId, (row) => maySee(actor, row))
  const requests = await readOwnRequests(tenant, seal, actor)
  return { records, requests, units: await listUnits(tenant, organisationId) }
}

/** The record of an address; one that somebody may not see is not found. */
export async function recordAt({ seal }: TeamHouse, { actor }: Desk, tenant: Tenant, id: string | undefined): Promise<SeenRecord> {
  const record = id !== undefined && isUuid(id) ? await readSeen(tenant, seal, actor, id) : undefined
  if (record === undefined) throw notFound('record')
  return record
}
