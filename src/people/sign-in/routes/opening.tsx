import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { dayOf } from '#platform/day.ts'
import { notFound } from '#platform/http/errors.ts'
import { readForm } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { href, urls, type Language } from '#urls.ts'
import { foundOrganisation, organisationAt } from '../../organisation/organisations.ts'
import { addPerson } from '../../organisation/persons.ts'
import { inOrganisation } from '../../organisation/tenant.ts'
import { endOwnSession, enter } from '../finish.ts'
import { openingForm } from '../forms.ts'
import type { Door, SignIn } from '../house.ts'
import { OpeningPage, UsedOpeningPage } from '../pages/opening.tsx'
import { nextSlug, slugOf } from '../slug.ts'
import { isOpening, useOpening } from '../store/openings.ts'
import { words } from '../words.ts'

/** The one-time link that makes an organisation with its first administrator. */
export function openingPages({ signIn, site }: Door): Hono {
  const { db, clock, throttles } = signIn
  const { language } = site
  const routes = new Hono()
  routes.use(urls.opening(':secret'), privatePage)

  routes.use(urls.opening(':secret'), async (context, next) => {
    const secret = context.req.param('secret') ?? ''
    if (!throttles.links.isBarred(context) && (await isOpening(db, secret, clock.now()))) return next()
    throttles.links.fail(context)
    return context.html(<UsedOpeningPage site={site} />, 404)
  })

  routes.get(urls.opening(':secret'), (context) => context.html(<OpeningPage site={site} secret={context.req.param('secret') ?? ''} />))

  routes.post(urls.opening(':secret'), async (context) => {
    const secret = context.req.param('secret') ?? ''
    const form = await readForm(context, openingForm(language))
    const refuse = (problems: Record<string, string>, typed = form.typed) => context.html(<OpeningPage site={site} secret={secret} problems={problems} typed={typed} />, 422)
    if (!form.ok) return refuse(form.problems)
    const slug = form.value.slug || slugOf(form.value.name)
    if (slug === '') return refuse({ slug: words[language].problems.slugMissing })
    const id = randomUUID()
    const now = clock.now()
    await endOwnSession(context, signIn)
    const isMade = await inOrganisation(db, id, async (tenant) => {
      if (!(await foundOrganisation(tenant, id, { slug, name: form.value.name, today: dayOf(now) }))) return false
      // Thrown, so that the organisation is not made either when somebody else was first with the link.
      if (!(await useOpening(tenant, secret, now))) throw notFound('opening')
      const held = [{ role: 'administrator' }, { role: 'coordinator' }] as const
      const personId = await addPerson(tenant, id, { name: form.value.person, email: form.value.email, language, held, today: dayOf(now) })
      if (personId === undefined) throw new Error('a new organisation has a person already')
      await enter(context, tenant, id, personId, 'link', now)
      return true
    })
    if (isMade) return context.redirect(href(language, urls.inside), 303)
    const free = await freeSlug(signIn, slug)
    return refuse({ slug: takenSentence(language, slug, free) }, { ...form.typed, slug: free })
  })

  return routes
}

function takenSentence(language: Language, slug: string, free: string): string {
  return words[language].problems.slugTaken(slug, free)
}

async function freeSlug({ db }: SignIn, taken: string): Promise<string> {
  let slug = nextSlug(taken)
  for (let tries = 0; tries < 50 && (await organisationAt(db, slug)) !== undefined; tries++) slug = nextSlug(slug)
  return slug
}
