import { Hono, type Context } from 'hono'
import { notFound } from '#platform/http/errors.ts'
import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { FilmProblem } from '../file/index.ts'
import type { Film, Films } from '../films.ts'
import { FilmFilePage } from './film-file-page.tsx'

/** The page of a film's file: anybody may ask for one to be made, and each is made once. */
export function filmPages(films: Films, site: Site): Hono {
  const pages = new Hono()
  const find = async (context: Context): Promise<Film> => {
    const film = await films.filmOf(context.req.param('id') ?? '')
    if (film === undefined) throw notFound('film')
    return film
  }

  pages.get(urls.dilemmaFilm(':id'), async (context) => {
    const film = await find(context)
    return context.html(<FilmFilePage site={site} film={film} file={await films.fileOf(film)} />, 200, { 'cache-control': 'no-store' })
  })

  pages.post(urls.dilemmaFilm(':id'), async (context) => {
    const film = await find(context)
    // What hinders the asking is said by the page that comes next.
    await films.ask(film).catch((reason: unknown) => {
      if (!(reason instanceof FilmProblem)) throw reason
    })
    return context.redirect(href(site.language, urls.dilemmaFilm(film.id)), 303)
  })

  return pages
}
