import { Hono } from 'hono'
import type { Site } from '#platform/html/layout.tsx'
import { compressed } from '#platform/http/compressed.ts'
import { notFound } from '#platform/http/errors.ts'
import { urls } from '#urls.ts'
import type { PeopleHouse } from '../house.ts'
import { organisationAt, type Organisation } from '../organisation/organisations.ts'
import { OrganisationPage, StatementPage } from './pages.tsx'

/** What an organisation shows to everybody. */
export function organisationPages({ db }: PeopleHouse, site: Site): Hono {
  const at = async (slug = ''): Promise<Organisation> => {
    const organisation = await organisationAt(db, slug)
    if (organisation === undefined) throw notFound('organisation')
    return organisation
  }
  return new Hono()
    .get(urls.organisation(':slug'), compressed, async (context) => context.html(<OrganisationPage site={site} organisation={await at(context.req.param('slug'))} />))
    .get(urls.organisationAccessibility(':slug'), compressed, async (context) => context.html(<StatementPage site={site} organisation={await at(context.req.param('slug'))} kind="accessibility" />))
    .get(urls.organisationPrivacy(':slug'), compressed, async (context) => context.html(<StatementPage site={site} organisation={await at(context.req.param('slug'))} kind="privacy" />))
}
