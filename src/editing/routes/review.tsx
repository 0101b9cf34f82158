import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import { holds, seatOf, type Inside } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notAllowed, notFound } from '#platform/http/errors.ts'
import { readForm, type Problems, type Typed } from '#platform/http/forms.ts'
import { linkTo, places } from '../addresses.ts'
import { deskOf, pieceAt, type EditingHouse } from '../house.ts'
import { DifferencesPage } from '../pages/differences.tsx'
import { placesIn } from '../pages/review-forms.tsx'
import { ReviewPage } from '../pages/review.tsx'
import { ReviewsPage, type ReviewEntry } from '../pages/reviews.tsx'
import { textIn, type DraftText } from '../pieces.ts'
import { decisionKinds } from '../review/qualification.ts'
import { mailResult } from '../review/results.ts'
import { minutesToRead } from '../review/sending.ts'
import { addComment, listComments } from '../store/comments.ts'
import { listEvents, listPieces } from '../store/pieces.ts'
import { decide, isInRound, listDecisions, listSeats, withdrawObjection } from '../store/reviews.ts'
import { readVersion, textsOf } from '../store/versions.ts'
import { words } from '../words.ts'
import { differencesBetween } from '../writing/differences.ts'
import { originOf } from './piece.tsx'
import { mayJudgeLaw } from './publishing.tsx'

type Form = { typed: Typed; problems: Problems }
const empty: Form = { typed: {}, problems: {} }

/** The pages of the reference group. A seat reads only what was sent to it, and that is masked already. */
export function reviewRoutes(house: EditingHouse, site: Site): Hono<Inside> {
  const { language } = site
  const { review } = words[language]
  const line = v.pipe(v.optional(v.string(), ''), v.trim())
  const number = v.pipe(line, v.regex(/^\d{1,9}$/), v.transform(Number))
  const commentForm = v.object({
    place: v.pipe(line, v.minLength(1, review.problems.place)),
    quote: v.pipe(line, v.maxLength(2000, review.problems.long)),
    text: v.pipe(line, v.minLength(1, review.problems.text), v.maxLength(2000, review.problems.long)),
    version: number,
  })
  const decisionForm = v.pipe(
    v.object({ decision: v.pipe(line, v.picklist(decisionKinds, review.problems.decision)), reason: v.pipe(line, v.maxLength(2000, review.problems.long)), version: number }),
    v.forward(v.partialCheck([['decision'], ['reason']], ({ decision, reason }) => decision === 'qualified' || reason !== '', review.problems.reason), ['reason']),
  )
  const routes = new Hono<Inside>()

  routes.get(places.reviews, async (context) => {
    const { work, organisationId, actor, today } = deskOf(house, context)
    const entries = await work(async (tenant) => {
      const found: ReviewEntry[] = []
      for (const piece of (await listPieces(tenant, organisationId)).filter(isInRound)) {
        const seat = (await listSeats(tenant, organisationId, piece)).find(({ personId }) => personId === actor.personId)
        if (seat === undefined && !holds(actor, 'editor', 'coordinator')) continue
        const mine = (await listDecisions(tenant, organisationId, piece)).filter(({ personId }) => personId === actor.personId).at(-1)
        found.push({ piece, answerBy: seat?.answerBy, said: mine === undefined ? undefined : review.decisions[mine.decision], isLate: seat !== undefined && mine === undefined && seat.answerBy < today })
      }
      return found.toSorted((one, other) => (one.answerBy ?? '9').localeCompare(other.answerBy ?? '9'))
    })
    return context.html(<ReviewsPage site={site} actor={actor} entries={entries} />)
  })

  routes.get(places.review(':id'), async (context) => {
    const since = context.req.query('aendringer')
    return since === undefined ? show(context) : changes(context, Number(since))
  })

  routes.post(places.reviewAct(':id', 'kommentar'), async (context) => {
    const form = await readForm(context, commentForm)
    const opened = await open(context)
    const { work, organisationId, today, actor } = deskOf(house, context)
    if (opened.seat === undefined || !isInRound(opened.piece)) throw notAllowed('seat')
    if (!form.ok) return show(context, { comment: form })
    const { place, quote, text, version } = form.value
    const passage = place === '#' ? '' : placesIn(opened.piece, opened.text).find(({ key }) => key === place)?.label
    if (passage === undefined) return show(context, { comment: { typed: form.typed, problems: { place: review.problems.place } } })
    await work((tenant) => addComment(tenant, { organisationId, pieceId: opened.piece.id }, { personId: actor.personId, version: Math.min(version, opened.version), language: opened.text.language, place: passage, quote, text, today }))
    return context.redirect(`${linkTo(language, places.review(opened.piece.id), { skrevet: 'ja' })}#kommentarer`, 303)
  })

  routes.post(places.reviewAct(':id', 'afgoer'), async (context) => {
    const form = await readForm(context, decisionForm)
    const opened = await open(context)
    const { work, organisationId, today, actor } = deskOf(house, context)
    if (opened.seat === undefined) throw notAllowed('seat')
    if (!form.ok) return show(context, { decision: form })
    const decided = await work((tenant) => decide(tenant, { organisationId, pieceId: opened.piece.id, personId: actor.personId, ...form.value, today }))
    if (decided === undefined) return show(context, { decision: { typed: form.typed, problems: { decision: review.page.over } } })
    await mailResult(house, organisationId, decided, originOf(site, context))
    return context.redirect(linkTo(language, places.review(decided.id), { svaret: 'ja' }), 303)
  })

  routes.post(places.reviewAct(':id', 'tag-tilbage'), async (context) => {
    const form = await readForm(context, v.object({ number }))
    const opened = await open(context)
    const { work, organisationId, today, actor } = deskOf(house, context)
    if (opened.seat === undefined || !form.ok) throw notAllowed('seat')
    const { seat } = opened
    const result = await work((tenant) => withdrawObjection(tenant, { organisationId, pieceId: opened.piece.id, personId: actor.personId, number: form.value.number, today, seat: seat.seat }))
    if (result === undefined) throw notFound('objection')
    await mailResult(house, organisationId, result, originOf(site, context))
    return context.redirect(`${linkTo(language, places.review(result.id))}#mit`, 303)
  })
  return routes

  /** The piece as it was sent. A seat that was not asked, and what was never sent, find nothing. */
  async function open(context: Context<Inside>) {
    const { work, organisationId, actor } = deskOf(house, context)
    return work(async (tenant) => {
      const piece = await pieceAt(tenant, organisationId, context.req.param('id'))
      const version = piece.sentVersion ?? piece.publishedVersion
      const seat = (await listSeats(tenant, organisationId, piece)).find(({ personId }) => personId === actor.personId)
      if (version === undefined || piece.roundFrom === undefined || (seat === undefined && !holds(actor, 'editor', 'coordinator'))) throw notFound('piece')
      const texts = await textsOf(tenant, organisationId, piece.id, version)
      const asked = context.req.query('sprog')
      const text: DraftText | undefined = texts.find((one) => one.part === 'text' && one.language === asked) ?? texts.find((one) => one.part === 'text')
      if (text === undefined || textIn(texts, text.language) === undefined) throw notFound('text')
      const decisions = await listDecisions(tenant, organisationId, piece)
      const events = await listEvents(tenant, organisationId, piece.id)
      return {
        piece,
        version,
        seat,
        texts,
        text,
        mine: decisions.filter(({ personId }) => personId === actor.personId),
        others: decisions.filter(({ personId }) => personId !== actor.personId),
        comments: await listComments(tenant, { organisationId, pieceId: piece.id }),
        note: events.find(({ what }) => what === 'sent' || what === 'sent-again')?.note ?? '',
      }
    })
  }

  async function show(context: Context<Inside>, { comment = empty, decision = empty }: { comment?: Form; decision?: Form } = {}) {
    const opened = await open(context)
    const { actor } = deskOf(house, context)
    const isFine = [comment, decision].every(({ problems }) => Object.keys(problems).length === 0)
    const notice = context.req.query('svaret') !== undefined ? review.page.thanks : context.req.query('skrevet') !== undefined ? review.page.commented : undefined
    const { texts, ...props } = opened
    return context.html(
      <ReviewPage site={site} actor={actor} {...props} minutes={minutesToRead(opened.piece.kind, texts.filter((one) => one.language === opened.text.language))} mayJudgeLaw={mayJudgeLaw(actor) && seatOf(actor) !== undefined} notice={notice} comment={comment} decision={decision} />,
      isFine ? 200 : 422,
    )
  }

  async function changes(context: Context<Inside>, since: number) {
    const { work, organisationId, actor } = deskOf(house, context)
    const { piece, version, texts } = await open(context)
    // A seat is shown no version that was never sent: only from one that it can have answered about.
    const before = since >= (piece.roundFrom ?? 1) && since <= version ? await work((tenant) => readVersion(tenant, organisationId, piece.id, since)) : undefined
    if (before === undefined) throw notFound('version')
    return context.html(<DifferencesPage site={site} actor={actor} piece={piece} from={since} to={version} differences={differencesBetween(piece.kind, before.texts, texts)} back={places.review(piece.id)} />)
  }
}
