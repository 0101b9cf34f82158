import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import { listPersons, listUnits, type Inside, type Tenant } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readForm, type Typed } from '#platform/http/forms.ts'
import { href, urls, type Language } from '#urls.ts'
import { isDay } from '../../agreements.ts'
import { replyForm } from '../../forms.ts'
import { markSent } from '../../store/obstacles.ts'
import { readRequest, saveReply } from '../../store/replies.ts'
import { answering } from '../access.ts'
import { placeOfRequest, places } from '../addresses.ts'
import { dayAfter, daysToAnswer, daysUntil, mostDaysToAnswer } from '../days.ts'
import type { TeamHouse } from '../house.ts'
import { sendLettersOf } from '../letters.ts'
import { AnswerPage, SendingPage } from '../pages/acts.tsx'
import { readOwnRequests, type SentObstacle } from '../reading.ts'
import { ask } from '../store/requests.ts'
import { words } from '../words.ts'
import { deskOf, recordAt, type Desk } from './desk.ts'

/** An obstacle's way: the team sends it to a function with a day, and the function answers. */
export function obstacleRoutes(house: TeamHouse, site: Site): Hono<Inside> {
  const { language } = site
  const { problems } = words[language].send
  const routes = new Hono<Inside>()

  routes.get(places.sending(':record', ':obstacle'), async (context) => {
    const desk = deskOf(house, site, context)
    const found = await desk.work((tenant) => sendable(desk, tenant, context))
    return context.html(sendingPage(desk, found, { dueOn: dayAfter(desk.today, daysToAnswer) }))
  })

  routes.post(places.sending(':record', ':obstacle'), async (context) => {
    const desk = deskOf(house, site, context)
    const form = await readForm(context, dueForm(language, desk.today))
    const answer = await desk.work(async (tenant) => {
      const found = await sendable(desk, tenant, context)
      const { obstacle } = found.sent
      if (!form.ok) return context.html(sendingPage(desk, found, form.typed, form.problems), 422)
      if (!found.isAnybodyThere) return context.html(sendingPage(desk, found, form.typed), 409)
      if (obstacle.reply !== undefined && obstacle.reply.answer !== 'later') return context.html(sendingPage(desk, found, form.typed, { dueOn: problems.answered }), 409)
      await ask(tenant, desk.organisationId, { obstacleId: obstacle.id, recordId: obstacle.recordId, on: desk.today, dueOn: form.value.dueOn })
      await markSent(tenant, obstacle.recordId, obstacle.id, desk.today)
      return context.redirect(`${href(language, urls.insideTeams)}?nu=sendt#referat-${obstacle.recordId}`, 303)
    })
    if (answer.status === 303) tell(desk)
    return answer
  })

  routes.get(placeOfRequest(':obstacle'), async (context) => {
    const desk = deskOf(house, site, context)
    const request = await desk.work((tenant) => requestAt(desk, tenant, context))
    return context.html(<AnswerPage frame={desk} request={request} typed={typedOf(request.obstacle)} />)
  })

  routes.post(placeOfRequest(':obstacle'), async (context) => {
    const desk = deskOf(house, site, context)
    const form = await readForm(context, replyForm(language, desk.today))
    const answer = await desk.work(async (tenant) => {
      const request = await requestAt(desk, tenant, context)
      if (!form.ok) return context.html(<AnswerPage frame={desk} request={request} typed={form.typed} problems={form.problems} />, 422)
      const result = await saveReply(tenant, request.obstacle.id, form.value, desk.today)
      if (result === 'removed') throw notFound('obstacle')
      if (result === 'closed') return context.html(<AnswerPage frame={desk} request={{ ...request, isClosed: true }} typed={form.typed} isTooLate />, 409)
      return context.redirect(href(language, placeOfRequest(request.obstacle.id)), 303)
    })
    if (answer.status === 303) tell(desk)
    return answer
  })

  return routes

  type Sendable = { sent: SentObstacle; isAnybodyThere: boolean }

  async function sendable(desk: Desk, tenant: Tenant, context: Context<Inside>): Promise<Sendable> {
    const record = await recordAt(house, desk, tenant, context.req.param('record'))
    const sent = record.state === 'open' ? record.obstacles.find(({ obstacle }) => obstacle.id === context.req.param('obstacle')) : undefined
    if (sent === undefined) throw notFound('obstacle')
    const persons = await listPersons(tenant, desk.organisationId)
    const units = await listUnits(tenant, desk.organisationId)
    return { sent, isAnybodyThere: answering(persons, sent.obstacle.receiver, record.row.unitId, units).length > 0 }
  }

  function sendingPage(desk: Desk, { sent: { obstacle, asked }, isAnybodyThere }: Sendable, typed: Typed, wrong: Record<string, string> = {}) {
    return <SendingPage frame={desk} obstacle={obstacle} isAgain={asked !== undefined} isAnybodyThere={isAnybodyThere} hasPost={house.post.isOn} typed={typed} problems={wrong} />
  }

  async function requestAt(desk: Desk, tenant: Tenant, context: Context<Inside>) {
    const own = (await readOwnRequests(tenant, house.seal, desk.actor)).find(({ obstacle }) => obstacle.id === context.req.param('obstacle'))
    const request = own && (await readRequest(tenant, own.obstacle.id))
    if (request === undefined) throw notFound('request')
    return request
  }

  // After the commit, and past the answer: a slow mail server keeps nobody waiting, and what it does not take is tried again.
  function tell({ actor }: Desk): void {
    house.inBackground(() => sendLettersOf(house, actor.organisation))
  }
}

function dueForm(language: Language, today: string) {
  const { problems } = words[language].send
  return v.object({
    dueOn: v.pipe(
      v.optional(v.string(), ''),
      v.trim(),
      v.check(isDay, problems.day),
      v.check((day) => !isDay(day) || day > today, problems.past),
      v.check((day) => !isDay(day) || daysUntil(today, day) <= mostDaysToAnswer, problems.far),
    ),
  })
}

function typedOf({ reply }: SentObstacle['obstacle']): Typed {
  if (reply === undefined) return {}
  return { answer: reply.answer, text: reply.text, by: reply.answer === 'later' ? reply.by : '' }
}
