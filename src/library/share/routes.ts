import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { SharedPicture } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { languages, urls, type Language } from '#urls.ts'
import type { Edition, Library } from '../library.ts'
import { stillLife } from '../picture/still-life.ts'
import { town } from '../picture/town/town.ts'
import { da as front } from '../pages/front/words.da.ts'
import { en as frontEn } from '../pages/front/words.en.ts'
import { words as find } from '../find/words.ts'
import type { Shared, Sharing } from './sharing.ts'

const frontWords = { da: front, en: frontEn }
/** The arched window, as it stands at the head of every page. */
const mark = '<svg xmlns="http://www.w3.org/2000/svg" width="34" height="38" viewBox="0 0 34 38"><path fill="#1b5356" d="M2 17a15 15 0 0 1 30 0v19H2z"/><path fill="#fffaf0" d="M6 17a11 11 0 0 1 9-10.8V17zM6 21h9v11H6zM19 21h9v11h-9z"/><path fill="#f0b545" d="M19 6.2A11 11 0 0 1 28 17h-9z"/></svg>'

/** The pages that have a picture of their own. */
export const sharedKinds = ['front', 'dilemma', 'practice', 'process'] as const
export type SharedKind = (typeof sharedKinds)[number]

/** Where the picture of a page lies, and what is on it, for the head of that page. */
export function sharedPicture(language: Language, kind: SharedKind, id: string, title: string): SharedPicture {
  return { path: urls.shared(language, kind, id), alt: `ErDuAware: ${title}` }
}

/** The pictures of the pages, drawn when somebody first asks. A picture that is not there says so, and the page is shown without. */
export function shareRoutes({ library, sharing }: { library: Pick<Library, 'current'>; sharing: Sharing }): Hono {
  const routes = new Hono()
  routes.get(urls.shared(':language', ':kind', ':id{[a-z0-9-]+}'), async ({ req }) => {
    const language = languages.find((one) => one === req.param('language'))
    const kind = sharedKinds.find((one) => one === req.param('kind'))
    const shared = language === undefined || kind === undefined ? undefined : sharedOf(library.current(), language, kind, req.param('id') ?? '')
    const png = shared === undefined ? undefined : await sharing.pictureOf(shared)
    if (png === undefined) throw notFound('picture for sharing')
    const headers = { etag: `"${createHash('sha256').update(png).digest('base64url').slice(0, 16)}"`, 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' }
    if (req.header('if-none-match') === headers.etag) return new Response(null, { status: 304, headers })
    return new Response(Uint8Array.from(png), { headers })
  })
  return routes
}

function sharedOf(edition: Edition, language: Language, kind: SharedKind, id: string): Shared | undefined {
  const kinds = find[language].kind
  switch (kind) {
    case 'front':
      return { kicker: '', title: frontWords[language].heading, picture: town(), mark }
    case 'dilemma': {
      const dilemma = edition.dilemma(language, id)
      return dilemma && { kicker: kinds.dilemma, title: dilemma.title, picture: pictureOf(edition, language, [id]), mark }
    }
    case 'practice': {
      const practice = edition.practice(language, id)
      return practice && { kicker: kinds.practice, title: practice.title, picture: pictureOf(edition, language, practice.dilemmas), mark }
    }
    case 'process': {
      const process = edition.process(language, id)
      return process && { kicker: kinds.process, title: process.title, picture: pictureOf(edition, language, process.dilemmas), mark }
    }
  }
}

/** The things of the first dilemma that has a picture, else the town. */
function pictureOf(edition: Edition, language: Language, ids: readonly string[]): string {
  const [picture] = ids.flatMap((id) => edition.dilemma(language, id)?.picture ?? [])
  return picture === undefined ? town() : stillLife(picture)
}
