import { Hono, type Context } from 'hono'
import { notFound } from '#platform/http/errors.ts'
import { encode, sendEncoded, type Encoded } from '#platform/http/encoded.ts'
import { sendFilmFile } from '../file/serve.ts'
import type { Film, Films } from '../films.ts'
import { directFilm } from '../picture/directing/index.ts'
import { captionsFile, chaptersFile, descriptionsFile, type VoiceKind } from '../timeline/index.ts'
import { filmUrls } from './addresses.ts'
import { sentFilm, textsOf, type FilmData } from './film-data.ts'
import { isLanguage } from './languages.ts'

const writers = { undertekster: captionsFile, synstolkning: descriptionsFile, kapitler: chaptersFile }

/** Everything that belongs to a film, by its dilemma: what the player fetches, and what a browser plays without one. */
export function filmRoutes(films: Films): Hono {
  const app = new Hono({ strict: false })
  const send = createShelf()

  app.get('/film/:id/tidslinje.json', async (context) => {
    const film = await find(films, context)
    const file = await films.fileOf(film)
    const address = file?.state === 'ready' ? filmUrls.file(film.id, file.hash) : undefined
    return send(context, film, `timeline ${address ?? ''}`, 'application/json', () => JSON.stringify(sentFilm(dataOf(film, films.narratedBy, address))))
  })

  app.get('/film/:id/plakat.jpg', async (context) => {
    const film = await find(films, context)
    return send(context, film, 'poster', 'image/jpeg', async () => {
      const poster = await films.posterOf(film)
      if (poster === undefined) throw notFound('a poster')
      return poster
    })
  })

  app.get('/film/:id/film-720.mp4', async (context) => {
    const film = await find(films, context)
    const file = await films.fileOf(film)
    const path = file?.state === 'ready' ? films.pathOf(file) : undefined
    if (file === undefined || path === undefined) throw notFound('the file of a film')
    // Without the hash, or with that of an older edition, the address does not name what is sent.
    if (context.req.query('v') !== file.hash) return context.redirect(filmUrls.file(film.id, file.hash), 302)
    return sendFilmFile(context, path, file.hash)
  })

  app.get('/film/:id/stemme/:name', async (context) => {
    const film = await find(films, context)
    const [key, ending] = context.req.param('name').split('.')
    const clip = key === undefined || ending !== 'wav' ? undefined : await films.voiceOf(film, key)
    if (clip === undefined) throw notFound('a voice')
    return new Response(clip, { headers: { 'content-type': 'audio/wav', 'cache-control': 'private, max-age=3600' } })
  })

  app.get('/film/:id/:name', async (context) => {
    const film = await find(films, context)
    const name = context.req.param('name')
    const [kind = '', language] = name.replace(/\.vtt$/, '').split('.')
    const write = name.endsWith('.vtt') && isWriter(kind) ? writers[kind] : undefined
    const timeline = language === undefined ? film.timeline : isLanguage(language) ? film.inLanguages.get(language) : undefined
    if (write === undefined || timeline === undefined) throw notFound('a text of a film')
    return send(context, film, name, 'text/vtt; charset=utf-8', () => write(timeline))
  })

  return app
}

function dataOf(film: Film, narratedBy: VoiceKind, file: string | undefined): FilmData {
  const texts = Object.fromEntries([...film.inLanguages].map(([language, timeline]) => [language, textsOf(timeline)]))
  return { id: film.id, timeline: film.timeline, directed: directFilm(film.timeline), texts, narratedBy, ...(file !== undefined && { file }) }
}

async function find(films: Films, context: Context): Promise<Film> {
  const film = await films.filmOf(context.req.param('id') ?? '')
  if (film === undefined) throw notFound('film')
  return film
}

function isWriter(kind: string): kind is keyof typeof writers {
  return kind in writers
}

/** Compresses what belongs to a film once; a film of a new edition is another film. */
function createShelf() {
  const shelf = new WeakMap<Film, Map<string, Encoded>>()
  return async (context: Context, film: Film, name: string, contentType: string, make: () => string | Promise<Uint8Array>): Promise<Response> => {
    const known = shelf.get(film) ?? new Map<string, Encoded>()
    shelf.set(film, known)
    const encoded = known.get(name) ?? encode(Buffer.from(await make()), { 'content-type': contentType, 'cache-control': 'no-cache' })
    known.set(name, encoded)
    return sendEncoded(context, encoded)
  }
}
