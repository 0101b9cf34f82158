import { Hono } from 'hono'
import * as v from 'valibot'
import { LineField, TextField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import { notFound } from '#platform/http/errors.ts'
import { readForm, type Problems, type Typed } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { href, urls } from '#urls.ts'
import type { PeopleHouse } from '../house.ts'
import { InsidePage } from '../inside/inside-page.tsx'
import { drafts } from '../open/statements.ts'
import { signedIn, type Inside } from '../session/signed-in.ts'
import { changeOrganisation, readOrganisation, type Organisation } from './organisations.ts'
import { holds, type Actor } from './roles.ts'
import { organisationWords } from './words.ts'

/** Where an organisation writes what its open page says. */
export function organisationRoutes(house: PeopleHouse, site: Site): Hono<Inside> {
  const { db } = house
  const { language } = site
  const { problems: sentences } = organisationWords[language]
  const text = v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(10_000, sentences.long))
  const form = v.object({
    name: v.pipe(v.optional(v.string(), ''), v.trim(), v.minLength(1, sentences.name), v.maxLength(120, sentences.nameLong)),
    contact: text,
    breachUrl: v.pipe(v.optional(v.string(), ''), v.trim(), v.check((value) => value === '' || isWebAddress(value), sentences.breach)),
    accessibility: text,
    privacy: text,
  })
  const routes = new Hono<Inside>()
  routes.use(urls.insideOrganisation, privatePage, signedIn(house, language, 'administrator', 'coordinator'))

  routes.get(urls.insideOrganisation, async (context) => {
    const actor = context.get('actor')
    const organisation = await readOrganisation(db, actor.organisation.id)
    if (organisation === undefined) throw notFound('organisation')
    const address = site.publicUrl ?? new URL(context.req.url).origin
    return context.html(<FormPage site={site} actor={actor} typed={typedOf(site, organisation, address)} isSaved={context.req.query('gemt') !== undefined} />)
  })

  routes.post(urls.insideOrganisation, async (context) => {
    const actor = context.get('actor')
    const read = await readForm(context, form)
    if (!read.ok) return context.html(<FormPage site={site} actor={actor} typed={read.typed} problems={read.problems} />, 422)
    const { breachUrl, ...texts } = read.value
    await changeOrganisation(db, actor.organisation.id, { ...texts, breachUrl: breachUrl === '' ? undefined : breachUrl })
    return context.redirect(`${href(language, urls.insideOrganisation)}?gemt`, 303)
  })
  return routes
}

// Until a statement is written, its draft stands in the form; it is shown to nobody before it is saved.
function typedOf({ language }: Site, { name, contact, breachUrl = '', accessibility, privacy }: Organisation, address: string): Typed {
  return { name, contact, breachUrl, accessibility: accessibility || drafts[language].accessibility(name, address), privacy: privacy || drafts[language].privacy(name) }
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['https:', 'http:'].includes(new URL(value).protocol)
}

function FormPage({ site, actor, typed, problems = {}, isSaved = false }: { site: Site; actor: Actor; typed: Typed; problems?: Problems; isSaved?: boolean }) {
  const words = organisationWords[site.language]
  const group = { typed, problems }
  return (
    <InsidePage site={site} actor={actor} title={words.title} path={urls.insideOrganisation}>
      <h1>{words.title}</h1>
      <p class="lead">
        {words.lead} <a href={href(site.language, urls.organisation(actor.organisation.slug))}>{words.see}</a>
      </p>
      {holds(actor, 'administrator') ? (
        <p>
          <a href={href(site.language, urls.insideIssuers)}>{words.issuers}</a>
        </p>
      ) : null}
      {isSaved ? (
        <p role="status" class="said">
          {words.saved}
        </p>
      ) : null}
      <ProblemSummary language={site.language} problems={problems} />
      <form method="post" action={href(site.language, urls.insideOrganisation)} class="entries">
        <LineField {...group} name="name" label={words.name} />
        <TextField {...group} name="contact" label={words.contact} hint={words.contactHint} rows={4} />
        <LineField {...group} name="breachUrl" label={words.breach} hint={words.breachHint} kind="url" />
        <TextField {...group} name="accessibility" label={words.accessibility} hint={words.accessibilityHint} rows={14} />
        <TextField {...group} name="privacy" label={words.privacy} hint={words.privacyHint} rows={16} />
        <button class="button">{words.save}</button>
      </form>
    </InsidePage>
  )
}
