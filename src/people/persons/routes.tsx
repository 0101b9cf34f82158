import { Hono, type Context } from 'hono'
import type { Site } from '#platform/html/layout.tsx'
import { dayOf } from '#platform/day.ts'
import { notFound } from '#platform/http/errors.ts'
import { readForm } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { isUuid } from '#platform/uuid.ts'
import { href, urls } from '#urls.ts'
import type { PeopleHouse } from '../house.ts'
import { addPerson, changePerson, endPerson, listPersons, readPerson, type Person } from '../organisation/persons.ts'
import { holds, type Actor } from '../organisation/roles.ts'
import { inOrganisation, type Tenant } from '../organisation/tenant.ts'
import { signedIn, type Inside } from '../session/signed-in.ts'
import { inviteLink } from '../sign-in/store/links.ts'
import { listUnits } from '../units/store.ts'
import { personFields, personOf, typedOf } from './form.ts'
import { PersonPage, PersonsPage } from './pages.tsx'
import { personWords } from './words.ts'

/** The people of an organisation, for its administrators. */
export function personRoutes(house: PeopleHouse, site: Site): Hono<Inside> {
  const { db, clock } = house
  const { language } = site
  const { problems: sentences } = personWords[language]
  const own = href(language, urls.insidePersons)
  const routes = new Hono<Inside>()
  routes.use(`${urls.insidePersons}/*`, privatePage, signedIn(house, language, 'administrator'))

  routes.get(urls.insidePersons, (context) => {
    const actor = context.get('actor')
    return inOrganisation(db, actor.organisation.id, async (tenant) => {
      const { units, persons } = await all(tenant, actor)
      return context.html(<PersonsPage site={site} actor={actor} units={units} persons={persons} isSaved={context.req.query('gemt') !== undefined} />)
    })
  })

  routes.post(urls.insidePersons, async (context) => {
    const actor = context.get('actor')
    const organisationId = actor.organisation.id
    const fields = await readForm(context, personFields(language), ['roles'])
    return inOrganisation(db, organisationId, async (tenant) => {
      const { units, persons } = await all(tenant, actor)
      const read = personOf(language, fields, units.map(({ id }) => id))
      const refuse = (problems: Record<string, string>) =>
        context.html(<PersonsPage site={site} actor={actor} units={units} persons={persons} typed={fields.typed} chosen={fields.ok ? fields.value.roles : []} problems={problems} />, 422)
      if (!read.ok) return refuse(read.problems)
      const { email, ...person } = read.value
      const id = await addPerson(tenant, organisationId, { ...person, ...(email === undefined ? {} : { email }), language, today: dayOf(clock.now()) })
      return id === undefined ? refuse({ email: sentences.taken }) : context.redirect(`${own}/${id}`, 303)
    })
  })

  routes.get(`${urls.insidePersons}/:id`, (context) => withPerson(context, async ({ actor, person, units }) => context.html(<PersonPage site={site} actor={actor} units={units} person={person} typed={typedOf(person)} chosen={person.held.map(({ role }) => role)} />)))

  routes.post(`${urls.insidePersons}/:id`, async (context) => {
    const fields = await readForm(context, personFields(language), ['roles'])
    return withPerson(context, async ({ tenant, actor, person, persons, units }) => {
      const read = personOf(language, fields, units.map(({ id }) => id))
      const refuse = (problems: Record<string, string>) =>
        context.html(<PersonPage site={site} actor={actor} units={units} person={person} typed={fields.typed} chosen={fields.ok ? fields.value.roles : []} problems={problems} />, 422)
      if (!read.ok) return refuse(read.problems)
      if (isLastAdministrator(persons, person) && !holds(read.value, 'administrator')) return refuse({ roles: sentences.last })
      const isChanged = await changePerson(tenant, actor.organisation.id, person.id, read.value)
      return isChanged ? context.redirect(`${own}?gemt`, 303) : refuse({ email: sentences.taken })
    })
  })

  routes.post(`${urls.insidePersons}/:id/link`, (context) =>
    withPerson(context, async ({ tenant, actor, person, units }) => {
      const path = await inviteLink(tenant, actor.organisation, person.id, clock.now())
      if (path === undefined) throw notFound('person')
      const link = `${site.publicUrl ?? new URL(context.req.url).origin}${path}`
      return context.html(<PersonPage site={site} actor={actor} units={units} person={person} typed={typedOf(person)} chosen={person.held.map(({ role }) => role)} link={link} />)
    }),
  )

  routes.post(`${urls.insidePersons}/:id/slut`, (context) =>
    withPerson(context, async ({ tenant, actor, person, persons, units }) => {
      if (isLastAdministrator(persons, person)) {
        return context.html(<PersonPage site={site} actor={actor} units={units} person={person} typed={typedOf(person)} chosen={person.held.map(({ role }) => role)} problems={{ roles: sentences.last }} />, 422)
      }
      await endPerson(tenant, actor.organisation.id, person.id, dayOf(clock.now()))
      return context.redirect(`${own}?gemt`, 303)
    }),
  )
  return routes

  async function withPerson(context: Context<Inside>, answer: (found: { tenant: Tenant; actor: Actor; person: Person; persons: Person[]; units: Awaited<ReturnType<typeof listUnits>> }) => Promise<Response>): Promise<Response> {
    const actor = context.get('actor')
    return inOrganisation(db, actor.organisation.id, async (tenant) => {
      const person = isUuid(context.req.param('id')) ? await readPerson(tenant, actor.organisation.id, context.req.param('id') ?? '') : undefined
      if (person === undefined) throw notFound('person')
      return answer({ tenant, actor, person, ...(await all(tenant, actor)) })
    })
  }
}

async function all(tenant: Tenant, { organisation }: Actor) {
  const units = await listUnits(tenant, organisation.id)
  return { units, persons: await listPersons(tenant, organisation.id) }
}

// An organisation without an administrator could never let anybody in again.
function isLastAdministrator(persons: readonly Person[], person: Person): boolean {
  return holds(person, 'administrator') && persons.filter((one) => holds(one, 'administrator')).length === 1
}
