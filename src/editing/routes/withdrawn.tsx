import { Hono } from 'hono'
import { libraryWords, type Library } from '#library/index.ts'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import { dateInWords } from '#platform/words/danish.ts'
import { urls } from '#urls.ts'
import { linkTo } from '../addresses.ts'
import { readWithdrawn } from '../publishing/withdrawn.ts'
import { words } from '../words.ts'

/** The address of a text that was withdrawn says so, and why (410). Every other address goes on to the library. */
export function withdrawnRoutes({ library, localFolder }: { library: Library; localFolder: string }, site: Site): Hono {
  const { language } = site
  const routes = new Hono()
  for (const kind of ['dilemma', 'practice', 'process', 'story'] as const) {
    routes.get(`${urls[kind](':id')}/*`, async (context, next) => {
      const id = context.req.param('id') ?? ''
      if (library.current()[kind](language, id) !== undefined) return next()
      const withdrawn = readWithdrawn(localFolder, id)
      if (withdrawn === undefined) return next()
      const labels = words[language].gone
      const { title, by, day, because, isMadeUp } = withdrawn
      return context.html(
        <SitePage site={site} title={title} path={urls[kind](id)} isPrivate>
          <div class="wrap page-head">
            <p class="facts">{labels.title}</p>
            <h1>{title}</h1>
            <p class="lead">{labels.text(title, by, dateInWords(language, day))}</p>
            {isMadeUp ? <p>{libraryWords[language].standing.madeUp}</p> : null}
            <h2>{labels.because}</h2>
            <p>{because}</p>
            <p>
              <a class="more-link" href={linkTo(language, urls.dilemmas)}>
                {labels.back}
              </a>
            </p>
          </div>
        </SitePage>,
        410,
      )
    })
  }
  return routes
}
