import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Site } from '#platform/html/layout.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readFields } from '#platform/http/forms.ts'
import { languages } from '#urls.ts'
import { parseScreenplay } from '../screenplay/index.ts'
import { addresses, workshopHref } from './addresses.ts'
import { GuidePage } from './guide-page.tsx'
import { workshopHeaders } from './headers.ts'
import { WorkshopPage, type Reading } from './page.tsx'
import type { Templates } from './templates.ts'
import { words as all } from './words.ts'

/** What the workshop needs of the house; `headers` are those that every page carries. */
export type WorkshopServices = { templates: Templates; headers: Readonly<Record<string, string>> }

/** A million letters of Danish and the form around them. */
const mostBytes = 1_400_000

/** The workshop in one language. Mount it before the limit of other forms: a screenplay may be larger than they are. */
export function workshopRoutes({ templates, headers }: WorkshopServices, site: Site): Hono {
  const routes = new Hono()
  const { language } = site
  const words = all[language]
  const own = workshopHref(language).replace(/^\/en(?=\/)/, '')

  async function show(context: Context, reading?: Reading): Promise<Response> {
    const list = await templates.list(language)
    return context.html(<WorkshopPage site={site} templates={list} {...(reading !== undefined && { reading })} />, reading === undefined || reading.isFine ? 200 : 422)
  }

  const withHeaders: MiddlewareHandler = async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(workshopHeaders(headers))) context.res.headers.set(name, value)
    context.res.headers.set('cache-control', 'no-cache')
  }
  const limit = bodyLimit({ maxSize: mostBytes, onError: (context) => show(context, { text: '', faults: [], isFine: false, problem: words.tooLarge }) })

  routes.get(own, withHeaders, (context) => show(context))
  routes.post(own, withHeaders, limit, async (context) => {
    const text = (await readFields(context)).get('script')?.at(-1) ?? ''
    return show(context, readThrough(text, words.empty))
  })
  if (own !== addresses.workshop) routes.get(addresses.workshop, (context) => context.redirect(workshopHref(language), 308))
  routes.get(addresses.words, (context) => context.html(<GuidePage site={site} />))
  routes.get('/vaerksted/film/:language/:file{[a-z0-9-]+\\.fountain}', async (context) => {
    const wanted = languages.find((each) => each === context.req.param('language'))
    const text = wanted && (await templates.text((context.req.param('file') ?? '').replace(/\.fountain$/, ''), wanted))
    if (text === undefined) throw notFound('template')
    return context.text(text, 200, { 'cache-control': 'no-cache' })
  })
  if (language === 'da') routes.get(addresses.offline, (context) => offlineScript(context, site))
  return routes
}

function readThrough(text: string, empty: string): Reading {
  if (text.trim() === '') return { text, faults: [], isFine: false, problem: empty }
  const { faults } = parseScreenplay(text)
  return { text, faults, isFine: faults.length === 0 }
}

/** A service worker minds only pages below its own address, so the workshop's lies at the root. */
function offlineScript(context: Context, { assets }: Site): Response {
  return assets.respond(context, assets.href('workshop-offline.js').split('/').at(-1) ?? '')
}
