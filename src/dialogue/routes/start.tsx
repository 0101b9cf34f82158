import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import { mayReadRecord } from '#agreements/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readFields, readForm, type Problems, type Typed } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { newSecret, openDoor } from '#people/index.ts'
import { href, urls } from '#urls.ts'
import { StartPage } from '../pages/start.tsx'
import type { Settings } from '../programme.ts'
import type { DialogueServices } from '../services.ts'
import { createRoom } from '../store.ts'
import { startWords } from '../words/start.ts'
import { screenSecretOf } from './guide-keys.ts'

/** »Hold dialog«: a few questions, and a room. From a record it is the next meeting, which begins with what was agreed. */
export function startRoutes(services: DialogueServices, site: Site): Hono {
  const { db, library, clock } = services
  const routes = new Hono()
  const words = startWords[site.language]
  const next = urls.recordAct(':id', 'moede')

  routes.get(urls.start, (context) => page(context, { dilemma: (context.req.queries('dilemma') ?? []).join(' ') }, {}, undefined))
  routes.post(urls.start, (context) => start(context, undefined))

  routes.use(next, privatePage)
  routes.get(next, async (context) => page(context, {}, {}, await recordOf(context)))
  routes.post(next, async (context) => start(context, await recordOf(context)))

  return routes

  async function start(context: Context, record: string | undefined): Promise<Response> {
    const form = await readForm(context, formOf(record !== undefined), ['dilemma'])
    if (!form.ok) {
      const chosen = (await readFields(context)).get('dilemma') ?? []
      return page(context, { ...form.typed, dilemma: chosen.join(' ') }, form.problems, record, 422)
    }
    const { dilemma: dilemmas, minutes, answers, people, leader, ...flags } = form.value
    const settings: Settings = {
      dilemmas,
      minutes: minutes === '8' ? 8 : minutes === '40' ? 40 : 20,
      // Under five, numbers are never shown, so phones only get in the way of the talk.
      answers: people === 'few' && answers === 'phones' ? 'talk' : answers,
      people,
      leader,
      isRemote: flags.isRemote !== undefined,
      isAcrossShifts: flags.isAcrossShifts !== undefined,
      asksAgain: minutes === '40',
      ...(record === undefined ? {} : { previousRecord: record }),
    }
    const guideSecret = newSecret()
    const room = await createRoom(db, { language: site.language, settings, guideSecret, screenSecret: screenSecretOf(guideSecret), now: clock.now() })
    openDoor(context, 'guide', room.code, guideSecret)
    return context.redirect(href(site.language, urls.guide(room.code)), 303)
  }

  function formOf(isNextMeeting: boolean) {
    const known = library.current().dilemmas(site.language).map(({ id }) => id)
    const dilemma = v.pipe(
      v.array(v.string()),
      v.transform((ids) => [...new Set(ids)].filter((id) => known.includes(id))),
      v.check((ids) => isNextMeeting || ids.length > 0, words.problems.dilemma),
      v.maxLength(3, words.problems.dilemmas),
    )
    return v.object({
      dilemma,
      minutes: v.picklist(['8', '20', '40'], words.problems.minutes),
      people: v.picklist(['few', 'small', 'middle', 'many'], words.problems.people),
      answers: v.picklist(['phones', 'hands', 'talk'], words.problems.answers),
      leader: v.picklist(['self', 'present', 'absent'], words.problems.leader),
      isRemote: v.optional(v.string()),
      isAcrossShifts: v.optional(v.string()),
    })
  }

  async function recordOf(context: Context): Promise<string> {
    const id = context.req.param('id') ?? ''
    if ((await mayReadRecord(db, context, id)) === undefined) throw notFound('record')
    return id
  }

  function page(context: Context, typed: Typed, problems: Problems, record: string | undefined, status: 200 | 422 = 200) {
    const action = href(site.language, record === undefined ? urls.start : urls.recordAct(record, 'moede'))
    const dilemmas = library.current().dilemmas(site.language)
    context.header('cache-control', 'no-store')
    return context.html(<StartPage site={site} dilemmas={dilemmas} typed={typed} problems={problems} action={action} isNextMeeting={record !== undefined} />, status)
  }
}
