import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { attemptMs, type AttemptKind } from './store/attempts.ts'

/** Gives the browser the secret of its attempt: only the browser that began it can end it. */
export function keepAttempt(context: Context, kind: AttemptKind, secret: string): void {
  write(context, kind, secret, attemptMs / 1000)
}

/** The secret of the browser's attempt, if any; it is taken out of the browser at once. */
export function takeAttempt(context: Context, kind: AttemptKind): string | undefined {
  const secret = getCookie(context, nameOf(context, kind))
  if (secret !== undefined) write(context, kind, '', 0)
  return secret
}

// Lax, since an issuer sends the browser back here from its own site.
function write(context: Context, kind: AttemptKind, secret: string, maxAge: number): void {
  setCookie(context, nameOf(context, kind), secret, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(context), maxAge })
}

function nameOf(context: Context, kind: AttemptKind): string {
  return `${isSecure(context) ? '__Host-' : ''}attempt-${kind}`
}

function isSecure(context: Context): boolean {
  return context.get('isSecure') === true
}
