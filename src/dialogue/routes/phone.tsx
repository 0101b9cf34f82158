import { Hono, type Context } from 'hono'
import type { Site } from '#platform/html/layout.tsx'
import { compressed } from '#platform/http/compressed.ts'
import { notFound } from '#platform/http/errors.ts'
import { readFields } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { newSecret, openDoor, secretAt } from '#people/index.ts'
import { href, urls } from '#urls.ts'
import { isPhoneSecret } from '../ballots.ts'
import { readCode } from '../codes.ts'
import { isPresent, ownAnswers } from '../counts.ts'
import { viewOf } from '../live.ts'
import { choiceRound, readMoment, roundsNow, type Moment } from '../moment.ts'
import { IncidentPage, LatePage, ScenePage } from '../pages/phone-asides.tsx'
import { EnterPage, FindRoomPage } from '../pages/phone-entry.tsx'
import { StepPage } from '../pages/phone-steps.tsx'
import { programme, stepAt } from '../programme.ts'
import type { Room } from '../room.ts'
import { pass, presence, roundsOf, type Round } from '../rounds.ts'
import { markIncident, roomByCode } from '../store.ts'
import { phoneWords } from '../words/phone.ts'
import type { DialogueServices } from '../services.ts'
import { createReceipts } from './receipts.ts'
import { dilemmaOf } from '../acting.ts'

/** The participants' pages: find the room, go in, follow the steps, answer. */
export function phoneRoutes(services: DialogueServices, site: Site): Hono {
  const { db, ballots, live, clock, codeThrottle } = services
  const routes = new Hono()
  const words = phoneWords[site.language]
  const receipts = createReceipts()
  const at = (path: string) => href(site.language, path)

  // A phone's page holds no secret, and its weight is a promise.
  routes.use(urls.join, compressed)
  for (const path of [urls.room(':code'), `${urls.room(':code')}/*`]) routes.use(path, compressed, privatePage)

  routes.get(urls.join, async (context) => {
    const typed = context.req.query('kode') ?? ''
    const show = (problem: string | undefined, status: 200 | 404 | 422 | 429) => {
      context.header('cache-control', 'no-store')
      return context.html(<FindRoomPage site={site} typed={typed.slice(0, 40)} problem={problem} />, status)
    }
    if (typed === '') return show(undefined, 200)
    if (codeThrottle.isBarred(context)) return show(words.find.tooMany, 429)
    const code = readCode(typed)
    if (code === undefined) return show(words.find.malformed, 422)
    const room = await roomByCode(db, code)
    if (room !== undefined) return context.redirect(at(urls.room(code)), 303)
    codeThrottle.fail(context)
    return show(words.find.unknown, 404)
  })

  routes.get(urls.room(':code'), async (context) => {
    const room = await roomOf(context)
    if (!(await hasEntered(context, room))) return context.html(<EnterPage site={site} code={room.code} isUnknown={context.req.query('ukendt') !== undefined} />)
    return stepPage(context, room, { isChanging: context.req.query('ret') !== undefined })
  })

  routes.post(urls.roomParticipation(':code'), async (context) => {
    const room = await roomOf(context)
    const known = secretAt(context, 'room')
    const secret = isPhoneSecret(known) ? known : newSecret()
    if (!room.isClosed) await ballots.cast({ room: room.id, secret, answers: [{ round: presenceRound, choice: 'here' }] })
    openDoor(context, 'room', room.code, secret)
    live.announce(room.id)
    return context.redirect(at(urls.room(room.code)), 303)
  })

  routes.post(urls.roomAnswer(':code'), async (context) => {
    const room = await roomOf(context)
    const secret = secretAt(context, 'room')
    if (!isPhoneSecret(secret)) return context.redirect(`${at(urls.room(room.code))}?ukendt=1`, 303)
    const fields = await readFields(context)
    const field = (name: string) => fields.get(name)?.at(-1)
    const rounds = roundsFor(room, field('step') ?? '')
    const typed = new Map(rounds.flatMap((round) => (round.choices.includes(field(round.field) ?? '') ? [[round.field, field(round.field) ?? ''] as const] : [])))
    const isPassing = field('pass') !== undefined
    if (!isPassing && isIncomplete(rounds, typed)) {
      const problem = rounds[0]?.round.startsWith('pulse') ? words.pulse.missing : words.choose.missing
      return stepPage(context, room, { isChanging: true, typed, problem }, 422)
    }
    const answers = rounds.flatMap((round) => {
      const choice = isPassing ? pass : (typed.get(round.field) ?? (round.field === 'sure' ? undefined : pass))
      return choice === undefined ? [] : [{ round, choice }]
    })
    const outcome = answers.length === 0 ? 'late' : await ballots.cast({ room: room.id, secret, answers })
    if (outcome === 'unknown-phone') return context.redirect(`${at(urls.room(room.code))}?ukendt=1`, 303)
    if (outcome === 'late') return context.html(<LatePage site={site} room={room} chosen={labelsOf(room, typed)} />, 409)
    live.announce(room.id)
    // With script the page itself is the receipt; without it, a redirect keeps reload and the back button from sending twice.
    if (context.req.header('x-requested-by') === 'phone') {
      const own = new Map(answers.map(({ round, choice }) => [round.round, choice]))
      return context.html(await receipts(`${room.id} ${room.turn} ${[...own].join()}`, () => receipt(room, own)))
    }
    return context.redirect(at(urls.room(room.code)), 303)
  })

  routes.get(urls.roomScene(':code'), async (context) => {
    const room = await roomOf(context)
    const moment = await readMoment(services, room, site.language)
    return context.html(<ScenePage site={site} moment={moment} />)
  })

  routes.post(urls.roomIncident(':code'), async (context) => {
    const room = await roomOf(context)
    if (await hasEntered(context, room)) {
      await markIncident(db, room.id, clock.now())
      live.announce(room.id)
    }
    return context.html(<IncidentPage site={site} code={room.code} />)
  })

  routes.get(urls.roomIncident(':code'), async (context) => context.html(<IncidentPage site={site} code={(await roomOf(context)).code} />))

  routes.get(urls.roomStream(':code'), async (context) => {
    const room = await roomOf(context)
    if (room.isClosed || !(await hasEntered(context, room))) return context.body(null, 204)
    return live.stream(context, room.id, viewOf('phone', site.language), 'calm')
  })

  return routes

  async function roomOf(context: Context): Promise<Room> {
    const code = readCode(context.req.param('code') ?? '')
    if (codeThrottle.isBarred(context)) throw notFound('room, barred')
    const room = code === undefined ? undefined : await roomByCode(db, code)
    if (room !== undefined) return room
    codeThrottle.fail(context)
    throw notFound('room')
  }

  async function hasEntered(context: Context, room: Room): Promise<boolean> {
    const secret = secretAt(context, 'room')
    return isPhoneSecret(secret) && (room.isClosed || (await isPresent(db, room.id, secret)))
  }

  type Options = { isChanging?: boolean; typed?: ReadonlyMap<string, string>; problem?: string }

  async function stepPage(context: Context, room: Room, { isChanging = false, typed = new Map(), problem }: Options, status: 200 | 422 = 200) {
    const moment = await readMoment(services, room, site.language)
    const shown = isChanging ? atItsQuestion(moment) : moment
    const choice = choiceRound(shown)
    const secret = secretAt(context, 'room') ?? ''
    const own = await ownAnswers(db, room.id, secret, [...roundsNow(shown), ...(choice === undefined ? [] : [choice])])
    return context.html(<StepPage site={site} moment={shown} own={own} isChanging={isChanging} typed={typed} problem={problem} />, status)
  }

  /** The page after an answer, for everybody who answered the same. */
  async function receipt(room: Room, own: ReadonlyMap<string, string>): Promise<string> {
    const moment = await readMoment(services, room, site.language)
    return (<StepPage site={site} moment={moment} own={own} isChanging={false} typed={new Map()} problem={undefined} />).toString()
  }

  /** The rounds of the step that the form was made for, which the room may have left since. */
  function roundsFor(room: Room, key: string): readonly Round[] {
    const steps = programme(room.settings)
    const step = steps.find((candidate) => candidate.key === key)
    return step === undefined ? [] : roundsOf(room.settings, step, dilemmaOf(services.library, room, step.dilemma))
  }

  function labelsOf(room: Room, typed: ReadonlyMap<string, string>): string | undefined {
    const id = typed.get('choice') ?? typed.get('lever')
    return room.settings.dilemmas
      .flatMap((dilemma) => services.library.current().dilemma(site.language, dilemma) ?? [])
      .flatMap(({ choices, levers }) => [...choices, ...levers])
      .find((part) => part.id === id)?.label
  }
}

const presenceRound: Round = { round: presence, field: presence, choices: ['here'], mayPass: false }

/** Sureness alone is no answer, and of the three short questions one is enough. */
function isIncomplete(rounds: readonly Round[], typed: ReadonlyMap<string, string>): boolean {
  if (rounds.length === 0) return false
  return rounds[0]?.round.startsWith('pulse') === true ? typed.size === 0 : !typed.has(rounds[0]?.field ?? '')
}

/** While alone or in pairs, an answer is changed at the question it belongs to. */
function atItsQuestion(moment: Moment): Moment {
  const { step, steps } = moment.position
  if (step.kind !== 'alone' && step.kind !== 'pairs') return moment
  const question = steps.find(({ kind, dilemma }) => (kind === 'choice' || kind === 'open') && dilemma === step.dilemma)
  return question === undefined ? moment : { ...moment, position: { ...moment.position, step: stepAt(steps, question.key) } }
}
