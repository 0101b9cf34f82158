import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { href, languages, urls } from '#urls.ts'

/** The doors that a secret opens; each has its own cookie, so that one key never opens another door. */
export type Door = 'room' | 'guide' | 'screen' | 'record' | 'reply' | 'report'

const names: Record<Door, string> = { room: 'telefon', guide: 'tovholder', screen: 'skaerm', record: 'referat', reply: 'svar', report: 'fortalt' }
const paths: Record<Door, (id: string) => string> = {
  room: urls.room,
  guide: urls.guide,
  screen: urls.screen,
  record: urls.record,
  reply: urls.reply,
  report: urls.toldReport,
}
const thirtyDays = 30 * 24 * 60 * 60

/** Puts a secret into the browser as a cookie of that door's own pages alone, out of reach of scripts and other sites. */
export function openDoor(context: Context, door: Door, id: string, secret: string): void {
  for (const language of languages) {
    setCookie(context, names[door], secret, {
      path: href(language, paths[door](id)),
      httpOnly: true,
      sameSite: 'Lax',
      secure: isSecure(context),
      maxAge: thirtyDays,
    })
  }
}

/** The secret that the browser brings for the door of this page, if any. */
export function secretAt(context: Context, door: Door): string | undefined {
  return getCookie(context, names[door])
}

/** Takes the secret out of the browser again. */
export function closeDoor(context: Context, door: Door, id: string): void {
  for (const language of languages) {
    setCookie(context, names[door], '', { path: href(language, paths[door](id)), maxAge: 0, httpOnly: true, sameSite: 'Lax', secure: isSecure(context) })
  }
}

// A Secure cookie is dropped on plain http, so it follows the address that the house was told it has.
function isSecure(context: Context): boolean {
  return context.get('isSecure') === true
}
