import { Hono } from 'hono'
import * as v from 'valibot'
import { writtenTexts, type Edition } from '#library/index.ts'
import type { Inside } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { readForm } from '#platform/http/forms.ts'
import { languages, urls, type Language } from '#urls.ts'
import { linkTo, places } from '../addresses.ts'
import { deskOf, type EditingHouse } from '../house.ts'
import { CopyPage, DeskPage, MakePage, type Found } from '../pages/desk.tsx'
import { kinds } from '../pieces.ts'
import { copyOf } from '../starting/copy.ts'
import { createDraft, listPieces } from '../store/pieces.ts'
import { words } from '../words.ts'

/** The list of what an organisation writes, and the two ways to begin. */
export function deskRoutes(house: EditingHouse, site: Site): Hono<Inside> {
  const { language } = site
  const { make, copy } = words[language]
  const line = v.pipe(v.optional(v.string(), ''), v.trim())
  const making = v.object({
    kind: v.pipe(v.optional(v.string(), ''), v.picklist(kinds, make.problems.kind)),
    title: v.pipe(line, v.minLength(1, make.problems.name), v.maxLength(120, make.problems.nameLong)),
    language: v.pipe(v.optional(v.string(), 'da'), v.picklist(languages)),
  })
  const copying = v.object({ id: line, newId: v.pipe(line, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, copy.problems.id), v.maxLength(80, copy.problems.id)) })
  const routes = new Hono<Inside>()

  routes.get(places.list, async (context) => {
    const { work, organisationId, actor } = deskOf(house, context)
    return context.html(<DeskPage site={site} actor={actor} pieces={await work((tenant) => listPieces(tenant, organisationId))} />)
  })

  routes.get(places.make, (context) => context.html(<MakePage site={site} actor={context.get('actor')} typed={{ kind: 'dilemma', language: 'da' }} problems={{}} />))

  routes.post(places.make, async (context) => {
    const { work, organisationId, actor, by, today } = deskOf(house, context)
    const form = await readForm(context, making)
    if (!form.ok) return context.html(<MakePage site={site} actor={actor} typed={form.typed} problems={form.problems} />, 422)
    const { kind, title } = form.value
    const id = await work((tenant) => createDraft(tenant, { organisationId, kind, texts: { language: form.value.language, title }, madeBy: by, today }))
    return context.redirect(linkTo(language, places.act(id, 'skriv'), { sprog: form.value.language }), 303)
  })

  routes.get(places.copy, (context) => {
    const { actor } = deskOf(house, context)
    const query = (context.req.query('q') ?? '').slice(0, 200)
    const id = context.req.query('id')
    const chosen = everything(house.library.current(), language).find((one) => one.id === id)
    const typed = { newId: chosen === undefined ? '' : ownAddress(chosen.id, actor.organisation.slug) }
    return context.html(<CopyPage site={site} actor={actor} query={query} found={findIn(house.library.current(), language, query)} chosen={chosen} isGone={id !== undefined && chosen === undefined} typed={typed} problems={{}} />)
  })

  routes.post(places.copy, async (context) => {
    const { work, organisationId, actor, by, today } = deskOf(house, context)
    const form = await readForm(context, copying)
    const edition = house.library.current()
    const chosen = everything(edition, language).find((one) => one.id === form.typed['id'])
    const isTaken = form.ok && everything(edition, language).some((one) => one.id === form.value.newId)
    const again = (problems: Record<string, string>, isGone = false) => context.html(<CopyPage site={site} actor={actor} query="" found={findIn(edition, language, '')} chosen={chosen} isGone={isGone} typed={form.typed} problems={problems} />, 422)
    if (chosen === undefined) return again({}, true)
    if (!form.ok) return again(form.problems)
    if (isTaken) return again({ newId: copy.problems.taken })
    const texts = writtenTexts([house.contentFolder, house.localFolder], chosen.id)
    const made = copyOf({ texts, language, id: chosen.id, newId: form.value.newId, from: 'ErDuAware' }) ?? copyOf({ texts, language: language === 'da' ? 'en' : 'da', id: chosen.id, newId: form.value.newId, from: 'ErDuAware' })
    if (made === undefined) return again({}, true)
    const id = await work((tenant) => createDraft(tenant, { organisationId, kind: made.kind, texts: made.texts, madeBy: by, today }))
    return context.redirect(linkTo(language, places.act(id, 'skriv')), 303)
  })
  return routes
}

/** Every text that can be copied, with where it is read. */
function everything(edition: Edition, language: Language): Found[] {
  return [
    ...edition.dilemmas(language).map((one) => ({ id: one.id, kind: 'dilemma' as const, title: one.title, summary: one.summary, address: urls.dilemma(one.id) })),
    ...edition.practices(language).map((one) => ({ id: one.id, kind: 'practice' as const, title: one.title, summary: one.summary, address: urls.practice(one.id) })),
    ...edition.processes(language).map((one) => ({ id: one.id, kind: 'process' as const, title: one.title, summary: one.summary, address: urls.process(one.id) })),
  ]
}

function findIn(edition: Edition, language: Language, query: string): Found[] {
  const wanted = query.toLowerCase().split(/\s+/).filter((word) => word !== '')
  return everything(edition, language).filter(({ title, summary }) => wanted.every((word) => `${title} ${summary}`.toLowerCase().includes(word)))
}

/** An address of one's own: the original's, and whose it is. */
function ownAddress(id: string, slug: string): string {
  return `${id.slice(0, 60)}-${slug.slice(0, 18)}`.replaceAll(/-+$/g, '')
}
