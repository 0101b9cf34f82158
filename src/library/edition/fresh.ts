import type { MiddlewareHandler } from 'hono'
import type { Published } from '#platform/http/published.ts'
import type { Library } from '../library.ts'

/**
 * Looks for changed files when somebody asks for a page, at most every two seconds, and renders everything anew when
 * there is a new edition. So an editor sees a saved text at the next reload, and an idle house does nothing.
 */
export function keepFresh(library: Library, published: Published, everyMs = 2000): MiddlewareHandler {
  let lastLook = 0
  let rendered = library.current().id
  return async (_context, next) => {
    const now = performance.now()
    if (now - lastLook >= everyMs) {
      lastLook = now
      await library.refresh()
      const { id } = library.current()
      if (id !== rendered) published.renew()
      rendered = id
      published.freshFor(everyMs)
    }
    return next()
  }
}
