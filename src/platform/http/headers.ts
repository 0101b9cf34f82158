import type { MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers that every answer carries, whatever it is. */
export function securityHeaders(publicUrl: string | undefined): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    ...(publicUrl?.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}

/** Sets the security headers on answers that do not bring them already (published pages do). */
export function secure(publicUrl: string | undefined): MiddlewareHandler {
  const entries = Object.entries(securityHeaders(publicUrl))
  return async (context, next) => {
    await next()
    if (context.res.headers.has('content-security-policy')) return
    for (const [name, value] of entries) context.res.headers.set(name, value)
  }
}

/** A page of a room or a record: kept by no cache, no search engine. */
export const privatePage: MiddlewareHandler = async (context, next) => {
  await next()
  context.res.headers.set('cache-control', 'no-store')
  context.res.headers.set('x-robots-tag', 'noindex, nofollow')
}
