import { Hono, type Context } from 'hono'
import type { Inside } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readFields } from '#platform/http/forms.ts'
import { linkTo, places } from '../addresses.ts'
import { checked, deskOf, pieceAt, type EditingHouse } from '../house.ts'
import { DifferencesPage } from '../pages/differences.tsx'
import { PiecePage } from '../pages/piece.tsx'
import { textIn } from '../pieces.ts'
import { mailResult } from '../review/results.ts'
import { rewritten } from '../starting/copy.ts'
import { answerComment, listComments } from '../store/comments.ts'
import { listEvents } from '../store/pieces.ts'
import { answerObjection, listSeats, standingOf } from '../store/reviews.ts'
import { listVersions, readVersion, saveText, textsOf } from '../store/versions.ts'
import { words } from '../words.ts'
import { differencesBetween } from '../writing/differences.ts'
import { isUuid } from '#platform/uuid.ts'
import { leavesLaw } from '../writing/passages.ts'

/** A piece's own page, its differences, the answers to the seats, and its second language. */
export function pieceRoutes(house: EditingHouse, site: Site): Hono<Inside> {
  const { language } = site
  const routes = new Hono<Inside>()

  routes.get(places.piece(':id'), (context) => show(context))

  routes.get(places.act(':id', 'forskelle'), async (context) => {
    const { work, organisationId, actor } = deskOf(house, context)
    const { piece, from, to } = await work(async (tenant) => {
      const found = await pieceAt(tenant, organisationId, context.req.param('id'))
      const [one, other] = await Promise.all([context.req.query('fra'), context.req.query('til')].map((number) => readVersion(tenant, organisationId, found.id, Number(number))))
      if (one === undefined || other === undefined) throw notFound('version')
      return { piece: found, from: one, to: other }
    })
    const differences = differencesBetween(piece.kind, from.texts, to.texts)
    return context.html(<DifferencesPage site={site} actor={actor} piece={piece} from={from.number} to={to.number} differences={differences} back={places.piece(piece.id)} />)
  })

  routes.post(places.act(':id', 'svar'), async (context) => {
    const { work, organisationId, by, today } = deskOf(house, context)
    const fields = await readFields(context)
    const first = (name: string) => (fields.get(name)?.at(-1) ?? '').trim()
    const [answer, comment, person, number] = [first('answer').slice(0, 2000), first('comment'), first('person'), first('number')]
    const isResolved = first('resolved') === 'yes'
    if (comment === '' && !(isUuid(person) && /^\d{1,6}$/.test(number))) throw notFound('what is answered')
    if (answer === '' && !(comment !== '' && isResolved)) return show(context, { unanswered: comment === '' ? `${person}.${number}` : comment, status: 422 })
    const result = await work(async (tenant) => {
      const piece = await pieceAt(tenant, organisationId, context.req.param('id'))
      if (comment !== '') return (await isKnown(tenant, organisationId, piece.id, comment)) && (await answerComment(tenant, { organisationId, pieceId: piece.id }, { id: comment, answer, isResolved, madeBy: by, today })) ? piece : undefined
      return answerObjection(tenant, { organisationId, pieceId: piece.id, personId: person, number: Number(number), today, answer, madeBy: by })
    })
    if (result === undefined) throw notFound('what is answered')
    await mailResult(house, organisationId, result, originOf(site, context))
    return context.redirect(`${linkTo(language, places.piece(result.id))}#${comment === '' ? 'gruppe' : `k-${comment}`}`, 303)
  })

  // The second language begins with the first one's words, so that every fact stands where it must.
  routes.post(places.act(':id', 'sprog'), async (context) => {
    const { work, organisationId, by, today } = deskOf(house, context)
    const piece = await work(async (tenant) => {
      const found = await pieceAt(tenant, organisationId, context.req.param('id'))
      const texts = await textsOf(tenant, organisationId, found.id, found.version)
      const [original, script] = [textIn(texts, 'da'), textIn(texts, 'da', 'guide')]
      if (original === undefined || textIn(texts, 'en') !== undefined) return found
      const saving = { organisationId, pieceId: found.id, madeBy: by, today }
      let expected = found.version
      const save = async (text: Parameters<typeof saveText>[1]['text']) => {
        const saved = await saveText(tenant, { ...saving, text, expected })
        expected = saved?.piece.version ?? expected
      }
      await save({ language: 'da', part: 'text', content: rewritten(original, { translations: ['en'] }) })
      await save({ language: 'en', part: 'text', content: rewritten(original, { language: 'en', translations: undefined, translation_of: { language: 'da', date: today }, ...(script === undefined ? { guide: undefined } : {}) }) })
      if (script !== undefined) await save({ language: 'en', part: 'guide', content: rewritten(script, { language: 'en' }) })
      return found
    })
    return context.redirect(linkTo(language, places.act(piece.id, 'tekst'), { sprog: 'en' }), 303)
  })
  return routes

  async function show(context: Context<Inside>, { unanswered, status = 200 }: { unanswered?: string; status?: 200 | 422 } = {}) {
    const { work, organisationId, actor } = deskOf(house, context)
    const props = await work(async (tenant) => {
      const piece = await pieceAt(tenant, organisationId, context.req.param('id'))
      const texts = await textsOf(tenant, organisationId, piece.id, piece.version)
      const law = piece.law === undefined ? undefined : await textsOf(tenant, organisationId, piece.id, piece.law.version)
      return {
        piece,
        languages: [...new Set(texts.map((text) => text.language))],
        faults: checked(house, piece, texts).problems.length,
        standing: await standingOf(tenant, organisationId, piece),
        seats: await listSeats(tenant, organisationId, piece),
        comments: await listComments(tenant, { organisationId, pieceId: piece.id }),
        events: await listEvents(tenant, organisationId, piece.id),
        versions: await listVersions(tenant, organisationId, piece.id),
        isLawFresh: law !== undefined && leavesLaw(piece.kind, law, texts),
      }
    })
    const done = { sendt: words[language].review.send.done, udgivet: words[language].publish.done }
    const notice = Object.entries(done).find(([name]) => context.req.query(name) !== undefined)?.[1]
    return context.html(<PiecePage site={site} actor={actor} {...props} notice={notice} unanswered={unanswered} />, status)
  }
}

async function isKnown(tenant: Parameters<typeof listComments>[0], organisationId: string, pieceId: string, comment: string): Promise<boolean> {
  return (await listComments(tenant, { organisationId, pieceId })).some(({ id }) => id === comment)
}

/** The house's address as its mails say it: as configured, else as this browser reached it. */
export function originOf(site: Site, context: Context): string {
  return site.publicUrl ?? new URL(context.req.url).origin
}
