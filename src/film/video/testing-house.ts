import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { Clock } from '#platform/clock.ts'
import { testDatabase } from '#platform/database/testing.ts'
import type { Site } from '#platform/html/layout.tsx'
import { secure } from '#platform/http/headers.ts'
import { sameOrigin } from '#platform/http/origin.ts'
import { errorPage } from '#platform/http/refusals.tsx'
import { createThrottle } from '#platform/http/throttle.ts'
import { href, languages, type Language } from '#urls.ts'
import { publishedVideoRoutes, videoRoutes } from './routes.tsx'
import type { Inside } from './routes/house.ts'
import { openVideos } from './videos.ts'

export const key = 'en lang nøgle til vores videoer'
export const dilemma = 'brevet-i-skraldespanden'

type Page = { status: number; path: string; html: string; headers: Headers }
/** What every house is tested with; the tests bring it along. */
type Tools = {
  createPerson(house: never): { get(path: string): Promise<Page>; post(path: string, fields?: Record<string, string>): Promise<Page>; cookies(): string[] }
  stillClock(): Clock & { advance(ms: number): void }
}
type Options = { key?: string | undefined; freeBytes?: (folder: string) => Promise<number>; /** Where built scripts and styles lie. */ assets?: string }

/** A house that has nothing but videos: real routes, a real database, a folder that goes away with it. */
export async function openVideoHouse({ createPerson, stillClock }: Tools, options: Options = {}) {
  const database = await testDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'erduaware-videos-'))
  const clock = stillClock()
  const logged: string[] = []
  const log = (line: string): void => void logged.push(line)
  const open = () => openVideos({ db: database.db, folder, clock, log, key: 'key' in options ? options.key : key, ...(options.freeBytes !== undefined && { freeBytes: options.freeBytes }) })
  const videos = await open()
  const site = (language: Language): Site => ({ language, publicUrl: undefined, breachUrl: undefined, assets: { href: (name) => `/assets/${name}`, respond: () => new Response() } })
  const throttle = createThrottle({ most: 5, periodMs: 900_000, trustsProxy: false, now: () => clock.now().getTime() })
  const app = new Hono<Inside>({ strict: false })
  app.onError(errorPage(site, log))
  app.use(secure(undefined))
  app.use(sameOrigin(undefined))
  app.get('/assets/:name', (context) => new Response(assetNamed(options.assets, context.req.param('name')), { headers: { 'content-type': context.req.param('name').endsWith('.js') ? 'text/javascript' : 'text/css' } }))
  app.route('/', publishedVideoRoutes(videos))
  for (const language of languages) app.route(href(language, '/'), videoRoutes({ videos, throttle, log, dilemmas: () => [{ id: dilemma, title: 'Brevet i skraldespanden' }] }, site(language)))

  const cookieJar = createPerson({ app } as never)
  return {
    videos, app, clock, logged, folder, open,
    person: cookieJar,
    /** The names of everything that lies in the data folder. */
    files: () => readdirSync(folder, { recursive: true }).map(String).sort(),
    unlock: () => cookieJar.post('/vaerksted/video/noegle', { key }),
    /** Sends a form with a file, as a browser without scripts does. */
    send: async (path: string, fields: Record<string, string>, file?: { name: string; bytes: Uint8Array<ArrayBuffer> }, headers: Record<string, string> = {}): Promise<Response> => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      if (file !== undefined) form.set('file', new Blob([file.bytes]), file.name)
      return app.request(`http://house.test${path}`, { method: 'POST', body: form, headers: { cookie: cookieOf(cookieJar.cookies()), ...headers } })
    },
    request: (path: string, init: RequestInit = {}) => app.request(`http://house.test${path}`, { ...init, headers: { cookie: cookieOf(cookieJar.cookies()), ...init.headers } }),
    close: async () => {
      await videos.close()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function cookieOf(cookies: readonly string[]): string {
  const [name = '', , value = ''] = (cookies[0] ?? '').split(' ')
  return `${name}=${value}`
}

function assetNamed(folder: string | undefined, name: string): Uint8Array<ArrayBuffer> {
  const path = join(folder ?? 'dist/assets', name)
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : new Uint8Array(0)
}
