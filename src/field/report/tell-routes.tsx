import { createHash } from 'node:crypto'
import { Hono, type Context } from 'hono'
import type { Kysely } from 'kysely'
import { inOrganisation, newSecret, openDoor, organisationAt, type Organisation } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import type { Site } from '#platform/html/layout.tsx'
import { notFound, Refusal } from '#platform/http/errors.ts'
import { readFields, readForm } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import type { Database } from '#schema.ts'
import { href, urls } from '#urls.ts'
import { clean } from '../cleaning.ts'
import type { FieldHouse } from '../house.ts'
import { choicesIn, together } from './choices.ts'
import { addReport } from './store.ts'
import { tellForm } from './tell-form.ts'
import { PosterPage, ReviewPage, TellPage, WritePage } from './tell-pages.tsx'

/** Where an employee tells what was hard: no account, and nothing kept that has not been cleaned. */
export function tellRoutes({ db, clock, throttle }: FieldHouse, site: Site): Hono {
  const { language } = site
  const routes = new Hono()

  routes.get(urls.tell(':slug'), async (context) => context.html(<TellPage site={site} organisation={await at(db, context)} />))

  routes.get(urls.tellPoster(':slug'), async (context) => {
    const organisation = await at(db, context)
    const address = `${site.publicUrl ?? new URL(context.req.url).origin}${href(language, urls.tell(organisation.slug))}`
    return context.html(<PosterPage site={site} organisation={organisation} address={address} />)
  })

  routes.get(urls.tellWrite(':slug'), privatePage, async (context) => context.html(<WritePage site={site} organisation={await at(db, context)} typed={{}} secret={newSecret()} />))

  routes.post(urls.tellWrite(':slug'), privatePage, async (context) => {
    const organisation = await at(db, context)
    if (throttle.isBarred(context)) throw new Refusal(429, 'many reports')
    const fields = await readFields(context)
    const read = await readForm(context, tellForm(language))
    const secret = /^[\w-]{22}$/.test(read.typed['secret'] ?? '') ? (read.typed['secret'] ?? '') : newSecret()
    if (!read.ok) return context.html(<WritePage site={site} organisation={organisation} typed={read.typed} problems={read.problems} secret={secret} />, 422)
    if (fields.has('again')) return context.html(<WritePage site={site} organisation={organisation} typed={read.typed} secret={secret} />)

    const { role, place } = read.value
    const choices = choicesIn(fields)
    const texts = { happened: clean(read.value.happened, language, choices), goods: clean(read.value.goods, language, choices), helped: clean(read.value.helped, language, choices) }
    const open = together(Object.values(texts).flatMap((text) => text.open))
    const cleaned = { happened: texts.happened.text, goods: texts.goods.text, helped: texts.helped.text }
    if (read.value.checked !== 'yes' || open.length > 0) {
      const asked = { happened: texts.happened.asked, goods: texts.goods.asked, helped: texts.helped.asked }
      return context.html(<ReviewPage site={site} organisation={organisation} typed={{ ...asked, role, place }} shown={cleaned} doubts={open} secret={secret} />)
    }
    throttle.fail(context)
    const id = await inOrganisation(db, organisation.id, (tenant) => addReport(tenant, organisation.id, { id: idOf(secret), language, ...cleaned, role, place, secret, today: dayOf(clock.now()) }))
    const name = `${organisation.slug}.${id}`
    openDoor(context, 'report', name, secret)
    return context.redirect(href(language, urls.toldReport(name)), 303)
  })
  return routes
}

// A form that is sent again because the answer was lost is the same report.
function idOf(secret: string): string {
  const hex = createHash('sha256').update(`report ${secret}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

async function at(db: Kysely<Database>, context: Context): Promise<Organisation> {
  const organisation = await organisationAt(db, context.req.param('slug') ?? '')
  if (organisation === undefined) throw notFound('organisation')
  return organisation
}
