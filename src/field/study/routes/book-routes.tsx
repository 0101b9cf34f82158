import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Inside } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readFields } from '#platform/http/forms.ts'
import { href } from '#urls.ts'
import type { FieldHouse } from '../../house.ts'
import { words as fieldWords } from '../../words.ts'
import { mergeCodes, nextColour, problemsOf, removeCode, type Code, type Colour } from '../codes.ts'
import { draftDilemma } from '../draft.ts'
import { CodesPage, MatrixPage, PassagesPage } from '../pages/code-pages.tsx'
import { pageWords } from '../pages/words.ts'
import { codeBookFile } from '../refi/code-book.ts'
import { projectPackage } from '../refi/package.ts'
import { saveCodes } from '../store/coding.ts'
import { words as all } from '../words.ts'
import { checkTexts, studyPath, typedIn, withStudy, type Opened } from './opened.ts'

const colourNames: readonly Colour[] = ['blue', 'green', 'amber', 'red', 'violet', 'teal', 'rose', 'grey']

/** The code book, what it shows across the sources, and what leaves a study: drafts and files. */
export function bookRoutes(house: FieldHouse, site: Site): Hono<Inside> {
  const { language } = site
  const { problems: sentences, ...words } = pageWords[language]
  const routes = new Hono<Inside>()

  routes.get(`${studyPath(':id')}/koder`, (context) => withStudy(house, context, async ({ actor, whole }) => context.html(<CodesPage site={site} actor={actor} whole={whole} />)))

  routes.post(`${studyPath(':id')}/koder`, async (context) => {
    const typed = typedIn(await readFields(context))
    return withStudy(house, context, async ({ tenant, actor, whole, place }) => {
      const { codes, passages } = whole
      const own = href(language, `${studyPath(place.studyId)}/koder`)
      const refuse = (problems: Record<string, string>) => context.html(<CodesPage site={site} actor={actor} whole={whole} typed={typed} problems={problems} />, 422)
      const known = codes.find(({ id }) => id === typed['code'])
      if (typed['do'] !== 'add' && known === undefined) throw notFound('code')
      if (known !== undefined && (typed['do'] === 'remove' || typed['do'] === 'merge')) {
        const into = typed[`${known.id}-into`] ?? ''
        if (typed['do'] === 'merge' && (into === known.id || !codes.some(({ id }) => id === into))) return refuse({ into: sentences.into })
        const after = typed['do'] === 'merge' ? mergeCodes(codes, passages, known.id, into) : removeCode(codes, passages, known.id)
        await saveCodes(tenant, place, codes, after.codes, after.passages)
        return context.redirect(own, 303)
      }
      const value = (name: string) => (known === undefined ? typed[name] : typed[`${known.id}-${name}`]) ?? ''
      const { texts, problems } = checkTexts(language, { ...typed, name: value('name'), description: value('description') }, { name: 80, description: 1_000 })
      const parent = value('parent') === '' ? undefined : value('parent')
      const code: Code = { id: known?.id ?? randomUUID(), parent, name: texts['name'] ?? '', description: texts['description'] ?? '', colour: colourNames.find((one) => one === value('colour')) ?? nextColour(codes) }
      for (const problem of problemsOf(codes, code)) problems[problem.startsWith('n') ? 'name' : 'parent'] ??= all[language].codeProblems[problem]
      if (Object.keys(problems).length > 0) return refuse(problems)
      await saveCodes(tenant, place, codes, known === undefined ? [...codes, code] : codes.map((one) => (one.id === code.id ? code : one)))
      return context.redirect(own, 303)
    })
  })

  routes.get(`${studyPath(':id')}/matrix`, (context) => withStudy(house, context, async ({ actor, whole }) => context.html(<MatrixPage site={site} actor={actor} whole={whole} />)))

  routes.get(`${studyPath(':id')}/steder`, (context) =>
    withStudy(house, context, async ({ actor, whole }) => {
      const [code, source] = [context.req.query('kode'), context.req.query('kilde')]
      const passages = whole.passages.filter((passage) => (code === undefined || (code === 'ingen' ? passage.codes.length === 0 : passage.codes.includes(code))) && (source === undefined || passage.source === source))
      const name = code === 'ingen' ? words.uncoded : whole.codes.find(({ id }) => id === code)?.name
      return context.html(<PassagesPage site={site} actor={actor} whole={whole} passages={passages} title={name === undefined ? words.all : words.chosenFor(name)} />)
    }))

  routes.post(`${studyPath(':id')}/steder`, async (context) => {
    const chosen = (await readFields(context)).get('chosen') ?? []
    return withStudy(house, context, async ({ tenant, actor, whole, place }) => {
      const passages = whole.passages.filter(({ id }) => chosen.includes(id))
      if (passages.length === 0) return context.html(<PassagesPage site={site} actor={actor} whole={whole} passages={whole.passages} title={words.all} problems={{ chosen: sentences.chosen }} />, 422)
      const id = `feltstudie-${randomUUID().slice(0, 8)}`
      const content = draftDilemma({ language, study: whole.study, sources: whole.sources, passages, choices: { id, setting: 'citizen-contact', group: '', roles: [], themes: [] } })
      return context.redirect(href(language, await house.beginStudyDraft(tenant, place.organisationId, { language, content, madeBy: fieldWords[language].draft.madeBy, studyId: place.studyId })), 303)
    })
  })

  routes.get(`${studyPath(':id')}/studie.qdpx`, (context) => withStudy(house, context, async ({ whole }) => download('studie.qdpx', 'application/zip', await projectPackage(language, whole))))

  routes.get(`${studyPath(':id')}/kodebog.qdc`, (context) =>
    withStudy(house, context, async ({ whole: { study, codes } }: Opened) => {
      const book = codeBookFile(study.id, codes)
      if (book === undefined) throw notFound('code book')
      return download('kodebog.qdc', 'application/xml', Buffer.from(book))
    }))
  return routes
}

function download(name: string, type: string, bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` } })
}
