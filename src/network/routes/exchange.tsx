import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { inOrganisation, listOrganisations, signedIn, type Inside } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readFields, type Problems, type Typed } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { linkTo, places } from '../addresses.ts'
import { askerOf, type NetworkHouse } from '../house.ts'
import { offeringOf } from '../offering/offering.ts'
import { limits } from '../package/limits.ts'
import { ExchangePage } from '../pages/exchange.tsx'
import { isUuid } from '#platform/uuid.ts'
import { listInbox } from '../taking/inbox.ts'
import { look, subscribe, takeCarried } from '../taking/looking.ts'
import { listSources, readSource, stopSource, trustSource } from '../taking/sources.ts'
import { listSuggestions } from '../taking/suggestions.ts'
import { words as all } from '../words.ts'
import { arrivedRoutes } from './arrived.tsx'

/** The exchange, for editors and coordinators. */
export function networkRoutes(house: NetworkHouse, site: Site): Hono<Inside> {
  const { db } = house
  const { language } = site
  const words = all[language]
  const back = linkTo(language, places.list)
  const routes = new Hono<Inside>()
  routes.use(`${places.list}/*`, privatePage, signedIn(house, language, 'editor', 'coordinator'))
  routes.get(places.list, (context) => exchangePage(house, site, context))

  routes.post(places.subscribe, async (context) => {
    const { organisation } = askerOf(house, context)
    const fields = await readFields(context)
    const neighbour = fields.get('neighbour')?.at(-1)
    const address = fields.get('address')?.at(-1)?.trim() ?? ''
    const again = (problems: Problems) => exchangePage(house, site, context, { address }, problems)
    if (neighbour !== undefined && (neighbour === organisation.slug || !(await listOrganisations(db)).some(({ slug }) => slug === neighbour))) return again({ neighbour: words.add.problems.neighbour })
    if (neighbour === undefined && (!/^https?:\/\//i.test(address) || !URL.canParse(address) || address.length > 500)) return again({ address: words.add.problems.address })
    const asked = await subscribe(house, organisation, neighbour === undefined ? { kind: 'address', address } : { kind: 'neighbour', address: neighbour })
    if (!asked.ok) return again({ [neighbour === undefined ? 'address' : 'neighbour']: asked.refusals[0]?.[language] ?? words.add.problems.address })
    return context.redirect(back, 303)
  })

  routes.post(places.source(':id', 'stol-paa'), async (context) => {
    const { organisation } = askerOf(house, context)
    const source = await sourceAt(context)
    const fields = await readFields(context)
    if (fields.get('same')?.at(-1) !== 'yes') return exchangePage(house, site, context, {}, { [`tick-${source.id}`]: words.sources.tick })
    const isPinned = await inOrganisation(db, organisation.id, (tenant) => trustSource(tenant, organisation.id, { id: source.id, publicKey: fields.get('publicKey')?.at(-1) ?? '' }))
    if (isPinned && source.kind !== 'carried') await look(house, organisation, { ...source, isTrusted: true })
    return context.redirect(back, 303)
  })

  routes.post(places.source(':id', 'hent'), async (context) => {
    const source = await sourceAt(context)
    if (!source.isTrusted || source.kind === 'carried') throw notFound('source')
    await look(house, askerOf(house, context).organisation, source)
    return context.redirect(back, 303)
  })

  routes.post(places.source(':id', 'stop'), async (context) => {
    const { organisation } = askerOf(house, context)
    const { id } = await sourceAt(context)
    await inOrganisation(db, organisation.id, (tenant) => stopSource(tenant, organisation.id, id))
    return context.redirect(back, 303)
  })

  routes.post(places.seen(':id'), async (context) => {
    const { organisation } = askerOf(house, context)
    const id = context.req.param('id') ?? ''
    if (!isUuid(id)) throw notFound('suggestion')
    await inOrganisation(db, organisation.id, (tenant) => tenant.updateTable('network_suggestions').set({ is_seen: true }).where('organisation_id', '=', organisation.id).where('id', '=', id).execute())
    return context.redirect(back, 303)
  })
  return routes.route('/', arrivedRoutes(house, site))

  async function sourceAt(context: Context<Inside>) {
    const { organisation } = askerOf(house, context)
    const source = await inOrganisation(db, organisation.id, (tenant) => readSource(tenant, organisation.id, context.req.param('id') ?? ''))
    if (source === undefined) throw notFound('source')
    return source
  }
}

/** A package is larger than other forms; this stands before their limit. */
export function packageFileRoutes(house: NetworkHouse, site: Site): Hono<Inside> {
  const { language } = site
  const { problems } = all[language].add
  return new Hono<Inside>().post(places.file, privatePage, bodyLimit({ maxSize: limits.packageBytes + 64 * 1024 }), signedIn(house, language, 'editor', 'coordinator'), async (context) => {
    const body = await context.req.formData().catch(() => undefined)
    const file = body?.get('file')
    if (!(file instanceof File) || file.size === 0) return exchangePage(house, site, context, {}, { file: problems.file })
    const taken = await takeCarried(house, askerOf(house, context).organisation, Buffer.from(await file.arrayBuffer()))
    if (!taken.ok) return exchangePage(house, site, context, {}, { file: taken.refusals[0]?.[language] ?? problems.file })
    return context.redirect(linkTo(language, places.list), 303)
  })
}

async function exchangePage(house: NetworkHouse, site: Site, context: Context<Inside>, typed: Typed = {}, problems: Problems = {}) {
  const { actor, organisation } = askerOf(house, context)
  const found = await inOrganisation(house.db, organisation.id, async (tenant) => ({
    sources: await listSources(tenant, organisation.id),
    inbox: await listInbox(tenant, organisation.id),
    suggestions: await listSuggestions(tenant, organisation.id),
  }))
  const offering = await offeringOf(house, organisation)
  const neighbours = (await listOrganisations(house.db)).filter(({ id }) => id !== organisation.id)
  const origin = house.publicUrl ?? new URL(context.req.url).origin
  return context.html(<ExchangePage site={site} actor={actor} offering={offering} origin={origin} {...found} neighbours={neighbours} typed={typed} problems={problems} />, Object.keys(problems).length === 0 ? 200 : 422)
}
