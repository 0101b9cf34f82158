import { Hono } from 'hono'
import { inOrganisation, signedIn, type Inside } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import type { Site } from '#platform/html/layout.tsx'
import { readFields } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { href, urls } from '#urls.ts'
import type { FieldHouse } from '../../house.ts'
import { SourceForm } from '../pages/source-pages.tsx'
import { ConsentPage, StudiesPage, StudyForm, StudyPage } from '../pages/study-pages.tsx'
import { pageWords } from '../pages/words.ts'
import { addMemo, removeMemo } from '../store/coding.ts'
import { addStudy, changeStudy, listStudies, removeStudy } from '../store/studies.ts'
import { codingRoutes } from './coding-routes.tsx'
import { monthsBefore } from './file-routes.tsx'
import { checkTexts, studyPath, typedIn, withStudy } from './opened.ts'

const most = { title: 120, about: 4_000, period: 80, consent: 8_000 }

/** Field studies, for those who gather and code them. */
export function studyRoutes(house: FieldHouse, site: Site): Hono<Inside> {
  const { db, clock } = house
  const { language } = site
  const words = pageWords[language]
  const own = href(language, urls.insideStudies)
  const routes = new Hono<Inside>()
  routes.use(`${urls.insideStudies}/*`, privatePage, signedIn(house, language, 'coordinator', 'editor'))

  routes.get(urls.insideStudies, async (context) => {
    const actor = context.get('actor')
    const studies = await inOrganisation(db, actor.organisation.id, (tenant) => listStudies(tenant, actor.organisation.id))
    return context.html(<StudiesPage site={site} actor={actor} studies={studies} />)
  })

  routes.get(studyPath('nyt'), (context) => context.html(<StudyForm site={site} actor={context.get('actor')} action={studyPath('nyt')} title={words.begin} typed={{ consent: words.consentDraft }} />))

  routes.post(studyPath('nyt'), async (context) => {
    const actor = context.get('actor')
    const typed = typedIn(await readFields(context))
    const { texts, problems } = checkStudy(typed)
    if (Object.keys(problems).length > 0) return context.html(<StudyForm site={site} actor={actor} action={studyPath('nyt')} title={words.begin} typed={typed} problems={problems} />, 422)
    const id = await inOrganisation(db, actor.organisation.id, (tenant) => addStudy(tenant, actor.organisation.id, { ...texts, language, today: dayOf(clock.now()) }))
    return context.redirect(`${own}/${id}`, 303)
  })

  routes.get(studyPath(':id'), (context) => withStudy(house, context, async ({ actor, whole }) => context.html(<StudyPage site={site} actor={actor} whole={whole} />)))

  routes.post(studyPath(':id'), async (context) => {
    const typed = typedIn(await readFields(context))
    return withStudy(house, context, async ({ tenant, actor, whole, place }) => {
      if (typed['do'] === 'remove') {
        await removeStudy(tenant, place.organisationId, place.studyId)
        return context.redirect(own, 303)
      }
      const forgotten = whole.memos.find(({ id }) => id === typed['memo'])
      if (typed['do'] === 'forget' && forgotten !== undefined) await removeMemo(tenant, place, forgotten.id)
      if (typed['do'] === 'memo') {
        const { texts, problems } = checkTexts(language, typed, { text: 5_000 })
        if (texts['text'] === '') problems['text'] = words.problems.empty
        if (Object.keys(problems).length > 0) return context.html(<StudyPage site={site} actor={actor} whole={whole} typed={typed} problems={problems} />, 422)
        await addMemo(tenant, place, { text: texts['text'] ?? '', today: dayOf(clock.now()) })
      }
      return context.redirect(`${own}/${place.studyId}`, 303)
    })
  })

  routes.get(`${studyPath(':id')}/ret`, (context) =>
    withStudy(house, context, async ({ actor, whole: { study } }) => {
      const { title, about, period, consent } = study
      return context.html(<StudyForm site={site} actor={actor} action={`${studyPath(study.id)}/ret`} title={words.change} typed={{ title, about, period, consent }} />)
    }))

  routes.post(`${studyPath(':id')}/ret`, async (context) => {
    const typed = typedIn(await readFields(context))
    return withStudy(house, context, async ({ tenant, actor, place }) => {
      const { texts, problems } = checkStudy(typed)
      if (Object.keys(problems).length > 0) return context.html(<StudyForm site={site} actor={actor} action={`${studyPath(place.studyId)}/ret`} title={words.change} typed={typed} problems={problems} />, 422)
      await changeStudy(tenant, place.organisationId, place.studyId, texts)
      return context.redirect(`${own}/${place.studyId}`, 303)
    })
  })

  routes.get(`${studyPath(':id')}/samtykke`, (context) => withStudy(house, context, async ({ actor, whole: { study } }) => context.html(<ConsentPage site={site} actor={actor} study={study} />)))

  routes.get(`${studyPath(':id')}/kilde`, (context) =>
    withStudy(house, context, async ({ actor, whole: { study } }) => context.html(<SourceForm site={site} actor={actor} study={study} months={monthsBefore(dayOf(clock.now()))} />)))

  return routes.route('/', codingRoutes(house, site))

  function checkStudy(typed: Record<string, string>) {
    const { texts, problems } = checkTexts(language, typed, most)
    if (texts['title'] === '') problems['title'] = words.problems.name
    return { texts: { title: texts['title'] ?? '', about: texts['about'] ?? '', period: texts['period'] ?? '', consent: texts['consent'] ?? '' }, problems }
  }
}
