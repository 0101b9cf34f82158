import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import * as agreements from '#agreements/index.ts'
import { dayOf } from '#platform/day.ts'
import type { Site } from '#platform/html/layout.tsx'
import { readFields, type Checked, type Problems } from '#platform/http/forms.ts'
import { href, urls } from '#urls.ts'
import { followable } from '../follow-ups.ts'
import { prefixes } from '../pages/guide-agreement.tsx'
import { followUpPrefix } from '../pages/guide-follow-up.tsx'
import type { GuideNotice } from '../pages/guide.tsx'
import type { Room } from '../room.ts'
import type { DialogueServices } from '../services.ts'
import { tieRecord, touchRoom } from '../store.ts'
import { recordSecretOf } from './guide-keys.ts'

type Shared = {
  guidedRoom(context: Context): Promise<Room>
  page(context: Context, room: Room, notice?: GuideNotice, status?: 200 | 409 | 422): Promise<Response>
  secretOf(context: Context): string
}

/** What the facilitator writes down in the meeting: an agreement, an obstacle, and what became of the last one. */
export function writingRoutes(services: DialogueServices, site: Site, { guidedRoom, page, secretOf }: Shared): Hono {
  const { db, live, clock } = services
  const routes = new Hono()
  const today = () => dayOf(clock.now())

  routes.post(urls.guideAct(':code', 'aftale'), async (context) => {
    const room = await guidedRoom(context)
    const form = await readPart(context, agreements.agreementForm(site.language, today()), prefixes.agreement)
    if (!form.ok) return page(context, room, { kind: 'agreement', typed: form.typed, problems: form.problems }, 422)
    const record = await recordOf(room, secretOf(context))
    const before = await agreements.readRecord(db, record)
    // A form that is sent twice is one agreement.
    if (before?.agreements.some(({ text, owner }) => text === form.value.text && owner === form.value.owner)) return written(context, room)
    const kept = await agreements.addAgreement(db, record, form.value)
    if (kept === undefined) return page(context, room, { kind: 'agreement', typed: form.typed, problems: { text: agreements.notKept(site.language) } }, 409)
    return written(context, room)
  })

  routes.post(urls.guideAct(':code', 'aftale-vaek'), async (context) => {
    const room = await guidedRoom(context)
    const id = String((await context.req.parseBody())['id'] ?? '')
    if (room.record !== undefined) await agreements.removeAgreement(db, room.record, id)
    return written(context, room)
  })

  routes.post(urls.guideAct(':code', 'hindring'), async (context) => {
    const room = await guidedRoom(context)
    const form = await readPart(context, agreements.obstacleForm(site.language), prefixes.obstacle)
    if (!form.ok) return page(context, room, { kind: 'obstacle', typed: form.typed, problems: form.problems }, 422)
    const secret = secretOf(context)
    const record = await recordOf(room, secret)
    const before = await agreements.readRecord(db, record)
    if (before?.obstacles.some(({ text, receiver }) => text === form.value.text && receiver === form.value.receiver)) return written(context, room)
    const kept = await agreements.addObstacle(db, record, form.value, recordSecretOf(room, secret))
    if (kept === undefined) return page(context, room, { kind: 'obstacle', typed: form.typed, problems: { text: agreements.notKept(site.language) } }, 409)
    return written(context, room)
  })

  routes.post(urls.guideAct(':code', 'hindring-vaek'), async (context) => {
    const room = await guidedRoom(context)
    const id = String((await context.req.parseBody())['id'] ?? '')
    if (room.record !== undefined) await agreements.removeObstacle(db, room.record, id)
    return written(context, room)
  })

  routes.post(urls.guideAct(':code', 'opfoelgning'), async (context) => {
    const room = await guidedRoom(context)
    const id = (await readFields(context)).get('agreement')?.at(-1) ?? ''
    const form = await readPart(context, agreements.followUpForm(site.language), followUpPrefix(id))
    if (!form.ok) return page(context, room, { kind: 'follow-up', agreement: id, typed: form.typed, problems: form.problems }, 422)
    const { previousRecord } = room.settings
    const previous = previousRecord === undefined ? undefined : await agreements.readRecord(db, previousRecord)
    // What was said today can be put right, also when it closed the agreement.
    if (previous === undefined || !followable(previous, today()).some((agreement) => agreement.id === id)) return page(context, room, { kind: 'moved' })
    await agreements.followUp(db, id, { ...form.value, heldOn: today() })
    const decision = form.value.decision
    if (decision !== undefined) await agreements.decide(db, id, decision)
    return written(context, room)
  })

  return routes

  async function written(context: Context, room: Room): Promise<Response> {
    await touchRoom(db, room.id)
    live.announce(room.id)
    return context.redirect(href(site.language, urls.guide(room.code)), 303)
  }

  /** The room's record, made with the first thing that is written: nothing has to be recorded. */
  async function recordOf(room: Room, secret: string): Promise<string> {
    if (room.record !== undefined) return room.record
    const { previousRecord: previousId } = room.settings
    const made = await agreements.createRecord(db, {
      language: room.language,
      dilemmas: room.settings.dilemmas,
      heldOn: today(),
      secret: recordSecretOf(room, secret),
      ...(previousId === undefined ? {} : { previousId }),
    })
    const tied = await tieRecord(db, room.id, made)
    if (tied !== made) await agreements.removeRecord(db, made)
    return tied
  }
}

/** Reads one of several forms of a page: the fields that begin with its prefix, by their names without it. */
async function readPart<Schema extends v.GenericSchema>(context: Context, schema: Schema, prefix: string): Promise<Checked<v.InferOutput<Schema>>> {
  const fields = [...(await readFields(context))].filter(([name]) => name.startsWith(prefix))
  const typed = Object.fromEntries(fields.map(([name, values]) => [name.slice(prefix.length), values.at(-1) ?? '']))
  const result = v.safeParse(schema, typed)
  if (result.success) return { ok: true, value: result.output, typed }
  const problems: Problems = {}
  for (const issue of result.issues) problems[v.getDotPath(issue) ?? ''] ??= issue.message
  return { ok: false, problems, typed }
}
