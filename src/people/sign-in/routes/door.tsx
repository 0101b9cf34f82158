import { Hono, type Context } from 'hono'
import { dayOf } from '#platform/day.ts'
import { notFound } from '#platform/http/errors.ts'
import { readForm, type Problems, type Typed } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { href, urls } from '#urls.ts'
import { listOrganisations, organisationAt, type Organisation } from '../../organisation/organisations.ts'
import { inOrganisation } from '../../organisation/tenant.ts'
import { actorOf } from '../../session/sessions.ts'
import { sessionWord } from '../../session/signed-in.ts'
import { mailForm } from '../forms.ts'
import { originOf } from '../finish.ts'
import type { Door } from '../house.ts'
import { sendLink } from '../send-link.ts'
import { wayOn } from '../own-path.ts'
import { rpOf } from '../passkey/relying-party.ts'
import { DoorPage, DoorsPage, SentPage } from '../pages/door.tsx'
import { linkMinutes } from '../store/links.ts'
import { listIssuers } from '../store/issuers.ts'
import { words as all } from '../words.ts'

/** What stands in the way at a door, and what was typed there. */
export type AtDoor = { typed?: Typed; problems?: Problems; trouble?: string; status?: 200 | 403 | 422 | 429 | 503 }

/** Shows the door of the organisation in the address; other ways in call it when they fail. */
export type ShowDoor = (context: Context, organisation: Organisation, at?: AtDoor) => Promise<Response>

/** Where somebody chooses an organisation and a way in, and asks for a link by e-mail. */
export function doorPages({ signIn, site }: Door): { routes: Hono; showDoor: ShowDoor } {
  const { db, clock, throttles, post } = signIn
  const { language } = site
  const words = all[language].door
  const routes = new Hono()
  routes.use(urls.signIn, privatePage)
  routes.use(`${urls.organisationSignIn(':slug')}/*`, privatePage)

  routes.get(urls.signIn, async (context) => {
    const organisations = await listOrganisations(db)
    const wanted = context.req.query('videre')
    const [only] = organisations
    if (only !== undefined && organisations.length === 1) return context.redirect(`${href(language, urls.organisationSignIn(only.slug))}${wayOn(wanted)}`, 303)
    return context.html(<DoorsPage site={site} organisations={organisations} wanted={wanted} />)
  })

  routes.get(urls.organisationSignIn(':slug'), async (context) => showDoor(context, await organisationOf(db, context)))

  routes.post(urls.organisationSignInAct(':slug', 'mail'), async (context) => {
    const organisation = await organisationOf(db, context)
    if (throttles.mails.isBarred(context)) return showDoor(context, organisation, { trouble: words.barred, status: 429 })
    const form = await readForm(context, mailForm(language))
    if (!form.ok) return showDoor(context, organisation, { typed: form.typed, problems: form.problems, status: 422 })
    throttles.mails.fail(context)
    if (!(await post.isWell())) return showDoor(context, organisation, { typed: form.typed, trouble: words.mailDown, status: 503 })
    const wanted = context.req.query('videre')
    // Whether somebody has the address is looked up when the answer is on its way, so that its time tells nothing.
    signIn.inBackground(() => sendLink(signIn, organisation, form.value.email, wanted))
    return context.redirect(`${href(language, urls.organisationSignInAct(organisation.slug, 'sendt'))}${wayOn(wanted)}`, 303)
  })

  routes.get(urls.organisationSignInAct(':slug', 'sendt'), async (context) =>
    context.html(<SentPage site={site} organisation={await organisationOf(db, context)} minutes={linkMinutes} wanted={context.req.query('videre')} />),
  )

  return { routes, showDoor }

  async function showDoor(context: Context, organisation: Organisation, { typed = {}, problems = {}, trouble, status = 200 }: AtDoor = {}): Promise<Response> {
    const now = clock.now()
    const known = await actorOf(db, sessionWord(context), { now, today: dayOf(now) }, { isLook: true })
    const issuers = await inOrganisation(db, organisation.id, (tenant) => listIssuers(tenant, organisation.id))
    const signedInAs = known?.actor.organisation.id === organisation.id ? known.actor.name : undefined
    const hasKeys = rpOf(originOf(context, signIn)) !== undefined
    const wanted = context.req.query('videre')
    return context.html(<DoorPage {...{ site, organisation, signedInAs, issuers, hasKeys, wanted, typed, problems, trouble }} isMailOn={post.isOn} />, status)
  }
}

/** The organisation in an address; a page that is not there otherwise. */
export async function organisationOf(db: Door['signIn']['db'], context: Context): Promise<Organisation> {
  const organisation = await organisationAt(db, context.req.param('slug') ?? '')
  if (organisation === undefined) throw notFound('organisation')
  return organisation
}
