import { Hono, type Context } from 'hono'
import { listPersons, seatOf, type Inside } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { readFields, type Problems, type Typed } from '#platform/http/forms.ts'
import { linkTo, places } from '../addresses.ts'
import { checked, deskOf, pieceAt, type EditingHouse } from '../house.ts'
import { SendPage, type Seat } from '../pages/acts.tsx'
import { actsOf, type Piece } from '../pieces.ts'
import { isInLibrary } from '../publishing/publish.ts'
import { mailResult } from '../review/results.ts'
import { mailsTo, markMailed, minutesToRead, sendAll, tracesIn } from '../review/sending.ts'
import { isInRound, listSeats, sendToReview, standingOf } from '../store/reviews.ts'
import { textsOf } from '../store/versions.ts'
import { words } from '../words.ts'
import { originOf } from './piece.tsx'

const dayMs = 86_400_000
const suggestedDays = 14
const mostDays = 183

/** Sending a piece, or its new version, to the reference group. */
export function sendingRoutes(house: EditingHouse, site: Site): Hono<Inside> {
  const { language } = site
  const { send } = words[language].review
  const routes = new Hono<Inside>()

  routes.get(places.act(':id', 'send'), async (context) => {
    const ready = await prepare(context)
    if (!actsOf(ready.piece).send) return context.redirect(linkTo(language, places.piece(ready.piece.id)), 303)
    return context.html(page(context, ready, { chosen: ready.seats.map(({ personId }) => personId), typed: {}, problems: {} }))
  })

  routes.post(places.act(':id', 'send'), async (context) => {
    const ready = await prepare(context)
    const { piece, seats, faults, traces, isAgain } = ready
    const { work, organisationId, today, by, actor } = deskOf(house, context)
    if (!actsOf(piece).send) return context.redirect(linkTo(language, places.piece(piece.id)), 303)
    const fields = await readFields(context)
    const first = (name: string) => (fields.get(name)?.at(-1) ?? '').trim()
    const chosen = fields.get('seats') ?? []
    const typed: Typed = { day: first('day'), note: first('note'), confirm: first('confirm') }
    const asked = seats.filter(({ personId, isAsked }) => isAsked || chosen.includes(personId))
    const problems: Problems = {}
    if (!(['employer', 'employee'] as const).every((side) => asked.some((seat) => seat.side === side))) problems['seats'] = send.fieldProblems.seats
    const left = (Date.parse(first('day')) - Date.parse(today)) / dayMs
    if (!/^\d{4}-\d{2}-\d{2}$/.test(first('day')) || !(left >= 1 && left <= mostDays)) problems['day'] = send.fieldProblems.day
    if (isAgain && first('note') === '') problems['note'] = send.fieldProblems.note
    if (first('note').length > 1000) problems['note'] = send.fieldProblems.long
    if (traces.doubtful.length > 0 && first('confirm') !== 'yes') problems['confirm'] = send.fieldProblems.confirm
    if (piece.publishedVersion === undefined && isInLibrary(house, piece.slug)) problems['note'] ??= send.fieldProblems.address
    if (faults > 0 || traces.sure.length > 0 || Object.keys(problems).length > 0) return context.html(page(context, ready, { chosen, typed, problems }), 422)
    const origin = originOf(site, context)
    const { mails, sent } = await work(async (tenant) => {
      const standing = await standingOf(tenant, organisationId, { ...piece, sentVersion: piece.version })
      const objecting = new Set(standing.objections.map(({ personId }) => personId))
      // A yes that no longer stands leaves its seat to be asked anew.
      const said = standing.decisions.filter(({ decision, personId, number }) => decision === 'qualified' && !standing.decisions.some((later) => later.personId === personId && later.number > number))
      const fallen = new Set(said.filter(({ personId }) => !standing.yes.some((one) => one.personId === personId)).map(({ personId }) => personId))
      const isNew = (seat: Seat) => !isAgain || !seat.isAsked || objecting.has(seat.personId) || fallen.has(seat.personId)
      const result = await sendToReview(tenant, { organisationId, pieceId: piece.id, seats: asked.filter(isNew), answerBy: first('day'), note: first('note'), madeBy: by, today })
      if (result === undefined) return { mails: [], sent: undefined }
      const texts = await textsOf(tenant, organisationId, piece.id, result.version)
      const told = (await listSeats(tenant, organisationId, result)).filter(({ personId }) => asked.some((seat) => seat.personId === personId && isNew(seat)))
      const written = await mailsTo({ tenant, organisationId, piece: result, seats: told, origin }, ({ review: { mail }, minutes }, { seat, address, day }) => {
        const base = { title: result.title, seat: seat.seat, day, address, note: first('note') }
        const isKnown = objecting.has(seat.personId) || fallen.has(seat.personId)
        return isKnown
          ? { subject: mail.askAgainSubject(result.title), text: mail.askAgain(base) }
          : { subject: mail.askSubject(result.title, day), text: mail.ask({ ...base, organisation: actor.organisation.name, minutes: minutes(minutesToRead(piece.kind, texts)) }) }
      })
      return { mails: written, sent: result }
    })
    const gone = await sendAll(house, mails)
    await work((tenant) => markMailed(tenant, organisationId, piece.id, gone))
    if (sent !== undefined) await mailResult(house, organisationId, sent, origin)
    return context.redirect(linkTo(language, places.piece(piece.id), { sendt: 'ja' }), 303)
  })
  return routes

  type Ready = Awaited<ReturnType<typeof prepare>>

  async function prepare(context: Context<Inside>) {
    const { work, organisationId } = deskOf(house, context)
    return work(async (tenant) => {
      const piece: Piece = await pieceAt(tenant, organisationId, context.req.param('id'))
      const texts = await textsOf(tenant, organisationId, piece.id, piece.version)
      const isAgain = isInRound(piece)
      const asked = isAgain ? await listSeats(tenant, organisationId, piece) : []
      const persons = await listPersons(tenant, organisationId)
      const seats = persons.flatMap((person): Seat[] => {
        const seat = seatOf(person)
        return seat === undefined ? [] : [{ personId: person.id, name: person.name, side: seat.side, seat: seat.seat, isAsked: asked.some(({ personId }) => personId === person.id) }]
      })
      return { piece, isAgain, seats, faults: checked(house, piece, texts).problems.length, traces: tracesIn(house.detect, texts) }
    })
  }

  function page(context: Context<Inside>, { piece, isAgain, seats, faults, traces }: Ready, { chosen, typed, problems }: { chosen: readonly string[]; typed: Typed; problems: Problems }) {
    const { today } = deskOf(house, context)
    const earliest = new Date(Date.parse(today) + suggestedDays * dayMs).toISOString().slice(0, 10)
    return <SendPage site={site} actor={context.get('actor')} piece={piece} isAgain={isAgain} seats={seats} chosen={chosen} faults={faults} traces={traces} typed={typed} problems={problems} earliest={earliest} />
  }
}
