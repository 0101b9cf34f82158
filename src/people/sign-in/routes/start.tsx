import { Hono } from 'hono'
import { privatePage } from '#platform/http/headers.ts'
import { urls } from '#urls.ts'
import { inOrganisation } from '../../organisation/tenant.ts'
import { signedIn, type Inside } from '../../session/signed-in.ts'
import type { Door } from '../house.ts'
import { StartPage } from '../pages/start.tsx'
import type { Waiting } from '../waiting.ts'

/** The overview behind the door. */
export function startPages({ signIn, site }: Door, waiting: readonly Waiting[]): Hono<Inside> {
  const routes = new Hono<Inside>()
  routes.get(urls.inside, privatePage, signedIn(signIn, site.language), async (context) => {
    const actor = context.get('actor')
    const found = await inOrganisation(signIn.db, actor.organisation.id, async (tenant) => {
      const answers: Awaited<ReturnType<Waiting>>[] = []
      // One after the other: a transaction has one connection.
      for (const waits of waiting) answers.push(await waits(tenant, actor, site.language))
      return answers.filter((one) => one !== undefined)
    })
    return context.html(<StartPage site={site} actor={actor} waiting={found} />)
  })
  return routes
}
