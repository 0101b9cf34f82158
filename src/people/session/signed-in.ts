import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import { notAllowed } from '#platform/http/errors.ts'
import type { Database } from '#schema.ts'
import { href, urls, type Language } from '#urls.ts'
import { dayOf } from '#platform/day.ts'
import { holds, type Actor, type Role } from '../organisation/roles.ts'
import { actorOf } from './sessions.ts'

/** Behind the door of the pages within, a request carries who is signed in. */
export type Inside = { Variables: { actor: Actor; isSecure: boolean } }

/** Lets in whoever is signed in and holds one of the roles; no role named is any. Others are led to the door, or find nothing. */
export function signedIn({ db, clock }: { db: Kysely<Database>; clock: Clock }, language: Language, ...wanted: readonly Role[]): MiddlewareHandler<Inside> {
  return async (context, next) => {
    const now = clock.now()
    const known = await actorOf(db, sessionWord(context), { now, today: dayOf(now) })
    if (known === undefined) {
      // What was typed in a form cannot follow through the door, so the page comes back as it was before it.
      const { pathname, search } = new URL(context.req.url)
      const back = context.req.method === 'GET' ? `${pathname}${search}` : href(language, urls.inside)
      return context.redirect(`${href(language, urls.signIn)}?videre=${encodeURIComponent(back)}`, 303)
    }
    const { actor, nextWord } = known
    if (wanted.length > 0 && !holds(actor, ...wanted)) throw notAllowed('role')
    context.set('actor', actor)
    await next()
    // Last, so that it is on every kind of answer; and not when the page has said something of the session itself.
    const isSaid = context.res.headers.getSetCookie().some((line) => line.startsWith(`${nameOf(context)}=`))
    if (nextWord !== undefined && !isSaid) keepSession(context, nextWord)
    return undefined
  }
}

/** What the browser keeps of its session, if any. */
export function sessionWord(context: Context): string | undefined {
  return getCookie(context, nameOf(context))
}

/** Gives the browser its session. Over https no other site under the same name can have set it. */
export function keepSession(context: Context, word: string): void {
  setCookie(context, nameOf(context), word, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(context), maxAge: 14 * 24 * 60 * 60 })
}

/** Takes the session out of the browser. */
export function dropSession(context: Context): void {
  setCookie(context, nameOf(context), '', { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(context), maxAge: 0 })
}

function nameOf(context: Context): string {
  return isSecure(context) ? '__Host-session' : 'session'
}

function isSecure(context: Context): boolean {
  return context.get('isSecure') === true
}
