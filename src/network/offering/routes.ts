import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { organisationAt } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import { notFound, Refusal } from '#platform/http/errors.ts'
import { urls } from '#urls.ts'
import { atomOf } from '../catalogue/atom.ts'
import { writeCatalogue } from '../catalogue/write.ts'
import type { NetworkHouse } from '../house.ts'
import { receiveSuggestion } from '../taking/suggestions.ts'
import { sha256 } from '../package/hash.ts'
import { offeringOf } from './offering.ts'

/** What everybody may fetch of an organisation, and where others send suggestions. */
export function offeringRoutes(house: NetworkHouse): Hono {
  const at = async (slug = '') => {
    const organisation = await organisationAt(house.db, slug)
    if (organisation === undefined) throw notFound('organisation')
    return organisation
  }
  const offered = async (slug: string | undefined) => {
    const offering = await offeringOf(house, await at(slug))
    if (offering === undefined) throw notFound('catalogue')
    return offering
  }
  const routes = new Hono()
  routes.get(urls.catalogue(':slug'), async (context) => file(context, writeCatalogue((await offered(context.req.param('slug'))).catalogue), 'application/json; charset=utf-8'))
  routes.get(urls.catalogueFeed(':slug'), async (context) => {
    const slug = context.req.param('slug') ?? ''
    const { catalogue, version } = await offered(slug)
    const whole = (path: string) => new URL(path, house.publicUrl ?? context.req.url).href
    return file(context, atomOf('da', catalogue, { self: whole(urls.catalogueFeed(slug)), catalogue: whole(urls.catalogue(slug)), packageOf: () => whole(urls.pack(slug, `${version}.zip`)) }), 'application/atom+xml; charset=utf-8')
  })
  routes.get(urls.pack(':slug', ':file'), async (context) => {
    const { bytes, version } = await offered(context.req.param('slug'))
    if (context.req.param('file') !== `${version}.zip`) throw notFound('package')
    return file(context, bytes, 'application/zip')
  })
  routes.post(urls.catalogue(':slug'), bodyLimit({ maxSize: 1024 * 1024 }), async (context) => {
    if (house.throttle.isBarred(context)) throw new Refusal(429, 'suggestions')
    house.throttle.fail(context)
    const organisation = await at(context.req.param('slug'))
    const body = await context.req.formData().catch(() => undefined)
    const [pack, note] = [body?.get('package'), body?.get('note')]
    const isTaken = pack instanceof File && typeof note === 'string' && (await receiveSuggestion(house, organisation, { bytes: Buffer.from(await pack.arrayBuffer()), note, today: dayOf(house.clock.now()) }))
    return context.body(null, isTaken ? 202 : 422)
  })
  return routes
}

function file(context: Context, content: string | Buffer, type: string): Response {
  const headers = { 'content-type': type, etag: `"${sha256(content).slice(0, 32)}"`, 'cache-control': 'no-cache' }
  if (context.req.header('if-none-match') === headers.etag) return context.body(null, 304, headers)
  return context.body(typeof content === 'string' ? content : new Uint8Array(content), 200, headers)
}
