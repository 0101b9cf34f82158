import type { MiddlewareHandler } from 'hono'
import { notAllowed } from './errors.ts'

/**
 * Refuses a form that another site sent. `Sec-Fetch-Site` decides where the browser sends it; on plain http it does
 * not, and under `Referrer-Policy: no-referrer` our own forms then say `Origin: null`. Those pass here, and the
 * SameSite cookie of the room is what a foreign form lacks.
 */
export function sameOrigin(publicUrl: string | undefined): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next()
    const site = context.req.header('sec-fetch-site')
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw notAllowed(`form from ${site}`)
    const origin = context.req.header('origin')
    if (origin !== undefined && origin !== 'null') {
      const host = context.req.header('host')
      const ours = origin === publicUrl || (host !== undefined && hostOf(origin) === host)
      if (!ours) throw notAllowed('form from another origin')
    }
    return next()
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
