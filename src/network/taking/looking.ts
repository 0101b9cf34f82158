import { retire } from '#editing/index.ts'
import { inOrganisation, listOrganisations, organisationAt } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import { catalogueLimits, type Catalogue } from '../catalogue/catalogue.ts'
import { fetchFile } from '../catalogue/fetching.ts'
import { readCatalogue, takeOffered } from '../catalogue/read.ts'
import type { Exchanger, NetworkHouse } from '../house.ts'
import { offeringOf } from '../offering/offering.ts'
import type { ReadPiece } from '../package/agreement.ts'
import { limits } from '../package/limits.ts'
import { readPackage, type VerifiedPackage } from '../package/read.ts'
import { refuse, type Refusal } from '../package/refusals.ts'
import { rulesFor } from './addresses.ts'
import { isNews, listInbox, putInbox, settleInbox } from './inbox.ts'
import { addSource, listSources, noteLook, type Source } from './sources.ts'

type Refused = { ok: false; refusals: readonly Refusal[] }
const timeoutMs = 10_000

/** Asks a catalogue once, and keeps it as a source that waits for somebody to compare its key. */
export async function subscribe(house: NetworkHouse, organisation: Exchanger, where: Pick<Source, 'kind' | 'address'>): Promise<{ ok: true; id: string } | Refused> {
  const seen = await catalogueAt(house, where)
  if (!seen.ok) return seen
  const { id: maker, name, publicKey } = seen.catalogue.by
  return { ok: true, id: await inOrganisation(house.db, organisation.id, (tenant) => addSource(tenant, organisation.id, { ...where, maker, name, publicKey, lookedOn: dayOf(house.clock.now()) })) }
}

/** Looks at a trusted source. A fault changes nothing but the sentence beside it. */
export async function look(house: NetworkHouse, organisation: Exchanger, source: Source): Promise<void> {
  const today = dayOf(house.clock.now())
  const result = await newsOf(house, organisation, source)
  await inOrganisation(house.db, organisation.id, async (tenant) => {
    if (result.ok) for (const piece of result.pieces) await putInbox(tenant, organisation.id, { sourceId: source.id, by: result.by, piece, today })
    await noteLook(tenant, organisation.id, source.id, { today, problem: result.ok ? undefined : result.refusals[0] })
  })
  await withdrawAccepted(house, organisation)
}

/** Takes a package that was carried by hand. A stranger's becomes a source whose key waits to be compared; the file is then given again. */
export async function takeCarried(house: NetworkHouse, organisation: Exchanger, bytes: Buffer): Promise<{ ok: true; isStranger: boolean } | Refused> {
  const today = dayOf(house.clock.now())
  const sources = await inOrganisation(house.db, organisation.id, (tenant) => listSources(tenant, organisation.id))
  const trusted = sources.filter(({ isTrusted }) => isTrusted)
  const reading = await readPackage(bytes, trusted.map(({ maker, publicKey }) => ({ organisation: maker, publicKey })), async () => [])
  if (!reading.ok) {
    const by = reading.stranger?.by
    if (by === undefined || trusted.some(({ maker }) => maker === by.id)) return { ok: false, refusals: reading.refusals }
    const { id: maker, name, publicKey } = by
    await inOrganisation(house.db, organisation.id, (tenant) => addSource(tenant, organisation.id, { kind: 'carried', address: '', maker, name, publicKey, lookedOn: today }))
    return { ok: true, isStranger: true }
  }
  const { by, pieces } = reading.package
  const source = trusted.find(({ maker, publicKey }) => maker === by.id && publicKey === by.publicKey)
  if (source === undefined) return { ok: false, refusals: [refuse('unknownKey', { organisation: by.name, fingerprint: '' })] }
  await inOrganisation(house.db, organisation.id, async (tenant) => {
    for (const piece of pieces) await putInbox(tenant, organisation.id, { sourceId: source.id, by, piece, today })
  })
  await withdrawAccepted(house, organisation)
  return { ok: true, isStranger: false }
}

/** Looks at every trusted source of every organisation, one at a time. */
export async function lookEverywhere(house: NetworkHouse): Promise<void> {
  for (const organisation of await listOrganisations(house.db)) {
    const sources = await inOrganisation(house.db, organisation.id, (tenant) => listSources(tenant, organisation.id))
    for (const source of sources) if (source.isTrusted && source.kind !== 'carried') await look(house, organisation, source)
  }
}

async function newsOf(house: NetworkHouse, organisation: Exchanger, source: Source): Promise<{ ok: true; by: VerifiedPackage['by']; pieces: readonly ReadPiece[] } | Refused> {
  const seen = await catalogueAt(house, source)
  if (!seen.ok) return seen
  const { catalogue } = seen
  const known = await inOrganisation(house.db, organisation.id, (tenant) => listInbox(tenant, organisation.id))
  const offers = catalogue.pieces.filter((offer) => {
    const before = known.find((one) => one.sourceId === source.id && one.kind === offer.kind && one.piece === offer.id)
    return before === undefined || isNews(before.arrived.from, offer)
  })
  const pieces: ReadPiece[] = []
  for (const address of new Set(offers.map((offer) => offer.package))) {
    const fetched = source.kind === 'neighbour' ? seen : await fetchFile(address, { mostBytes: limits.packageBytes, timeoutMs, mayUse: rulesFor(source.address, house.exchangesLocally) })
    if (!fetched.ok) return fetched
    const reading = await readPackage(fetched.bytes, [{ organisation: source.maker, publicKey: source.publicKey }], async () => [])
    if (!reading.ok) return reading
    for (const offer of offers.filter((one) => one.package === address)) {
      const taken = takeOffered(catalogue, offer, reading.package)
      if (!taken.ok) return taken
      pieces.push(taken.piece)
    }
  }
  return { ok: true, by: catalogue.by, pieces }
}

/** The catalogue of a source; a neighbour's comes with its package. */
async function catalogueAt(house: NetworkHouse, { kind, address }: Pick<Source, 'kind' | 'address'>): Promise<{ ok: true; catalogue: Catalogue; bytes: Buffer } | Refused> {
  if (kind === 'neighbour') {
    const neighbour = await organisationAt(house.db, address)
    const offering = neighbour && (await offeringOf(house, neighbour))
    return offering === undefined ? { ok: false, refusals: [refuse('notACatalogue', {})] } : { ok: true, catalogue: offering.catalogue, bytes: offering.bytes }
  }
  const fetched = await fetchFile(address, { mostBytes: catalogueLimits.bytes, timeoutMs, mayUse: rulesFor(address, house.exchangesLocally) })
  if (!fetched.ok) return fetched
  const reading = readCatalogue(fetched.bytes, address)
  return reading.ok ? { ...reading, bytes: fetched.bytes } : reading
}

/** What was taken as it is and is withdrawn above, is withdrawn here with the reason. A fault in between is made good at the next look. */
async function withdrawAccepted(house: NetworkHouse, organisation: Exchanger): Promise<void> {
  const inbox = await inOrganisation(house.db, organisation.id, (tenant) => listInbox(tenant, organisation.id))
  for (const one of inbox) {
    const { withdrawn } = one.arrived.from
    if (one.state !== 'accepted' || withdrawn === null || one.pieceId === undefined || one.taken?.from.withdrawn !== null) continue
    await retire(house.editing, { organisation, pieceId: one.pieceId, by: one.arrived.by.name, today: dayOf(house.clock.now()), because: withdrawn.reason })
    await inOrganisation(house.db, organisation.id, (tenant) => settleInbox(tenant, organisation.id, one, { state: 'accepted', taken: one.arrived }))
  }
}
