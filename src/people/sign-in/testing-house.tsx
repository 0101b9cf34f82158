import { gather } from '#testing/logs.ts'
import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { dayOf } from '#platform/day.ts'
import { testDatabase } from '#platform/database/testing.ts'
import type { Site } from '#platform/html/layout.tsx'
import { loadAssets } from '#platform/http/assets.ts'
import { notFound } from '#platform/http/errors.ts'
import { secure, securityHeaders } from '#platform/http/headers.ts'
import { sameOrigin } from '#platform/http/origin.ts'
import { errorPage } from '#platform/http/refusals.tsx'
import type { Database } from '#schema.ts'
import { href, languages, type Language } from '#urls.ts'
import { createOrganisation } from '../organisation/organisations.ts'
import { addPerson } from '../organisation/persons.ts'
import type { Held } from '../organisation/roles.ts'
import { inOrganisation } from '../organisation/tenant.ts'
import { beginSession } from '../session/sessions.ts'
import { openSignIn } from './house.ts'
import { signInRoutes } from './routes.tsx'
import { workAccountWaits } from './waiting.ts'

type StillClock = Clock & { advance(ms: number): void }

/** Signing in alone, for its tests: the real routes behind the real headers, on a database of its own. */
export async function openDoorHouse(stillClock: () => StillClock, environment: Record<string, string> = {}) {
  const database = await testDatabase()
  const { db } = database
  const clock = stillClock()
  const logged: string[] = []
  const log = (line: string) => {
    logged.push(line)
    gather(line)
  }
  const config = readConfig(environment)
  const signIn = openSignIn({ db, clock, log, config })
  const assets = loadAssets('dist/assets', securityHeaders(config.publicUrl))
  const siteOf = (language: Language): Site => ({ language, assets, publicUrl: config.publicUrl, breachUrl: undefined })
  const app = new Hono<{ Variables: { isSecure: boolean } }>({ strict: false })
  app.onError(errorPage(siteOf, log))
  app.notFound(() => {
    throw notFound('address')
  })
  app.use(secure(config.publicUrl))
  app.use(sameOrigin(config.publicUrl))
  app.use(async (context, next) => {
    context.set('isSecure', config.publicUrl?.startsWith('https:') === true)
    return next()
  })
  app.get('/assets/:name', (context) => assets.respond(context, context.req.param('name')))
  for (const language of languages) app.route(href(language, '/'), signInRoutes(signIn, siteOf(language), [workAccountWaits]))
  return {
    app,
    db,
    clock,
    signIn,
    logged,
    organisation: (slug = 'nordby', name = 'Nordby Kommune (opdigtet)') => makeDoor({ db, clock }, slug, name),
    async close() {
      await signIn.close()
      await database.close()
    },
  }
}

export type DoorHouse = Awaited<ReturnType<typeof openDoorHouse>>

async function makeDoor({ db, clock }: { db: Kysely<Database>; clock: Clock }, slug: string, name: string) {
  const now = clock.now()
  const today = dayOf(now)
  const id = await createOrganisation(db, { slug, name, today, isMadeUp: true })
  if (id === undefined) throw new Error(`there is an organisation at ${slug} already`)
  return {
    id,
    slug,
    /** Adds a person, and signs them in: the word of a session. */
    person: (who: string, ...held: Held[]) =>
      inOrganisation(db, id, async (tenant) => {
        const personId = await addPerson(tenant, id, { name: who, email: `${who.toLowerCase()}@${slug}.test`, held, today })
        if (personId === undefined) throw new Error(`${who} is there already`)
        return { personId, word: await beginSession(tenant, id, personId, 'link', { now, today }) }
      }),
  }
}
