import { cpSync } from 'node:fs'
import { basename, join } from 'node:path'
import { after } from 'node:test'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { raw } from 'hono/html'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import { loadAssets, type Assets } from '#platform/http/assets.ts'
import { securityHeaders, secure } from '#platform/http/headers.ts'
import { projectFolder } from '#platform/process/project.ts'
import type { Language } from '#urls.ts'
import { openPosters, type Posters } from '../file/posters.ts'
import { folderForTests } from '../file/testing-films.ts'
import { openFilms, type Films } from '../films.ts'
import { FilmPlayer, filmViewOf } from './film-view.tsx'
import { filmRoutes } from './routes.ts'
import { unstarted, type Steering } from './steering.ts'
import { FilmOnPhone, FilmOnScreen, FilmSteering, SteeringNews } from './together.tsx'

export type FilmHouse = { app: Hono; films: Films; site(language: Language): Site }
type Wish = Partial<Parameters<typeof openFilms>[0]> & { assetsFolder?: string }

/** A house of films only: the real routes, headers and pages over the real screenplays. */
export function filmHouse({ assetsFolder, ...settings }: Wish = {}): FilmHouse {
  const dilemmas = join(projectFolder(), 'content', 'da', 'dilemmas')
  const films = openFilms({ folderOf: (id) => (/^[a-z-]+$/.test(id) ? join(dilemmas, id) : undefined), posters: postersForTests(), ...settings })
  const assets = assetsFolder === undefined ? noAssets : withPieces(loadAssets(assetsFolder, securityHeaders(undefined)))
  const site = (language: Language): Site => ({ language, assets, publicUrl: undefined, breachUrl: undefined })
  const app = new Hono({ strict: false })
  app.onError((error) => new Response(error.message, { status: 'status' in error && typeof error.status === 'number' ? error.status : 500 }))
  app.use(secure(undefined))
  app.get('/assets/:name', (context) => assets.respond(context, context.req.param('name')))
  app.route('/', filmRoutes(films))
  for (const language of ['da', 'en'] as const) {
    app.get(language === 'da' ? '/se/:id' : '/en/se/:id', async (context) => {
      const film = await filmViewOf(films, context.req.param('id'))
      if (film === undefined) return context.notFound()
      const title = film.inLanguages.get(language)?.title ?? film.id
      return context.html(
        <SitePage site={site(language)} title={title} path="/dilemmaer" scripts={['film.js', 'film-together.js']}>
          <div class="wrap">
            <h1>{title}</h1>
            <h2>Film</h2>
            <FilmPlayer film={film} site={site(language)} language={language} asFile={context.req.query('fil') !== undefined} />
          </div>
        </SitePage>,
      )
    })
  }
  // What a room would show of it: its screen, a phone, and the facilitator's buttons.
  app.get('/sammen/:id/:who', async (context) => {
    const film = await filmViewOf(films, context.req.param('id'))
    if (film === undefined) return context.notFound()
    const shown = { film, site: site('da'), language: 'da' } as const
    const steering: Steering = { ...unstarted, ...JSON.parse(context.req.query('state') ?? '{}') }
    const who = context.req.param('who')
    return context.html(
      <SitePage site={site('da')} title="Sammen" path="/dilemmaer" scripts={['film-together.js']} isPrivate>
        <div class="wrap">
          <h1>Sammen</h1>
          {who === 'screen' ? <FilmOnScreen {...shown} /> : who === 'phone' ? <FilmOnPhone {...shown} /> : <FilmSteering film={film} language="da" steering={steering} now={Date.now()} action="/" roomPart="makulerer" />}
          {raw('<live-region>')}
          <SteeringNews film={film.id} steering={steering} now={Date.now()} />
          {raw('</live-region>')}
          {who === 'guide' ? <link rel="stylesheet" href={site('da').assets.href('film.css')} /> : null}
        </div>
      </SitePage>,
    )
  })
  return { app, films, site }
}

/** Opens a port for a house, for a browser to go to. */
export async function openPort({ app }: { app: { fetch: (request: Request) => Response | Promise<Response> } }): Promise<{ origin: string; close(): Promise<void> }> {
  return new Promise((done) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      // A browser keeps a connection ready on which it never asked for anything; nobody else would end it.
      const close = () => new Promise<void>((closed) => {
        server.close(() => closed())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      done({ origin: `http://127.0.0.1:${port}`, close })
    })
  })
}

/** A dilemma's folder of a test's own, as a copy that it may change. */
export function copyOfDilemma(id: string): string {
  const folder = folderForTests()
  cpSync(join(projectFolder(), 'content', 'da', 'dilemmas', id), folder, { recursive: true })
  return folder
}

function postersForTests(): Posters {
  const folder = folderForTests()
  const posters = openPosters({ folder, version: 'tested' })
  after(() => posters.close())
  return posters
}

const noAssets: Assets = { href: (name) => `/assets/${name}`, respond: () => new Response(null, { status: 404 }) }

/** The pieces of a film are asked for by the names that the build gave them. */
function withPieces(assets: Assets): Assets {
  return {
    href: assets.href,
    respond: (context, name) => assets.respond(context, name.startsWith('piece-') ? basename(assets.href(name)) : name),
  }
}
