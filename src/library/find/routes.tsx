import { Hono, type MiddlewareHandler } from 'hono'
import type { Site } from '#platform/html/layout.tsx'
import { compressed } from '#platform/http/compressed.ts'
import { urls } from '#urls.ts'
import type { Library } from '../library.ts'
import type { Finder } from './finder.ts'
import { readAsked } from './narrowing.ts'
import { piecesOf } from './pieces.ts'
import { SearchPage } from './search-page.tsx'

/** Searching in one language. A page of finds is made for one person: it is rendered fresh and kept nowhere. */
export function searchRoutes({ library, finder }: { library: Library; finder: Finder }, site: Site): Hono {
  const routes = new Hono()
  routes.get(urls.search, compressed, keptNowhere, async (context) => {
    const edition = library.current()
    const asked = readAsked((name) => context.req.queries(name) ?? [], piecesOf(edition, site.language))
    const finds = await finder.find(site.language, asked)
    return context.html(<SearchPage site={site} edition={edition} asked={asked} finds={finds} />)
  })
  return routes
}

/** What somebody looked for must not lie in the browser of a counter, nor in a search engine. */
const keptNowhere: MiddlewareHandler = async (context, next) => {
  await next()
  context.res.headers.set('cache-control', 'no-store')
  context.res.headers.set('x-robots-tag', 'noindex')
}
