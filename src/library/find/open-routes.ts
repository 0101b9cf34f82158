import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { Hono } from 'hono'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import type { Published } from '#platform/http/published.ts'
import { urls } from '#urls.ts'
import type { Edition, Library } from '../library.ts'
import { feedOf } from './feed.ts'
import type { Finder } from './finder.ts'
import { openData } from './open-data.ts'
import { librarySchema } from './open-data-schema.ts'
import { piecesOf } from './pieces.ts'
import { robotsFor, sitemapOf } from './sitemap.ts'

const [pack, unpack] = [promisify(gzip), promisify(gunzip)]

type OpenServices = { library: Library; finder: Finder; published: Published }

/** The library for programs: a feed in each language, and once for all languages the map of the site and the open data. */
export function openRoutes({ library, finder, published }: OpenServices, { language, publicUrl }: Site): Hono {
  const routes = new Hono()
  routes.get(urls.feed, (context) =>
    published.file(context, 'application/atom+xml; charset=utf-8', async () => {
      const days = await finder.days(language)
      return feedOf(language, piecesOf(library.current(), language), days, publicUrl)
    }),
  )
  if (language !== 'da') return routes

  routes.get(urls.sitemap, (context) => {
    if (publicUrl === undefined) throw notFound('public address')
    return published.file(context, 'application/xml; charset=utf-8', async () => sitemapOf(library.current(), await finder.days('da'), publicUrl))
  })
  routes.get(urls.robots, (context) => published.file(context, 'text/plain; charset=utf-8', () => robotsFor(publicUrl)))
  routes.get(urls.openDataSchema, (context) => published.file(context, 'application/schema+json; charset=utf-8', () => JSON.stringify(librarySchema, undefined, 2)))

  let held: { edition: Edition; data: Promise<Held> } | undefined
  routes.get(urls.openData, async (context) => {
    const edition = library.current()
    if (held?.edition !== edition) held = { edition, data: packed(edition, publicUrl) }
    const { etag, bytes } = await held.data
    const headers = { etag, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache', vary: 'accept-encoding', 'access-control-allow-origin': '*' }
    if (context.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers })
    if (context.req.header('accept-encoding')?.includes('gzip')) return new Response(bytes, { headers: { ...headers, 'content-encoding': 'gzip' } })
    return new Response(Uint8Array.from(await unpack(bytes)), { headers })
  })
  return routes
}

type Held = { etag: string; bytes: Uint8Array<ArrayBuffer> }

/** Some megabytes: compressed beside the house's own work, and kept in that form alone. */
async function packed(edition: Edition, publicUrl: string | undefined): Promise<Held> {
  const text = JSON.stringify(await openData(edition, publicUrl))
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`
  return { etag, bytes: Uint8Array.from(await pack(text)) }
}
