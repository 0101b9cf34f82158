import { listPersons, listUnits, type Actor, type Person, type Seal, type Tenant } from '#people/index.ts'
import type { Agreement, Obstacle } from '../agreements.ts'
import { readAgreements } from '../store/agreements.ts'
import { readObstacles, replySecret } from '../store/obstacles.ts'
import { opensReply } from '../store/replies.ts'
import { answering, isOwn, maySee } from './access.ts'
import { isAwaited, isDue, type Asked } from './days.ts'
import { listHeld, openingSecret, secretOf, type HeldRow } from './store/held.ts'
import { listRequests } from './store/requests.ts'

/** An obstacle of a record, and what its function was asked, if it was. */
export type SentObstacle = { obstacle: Obstacle; asked: Asked | undefined }

/** A record as somebody in the organisation sees it: nothing but that it is there, when the team has made a new link since. */
export type SeenRecord = { row: HeldRow } & (
  | { state: 'open'; agreements: readonly Agreement[]; obstacles: readonly SentObstacle[] }
  | { state: 'outdated' }
)

/** An obstacle that was sent to a function, with those who hold it now. */
export type FunctionRequest = { obstacle: Obstacle; asked: Asked; row: HeldRow; holders: readonly Person[] }

/** The records that an organisation holds and somebody wants, the newest first, with what stands in those that still open. */
export async function readHeld(tenant: Tenant, seal: Seal, organisationId: string, isWanted: (row: HeldRow) => boolean): Promise<SeenRecord[]> {
  const rows = (await listHeld(tenant, organisationId)).filter(isWanted)
  const open = new Set(rows.filter((row) => openingSecret(seal, organisationId, row) !== undefined).map(({ recordId }) => recordId))
  if (open.size === 0) return rows.map((row) => ({ state: 'outdated', row }))
  // One after the other: a transaction has one connection.
  const agreements = await readAgreements(tenant, [...open])
  const obstacles = await readObstacles(tenant, [...open])
  const asked = new Map((await listRequests(tenant, organisationId)).map((request) => [request.obstacleId, request]))
  return rows.map((row) => {
    if (!open.has(row.recordId)) return { state: 'outdated', row }
    const sent = obstacles.filter(({ recordId }) => recordId === row.recordId).map((obstacle) => ({ obstacle, asked: asked.get(obstacle.id) }))
    return { state: 'open', row, agreements: agreements.filter(({ recordId }) => recordId === row.recordId), obstacles: sent }
  })
}

/** One record, if somebody may see it. */
export async function readSeen(tenant: Tenant, seal: Seal, actor: Actor, recordId: string): Promise<SeenRecord | undefined> {
  const [found] = await readHeld(tenant, seal, actor.organisation.id, (row) => row.recordId === recordId && maySee(actor, row))
  return found
}

/**
 * What functions were asked, if somebody wants it by who holds them. A request opens as its reply link would: a new link to
 * the record leaves it open, unless the team shuts what it has sent.
 */
export async function readRequests(tenant: Tenant, seal: Seal, organisationId: string, isWanted: (holders: readonly Person[]) => boolean): Promise<FunctionRequest[]> {
  const requests = await listRequests(tenant, organisationId)
  if (requests.length === 0) return []
  const rows = new Map((await listHeld(tenant, organisationId)).map((row) => [row.recordId, row]))
  const persons = await listPersons(tenant, organisationId)
  const units = await listUnits(tenant, organisationId)
  const obstacles = new Map((await readObstacles(tenant, [...rows.keys()])).map((obstacle) => [obstacle.id, obstacle]))
  const found: FunctionRequest[] = []
  for (const { obstacleId, recordId, ...asked } of requests) {
    const [row, obstacle] = [rows.get(recordId), obstacles.get(obstacleId)]
    if (row === undefined || obstacle === undefined) continue
    const holders = answering(persons, obstacle.receiver, row.unitId, units)
    if (!isWanted(holders)) continue
    const secret = secretOf(seal, organisationId, row)
    if (secret !== undefined && (await opensReply(tenant, obstacleId, replySecret(secret, obstacleId)))) found.push({ obstacle, asked, row, holders })
  }
  return found
}

/** What somebody's function was asked, also what it has answered. */
export function readOwnRequests(tenant: Tenant, seal: Seal, { organisation, personId }: Actor): Promise<FunctionRequest[]> {
  return readRequests(tenant, seal, organisation.id, (holders) => holders.some(({ id }) => id === personId))
}

/** How many agreements of somebody's own records are to be looked at, for their own overview and for nobody else's. */
export async function countDue(tenant: Tenant, seal: Seal, actor: Actor, today: string): Promise<number> {
  const records = await readHeld(tenant, seal, actor.organisation.id, (row) => isOwn(actor, row))
  return records.flatMap((record) => (record.state === 'open' ? record.agreements.filter((agreement) => isDue(agreement, today)) : [])).length
}

/** How many requests wait for somebody's function. */
export async function countAwaited(tenant: Tenant, seal: Seal, actor: Actor, today: string): Promise<number> {
  return (await readOwnRequests(tenant, seal, actor)).filter(({ obstacle, asked }) => isAwaited(obstacle, asked, today)).length
}
