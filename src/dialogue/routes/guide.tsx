import { Hono, type Context } from 'hono'
import { answersSince } from '#agreements/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readFields } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { isSecretOf, openDoor, secretAt } from '#people/index.ts'
import { href, urls } from '#urls.ts'
import { act } from '../acting.ts'
import { readCode } from '../codes.ts'
import { keepHands } from '../counts.ts'
import { handsRound } from '../answering.ts'
import { filmActFrom } from '../film.ts'
import { viewOf } from '../live.ts'
import { readMoment } from '../moment.ts'
import { GuidePage, type GuideNotice } from '../pages/guide.tsx'
import { isCount } from '../pages/guide-hands.tsx'
import type { Act, Room } from '../room.ts'
import type { DialogueServices } from '../services.ts'
import { closeRoom, roomByCode, touchRoom } from '../store.ts'
import { guideKeys } from './guide-keys.ts'
import { writingRoutes } from './guide-writing.tsx'

/** The facilitator's pages: the script, and one form for each thing that a facilitator can do. */
export function guideRoutes(services: DialogueServices, site: Site): Hono {
  const { db, live, clock, codeThrottle } = services
  const routes = new Hono()
  const at = (path: string) => href(site.language, path)

  routes.use(`${urls.guide(':code')}/*`, privatePage)
  routes.use(urls.guide(':code'), privatePage)

  routes.get(urls.guideKey(':code', ':secret'), async (context) => {
    const room = await roomOf(context)
    const secret = context.req.param('secret')
    if (secret === undefined || !isSecretOf(secret, room.guideHash)) {
      codeThrottle.fail(context)
      throw notFound('guide key')
    }
    openDoor(context, 'guide', room.code, secret)
    return context.redirect(at(urls.guide(room.code)), 303)
  })

  routes.get(urls.guide(':code'), async (context) => page(context, await guidedRoom(context)))

  routes.get(urls.guideStream(':code'), async (context) => {
    const room = await guidedRoom(context)
    return room.isClosed ? context.body(null, 204) : live.stream(context, room.id, viewOf('guide', site.language), 'fast')
  })

  routes.post(urls.guideAct(':code', 'skridt'), async (context) => {
    const room = await guidedRoom(context)
    const fields = await readFields(context)
    const field = (name: string) => fields.get(name)?.at(-1)
    const what = field('do') === 'film' ? filmActFrom(await readMoment(services, room, site.language), field('film') ?? '') : actFrom(field('do') ?? '', field('what'))
    if (what === undefined) throw notFound('act')
    // Of two who press at once, one moves the room; the other's form was made for a step that is over.
    if (room.isClosed || field('step') !== room.step) return page(context, room, { kind: 'moved' })
    const changed = (await act(services, room, what)) ?? (await tryAgain(room, what))
    if (changed === undefined) return page(context, await guidedRoom(context), { kind: 'moved' })
    live.announce(room.id)
    return context.redirect(at(urls.guide(room.code)), 303)
  })

  routes.post(urls.guideAct(':code', 'haender'), async (context) => {
    const room = await guidedRoom(context)
    const moment = await readMoment(services, room, site.language)
    const fields = await readFields(context)
    const round = handsRound(moment)
    if (round === undefined || round.round !== fields.get('round')?.at(-1)) return page(context, room, { kind: 'moved' })
    const typed = new Map(round.choices.map((choice) => [choice, fields.get(choice)?.at(-1)?.trim() ?? '']))
    if ([...typed.values()].some((text) => !isCount(text))) return page(context, room, { kind: 'hands', typed }, 422)
    await keepHands(db, room.id, round.round, [...typed].map(([choice, text]) => ({ choice, count: Number(text) })))
    await touchRoom(db, room.id)
    live.announce(room.id)
    return context.redirect(at(urls.guide(room.code)), 303)
  })

  routes.post(urls.guideAct(':code', 'lukning'), async (context) => {
    const room = await guidedRoom(context)
    await closeRoom(db, room.id, clock.now())
    live.announce(room.id)
    return context.redirect(at(urls.guide(room.code)), 303)
  })

  routes.route('/', writingRoutes(services, site, { guidedRoom, page, secretOf }))
  return routes

  async function roomOf(context: Context): Promise<Room> {
    const code = readCode(context.req.param('code') ?? '')
    const room = code === undefined || codeThrottle.isBarred(context) ? undefined : await roomByCode(db, code)
    if (room === undefined) throw notFound('room')
    return room
  }

  /** The room that the facilitator's cookie opens; a room that one may not see is not found. */
  async function guidedRoom(context: Context): Promise<Room> {
    const room = await roomOf(context)
    if (isSecretOf(secretAt(context, 'guide'), room.guideHash)) return room
    throw notFound('guide')
  }

  function secretOf(context: Context): string {
    return secretAt(context, 'guide') ?? ''
  }

  /** The same act once more on the room as it is now, if it still is at the same step: something beside the step had changed. */
  async function tryAgain(before: Room, what: Act): Promise<Room | undefined> {
    const room = await roomByCode(db, before.code)
    return room?.step === before.step ? act(services, room, what) : undefined
  }

  async function page(context: Context, room: Room, notice?: GuideNotice, status: 200 | 409 | 422 = notice?.kind === 'moved' ? 409 : 200) {
    const moment = await readMoment(services, room, site.language)
    const keys = await guideKeys(services, site, context, room, secretOf(context))
    const { previousRecord } = room.settings
    const replies = previousRecord === undefined || moment.position.step.kind !== 'follow-up' ? [] : await answersSince(db, previousRecord)
    return context.html(<GuidePage site={site} moment={moment} keys={keys} notice={notice} replies={replies} />, status)
  }
}

/** What a form asks for, as an act; undefined for anything that no form of ours sends. */
function actFrom(name: string, what: string | undefined): Act | undefined {
  switch (name) {
    case 'next':
    case 'back':
    case 'hurry':
    case 'again':
    case 'reveal':
    case 'pause':
    case 'resume':
    case 'minute':
    case 'incident':
      return { kind: name }
    case 'show':
      return { kind: 'show', what: what === undefined || what === '' ? undefined : what.slice(0, 100) }
    case 'answers':
      return what === 'phones' || what === 'hands' || what === 'talk' ? { kind: 'answers', answers: what } : undefined
    default:
      return undefined
  }
}

