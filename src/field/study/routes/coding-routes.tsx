import { Hono, type Context } from 'hono'
import type { Inside } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readFields, type Problems } from '#platform/http/forms.ts'
import { href } from '#urls.ts'
import type { FieldHouse } from '../../house.ts'
import { SourcePage } from '../pages/coding-pages.tsx'
import { pageWords } from '../pages/words.ts'
import { paragraphsOf, rangeOfParagraphs, settleRange, type Range } from '../passages.ts'
import { addMemo, addPassage, removePassage } from '../store/coding.ts'
import { removeSource } from '../store/studies.ts'
import { bookRoutes } from './book-routes.tsx'
import { checkTexts, studyPath, typedIn, withStudy, type Opened } from './opened.ts'

/** A source and its passages. */
export function codingRoutes(house: FieldHouse, site: Site): Hono<Inside> {
  const { language } = site
  const { problems: sentences } = pageWords[language]
  const address = `${studyPath(':id')}/kilde/:source`
  const routes = new Hono<Inside>()

  routes.get(address, (context) => withStudy(house, context, async ({ actor, whole }) => context.html(<SourcePage site={site} actor={actor} whole={whole} source={sourceOf(context, whole)} />)))

  routes.post(address, async (context) => {
    const fields = await readFields(context)
    const typed = typedIn(fields)
    return withStudy(house, context, async ({ tenant, actor, whole, place }) => {
      const source = sourceOf(context, whole)
      const own = href(language, `${studyPath(place.studyId)}/kilde/${source.id}`)
      if (typed['do'] === 'remove') {
        await removeSource(tenant, place.organisationId, place.studyId, source.id)
        return context.redirect(href(language, studyPath(place.studyId)), 303)
      }
      if (typed['do'] === 'unmark') {
        const gone = whole.passages.find(({ id }) => id === typed['passage'])
        if (gone !== undefined) await removePassage(tenant, place, gone.id)
        return context.redirect(own, 303)
      }
      const codes = (fields.get('codes') ?? []).filter((id) => whole.codes.some((code) => code.id === id))
      const { texts, problems } = checkTexts(language, typed, { memo: 5_000 })
      const range = rangeIn(source.text, typed, problems)
      if (range === undefined || Object.keys(problems).length > 0) return context.html(<SourcePage site={site} actor={actor} whole={whole} source={source} typed={typed} problems={problems} chosen={codes} />, 422)
      const passage = await addPassage(tenant, place, { source: source.id, ...range, codes: [...new Set(codes)] })
      if (texts['memo'] !== undefined && texts['memo'] !== '') await addMemo(tenant, place, { passage, text: texts['memo'], today: dayOf(house.clock.now()) })
      return context.redirect(`${own}#sted-${passage}`, 303)
    })
  })
  return routes.route('/', bookRoutes(house, site))

  /** The stretch that was asked for: paragraphs from and to, counted from 1, or words within them. */
  function rangeIn(text: string, typed: Record<string, string>, problems: Problems): Range | undefined {
    const from = Number(typed['from'] ?? '')
    const to = (typed['to'] ?? '').trim() === '' ? from : Number(typed['to'])
    const range = Number.isSafeInteger(from) && Number.isSafeInteger(to) ? rangeOfParagraphs(text, from - 1, to - 1) : undefined
    if (range === undefined) {
      const isThere = Number.isSafeInteger(from) && paragraphsOf(text)[from - 1] !== undefined
      problems[isThere ? 'to' : 'from'] = sentences.paragraph
      return undefined
    }
    const quote = (typed['quote'] ?? '').trim()
    if (quote === '') return range
    const at = text.slice(range.start, range.end).indexOf(quote)
    if (at < 0) problems['quote'] = sentences.quote
    return at < 0 ? undefined : settleRange(text, range.start + at, range.start + at + quote.length)
  }
}

function sourceOf(context: Context<Inside>, { sources }: Opened['whole']) {
  const source = sources.find(({ id }) => id === context.req.param('source'))
  if (source === undefined) throw notFound('source')
  return source
}
