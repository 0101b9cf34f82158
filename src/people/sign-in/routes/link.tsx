import { Hono } from 'hono'
import { urls } from '#urls.ts'
import { inOrganisation } from '../../organisation/tenant.ts'
import { finishSignIn } from '../finish.ts'
import type { Door } from '../house.ts'
import { LinkPage, UsedLinkPage } from '../pages/link.tsx'
import { personOfLink, useLink } from '../store/links.ts'
import { organisationOf } from './door.tsx'

/** A link from an e-mail or an invitation: opening it shows a button, and the button signs in once. */
export function linkPages({ signIn, site }: Door): Hono {
  const { db, clock, throttles } = signIn
  const routes = new Hono()

  routes.get(urls.organisationSignInLink(':slug', ':secret'), async (context) => {
    const organisation = await organisationOf(db, context)
    const secret = context.req.param('secret') ?? ''
    const wanted = context.req.query('videre')
    const person = throttles.links.isBarred(context) ? undefined : await inOrganisation(db, organisation.id, (tenant) => personOfLink(tenant, organisation.id, secret, clock.now()))
    if (person !== undefined) return context.html(<LinkPage {...{ site, organisation, secret, wanted }} name={person.name} />)
    throttles.links.fail(context)
    return context.html(<UsedLinkPage {...{ site, organisation, wanted }} />, 404)
  })

  routes.post(urls.organisationSignInLink(':slug', ':secret'), async (context) => {
    const organisation = await organisationOf(db, context)
    const secret = context.req.param('secret') ?? ''
    const wanted = context.req.query('videre')
    const person = throttles.links.isBarred(context) ? undefined : await inOrganisation(db, organisation.id, (tenant) => useLink(tenant, organisation.id, secret, clock.now()))
    if (person !== undefined) return context.redirect(await finishSignIn(context, signIn, organisation.id, person, 'link', wanted), 303)
    throttles.links.fail(context)
    return context.html(<UsedLinkPage {...{ site, organisation, wanted }} />, 404)
  })

  return routes
}
