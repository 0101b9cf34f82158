import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { systemClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/database/testing.ts'
import { loadAssets } from '#platform/http/assets.ts'
import { secure, securityHeaders } from '#platform/http/headers.ts'
import { createPublished } from '#platform/http/published.ts'
import { filmRoutes, openFilms } from '#film/index.ts'
import { libraryRoutes, openFinder, openLibrary, openPrinter } from '#library/index.ts'
import { href, languages, type Language } from '#urls.ts'
import { quietDesk } from '../src/library/trial/testing-desk.ts'
import { openPort } from '../src/film/player/testing-house.tsx'
import { rate } from '../src/film/sound/sound.ts'

/** A house of the library and its films at a port, and everything that it is asked: address, every header, body. */
export type AloneHouse = { origin: string; /** What was asked since the last time, in no order. */ asked(): string[]; close(): Promise<void> }

/** Opens it with the real content, over assets that were built. */
export async function aloneHouse(assetsFolder: string): Promise<AloneHouse> {
  const headers = securityHeaders(undefined)
  const [library, database] = await Promise.all([openLibrary('content', () => undefined), testDatabase()])
  const finder = openFinder({ db: database.db, library, clock: systemClock, log: () => undefined })
  const printer = openPrinter({ folder: join(tmpdir(), 'erduaware-alone-prints'), log: () => undefined })
  const assets = loadAssets(assetsFolder, headers)
  const spoken = Float32Array.from({ length: rate / 2 }, (_, index) => 0.1 * Math.sin(index * 0.05))
  const films = openFilms({ folderOf: (id) => (/^[a-z-]+$/.test(id) ? join('content/da/dilemmas', id) : undefined), narrator: async () => ({ kind: 'robot', seconds: 0.5, phonemes: [], samples: spoken }) })
  const published = createPublished(headers)
  let requests: string[] = []

  const app = new Hono({ strict: false })
  app.onError((error) => new Response(error.message, { status: 'status' in error && typeof error.status === 'number' ? error.status : 500 }))
  app.use(async ({ req }, next) => {
    const { pathname, search } = new URL(req.url)
    const sent = Object.entries(req.header()).filter(([name]) => name !== 'host').sort()
    requests.push(`${req.method} ${pathname}${search} ${JSON.stringify(sent)} ${req.method === 'GET' ? '' : await req.text()}`)
    return next()
  })
  app.use(secure(undefined))
  // The pieces of a film are asked for by the names that the build gave them.
  app.get('/assets/:name', (context) => {
    const name = context.req.param('name')
    return assets.respond(context, name.startsWith('piece-') ? (assets.href(name).split('/').at(-1) ?? name) : name)
  })
  app.route('/', filmRoutes(films))
  const site = (language: Language) => ({ language, assets, publicUrl: undefined, breachUrl: undefined })
  for (const language of languages) app.route(href(language, '/'), libraryRoutes({ library, clock: systemClock, finder, printer, films, videoDesk: { videos: { publishedVideo: async () => undefined } }, published, trialDesk: quietDesk(database.db) }, site(language)))

  const port = await openPort({ app })
  return {
    origin: port.origin,
    asked: () => {
      const these = requests.sort()
      requests = []
      return these
    },
    close: async () => {
      await Promise.all([port.close(), printer.close()])
      await database.close()
    },
  }
}
