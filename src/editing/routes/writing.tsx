import { Hono, type Context } from 'hono'
import { piecePage, stillLife, type Problem } from '#library/index.ts'
import type { Inside } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readFields, type Problems } from '#platform/http/forms.ts'
import { urls } from '#urls.ts'
import { linkTo, places } from '../addresses.ts'
import { checked, deskOf, pieceAt, type EditingHouse } from '../house.ts'
import { ConflictPage } from '../pages/conflict.tsx'
import { LookOf, looks, Reading, type Look } from '../pages/looks.tsx'
import { PeekPage } from '../pages/peek.tsx'
import { WritingPage } from '../pages/writing.tsx'
import type { DraftText, Piece } from '../pieces.ts'
import { rewritten } from '../starting/copy.ts'
import { readVersion, saveText, textsOf } from '../store/versions.ts'
import { words } from '../words.ts'
import { mergeTexts } from '../writing/merge.ts'
import { putTogether } from '../writing/put-together.ts'
import { takeApart } from '../writing/take-apart.ts'

const mostCharacters = 60_000
type Screen = 'skriv' | 'tekst'
type Shape = { toString(): unknown }
type Typed = { text: DraftText; expected: number; look: Screen; problems: Problems }

/** Writing a piece: as a form, as text, beside somebody else, and how it looks. */
export function writingRoutes(house: EditingHouse, site: Site): Hono<Inside> {
  const { language } = site
  const labels = words[language].form
  const routes = new Hono<Inside>()

  for (const look of ['skriv', 'tekst'] as const) {
    routes.get(places.act(':id', look), async (context) => {
      const { work, organisationId } = deskOf(house, context)
      const { piece, texts } = await work(async (tenant) => {
        const found = await pieceAt(tenant, organisationId, context.req.param('id'))
        return { piece: found, texts: await textsOf(tenant, organisationId, found.id, found.version) }
      })
      const text = chosen(texts, context.req.query('sprog'), context.req.query('del'))
      const notice = context.req.query('gemt') === undefined ? undefined : context.req.query('gemt') === 'ens' ? labels.same : labels.saved(piece.version)
      return context.html(page(context, { piece, texts, text, look, expected: piece.version, notice }))
    })

    routes.post(places.act(':id', look), async (context) => {
      const { work, organisationId, by, today } = deskOf(house, context)
      const { piece, texts, typed } = await work((tenant) => readTyped(context, tenant, organisationId))
      const { text, expected, problems } = typed
      if (Object.keys(problems).length > 0) return context.html(page(context, { piece, texts, text, look, expected, formProblems: problems }), 422)
      const saved = await work((tenant) => saveText(tenant, { organisationId, pieceId: piece.id, text, expected, madeBy: by, today }))
      if (saved === undefined) throw notFound('piece')
      if (saved.is === 'conflict') return context.html(<ConflictPage site={site} actor={context.get('actor')} piece={saved.piece} base={saved.base} theirs={saved.theirs} mine={text} look={look} expected={expected} />, 409)
      const del = text.part === 'guide' ? { del: 'guide' } : {}
      return context.redirect(linkTo(language, places.act(piece.id, look), { sprog: text.language, ...del, gemt: saved.is === 'same' ? 'ens' : 'ja' }), 303)
    })
  }

  // Puts two editors' texts together; nothing is saved before whoever asked has read it through.
  routes.post(places.act(':id', 'flet'), async (context) => {
    const { work, organisationId } = deskOf(house, context)
    const { piece, texts, typed, base } = await work(async (tenant) => {
      const read = await readTyped(context, tenant, organisationId)
      return { ...read, base: (await readVersion(tenant, organisationId, read.piece.id, read.typed.expected))?.texts ?? [] }
    })
    const { text, look } = typed
    const contentIn = (all: readonly DraftText[]) => all.find((one) => one.language === text.language && one.part === text.part)?.content ?? ''
    const { content, both } = mergeTexts(contentIn(base), text.content, contentIn(texts))
    const notice = both.length === 0 ? labels.conflict.merged : labels.conflict.both(both.join(', '))
    return context.html(page(context, { piece, texts, text: { ...text, content }, look, expected: piece.version, notice }))
  })

  routes.post(places.act(':id', 'proev'), async (context) => {
    const { work, organisationId } = deskOf(house, context)
    const { piece, texts, typed } = await work((tenant) => readTyped(context, tenant, organisationId))
    const { text } = typed
    const all = [...texts.filter((one) => one.language !== text.language || one.part !== text.part), text]
    return shown(context, piece, all, text.language, context.req.query('udseende'), context.req.query('kun') !== undefined)
  })

  routes.get(places.act(':id', 'vis'), async (context) => {
    const { work, organisationId } = deskOf(house, context)
    const { piece, texts } = await work(async (tenant) => {
      const found = await pieceAt(tenant, organisationId, context.req.param('id'))
      const wished = Number(context.req.query('version') ?? found.version)
      const version = await readVersion(tenant, organisationId, found.id, wished)
      if (version === undefined) throw notFound('version')
      return { piece: found, texts: version.texts }
    })
    return shown(context, piece, texts, chosen(texts, context.req.query('sprog'), undefined).language, context.req.query('som'), false)
  })

  // Before a dilemma is out, its picture has no address but this one.
  routes.get(places.act(':id', 'billede'), async (context) => {
    const { work, organisationId } = deskOf(house, context)
    const picture = await work(async (tenant) => {
      const piece = await pieceAt(tenant, organisationId, context.req.param('id'))
      return checked(house, piece, await textsOf(tenant, organisationId, piece.id, piece.version)).own.dilemma('da', piece.slug)?.picture
    })
    if (picture === undefined) throw notFound('picture')
    return context.body(stillLife(picture), 200, { 'content-type': 'image/svg+xml' })
  })
  return routes

  type Shown = { piece: Piece; texts: readonly DraftText[]; text: DraftText; look: Screen; expected: number; notice?: string | undefined; formProblems?: Problems }

  function page(context: Context<Inside>, { piece, texts, text, look: screen, expected, notice, formProblems = {} }: Shown) {
    const values = text.part === 'text' ? takeApart(piece.kind, text.language, text.content) : undefined
    const all = [...texts.filter((one) => one.language !== text.language || one.part !== text.part), text]
    const problems: readonly Problem[] = checked(house, piece, all).problems
    const possible = values === undefined ? 'tekst' : screen
    return <WritingPage site={site} actor={context.get('actor')} piece={piece} texts={all} text={text} values={values} problems={problems} expected={expected} notice={notice} look={possible} formProblems={formProblems} />
  }

  function shown(context: Context<Inside>, piece: Piece, texts: readonly DraftText[], textLanguage: DraftText['language'], wished: string | undefined, isBare: boolean) {
    const as: Look = looks.find((one) => one === wished) ?? 'side'
    const check = checked(house, piece, texts)
    const props = { site, kind: piece.kind, id: piece.slug, language: textLanguage, texts, check }
    const show = (whole: Shape) => context.html(String(whole).replaceAll(`"${urls.picture(piece.slug)}"`, `"${linkTo(language, places.act(piece.id, 'billede'))}"`))
    if (isBare) return show(<LookOf look={as} {...props} />)
    const own = { dilemma: check.own.dilemma, practice: check.own.practice, process: check.own.process, story: check.own.story }[piece.kind](textLanguage, piece.slug)
    if (as === 'side' && own?.language === textLanguage) {
      const asPublished = piecePage({ site, kind: piece.kind, id: piece.slug, language: textLanguage, own: check.own, edition: house.library.current() })
      if (asPublished !== undefined) return show(asPublished)
    }
    return show(<PeekPage site={site} piece={piece} look={as}>{own === undefined ? <><p class="edit-notice">{labels.peekBroken}</p><Reading {...props} /></> : <LookOf look={as} {...props} />}</PeekPage>)
  }

  /** The text as it was typed, in either screen, beside what the piece was. */
  async function readTyped(context: Context<Inside>, tenant: Parameters<typeof pieceAt>[0], organisationId: string) {
    const piece = await pieceAt(tenant, organisationId, context.req.param('id'))
    const texts = await textsOf(tenant, organisationId, piece.id, piece.version)
    const fields = await readFields(context)
    const first = (name: string) => fields.get(name)?.at(-1) ?? ''
    const before = chosen(texts, first('sprog'), first('del'))
    const screen: Screen = first('som') === 'skriv' ? 'skriv' : 'tekst'
    const expected = Number(first('version'))
    // What somebody was writing on is theirs to keep, whatever the newest says where the form has no field.
    const ground = (Number.isSafeInteger(expected) ? await readVersion(tenant, organisationId, piece.id, expected) : undefined)?.texts ?? texts
    const under = ground.find((one) => one.language === before.language && one.part === before.part) ?? before
    const isForm = screen === 'skriv' && !fields.has('indhold')
    const typedId = first('id').trim()
    const put = isForm ? putTogether(piece.kind, before.language, under.content, fields) : first('indhold')
    const content = isForm && typedId !== '' && piece.publishedVersion === undefined && typedId !== piece.slug && isId(typedId) ? rewritten(put, { id: typedId }) : put
    const problems: Problems = {}
    if (content.length > mostCharacters) problems[isForm ? 'title' : 'indhold'] = labels.problem.long
    if (isForm && fields.has('id') && !isId(typedId)) problems['id'] = labels.problem.id
    const typed: Typed = { text: { ...before, content }, expected: Number.isSafeInteger(expected) ? expected : 0, look: screen, problems }
    return { piece, texts, typed }
  }
}

function isId(word: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word) && word.length <= 80
}

/** The text that an address names, or the first. */
function chosen(texts: readonly DraftText[], language: string | undefined, part: string | undefined): DraftText {
  const found = texts.find((one) => one.language === language && one.part === (part === 'guide' ? 'guide' : 'text')) ?? texts.find((one) => one.part === 'text') ?? texts[0]
  if (found === undefined) throw notFound('text')
  return found
}
