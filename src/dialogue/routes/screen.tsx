import { Hono, type Context } from 'hono'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { privatePage } from '#platform/http/headers.ts'
import { isSecretOf, openDoor, secretAt } from '#people/index.ts'
import { href, urls } from '#urls.ts'
import { readCode } from '../codes.ts'
import { viewOf } from '../live.ts'
import { readMoment } from '../moment.ts'
import { ScreenPage } from '../pages/screen.tsx'
import type { Room } from '../room.ts'
import type { DialogueServices } from '../services.ts'
import { roomByCode } from '../store.ts'
import { publicKeys } from './guide-keys.ts'

/** The shared screen: read-only, opened by its own secret link. */
export function screenRoutes(services: DialogueServices, site: Site): Hono {
  const { db, live, codeThrottle } = services
  const routes = new Hono()

  routes.use(`${urls.screen(':code')}/*`, privatePage)
  routes.use(urls.screen(':code'), privatePage)

  routes.get(urls.screenKey(':code', ':secret'), async (context) => {
    const room = await roomOf(context)
    const secret = context.req.param('secret')
    if (secret === undefined || !isSecretOf(secret, room.screenHash)) {
      codeThrottle.fail(context)
      throw notFound('screen key')
    }
    openDoor(context, 'screen', room.code, secret)
    return context.redirect(href(site.language, urls.screen(room.code)), 303)
  })

  routes.get(urls.screen(':code'), async (context) => {
    const room = await shownRoom(context)
    const moment = await readMoment(services, room, site.language)
    return context.html(<ScreenPage site={site} moment={moment} keys={publicKeys(site, context, room)} />)
  })

  routes.get(urls.screenStream(':code'), async (context) => {
    const room = await shownRoom(context)
    return room.isClosed ? context.body(null, 204) : live.stream(context, room.id, viewOf('screen', site.language), 'fast')
  })

  return routes

  async function roomOf(context: Context): Promise<Room> {
    const code = readCode(context.req.param('code') ?? '')
    const room = code === undefined || codeThrottle.isBarred(context) ? undefined : await roomByCode(db, code)
    if (room === undefined) throw notFound('room')
    return room
  }

  async function shownRoom(context: Context): Promise<Room> {
    const room = await roomOf(context)
    if (isSecretOf(secretAt(context, 'screen'), room.screenHash)) return room
    throw notFound('screen')
  }
}
