import { Hono, type Context } from 'hono'
import { readFields, readForm, type Problems, type Typed } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { href, urls } from '#urls.ts'
import { inOrganisation } from '../../organisation/tenant.ts'
import { signedIn, type Inside } from '../../session/signed-in.ts'
import type { Door } from '../house.ts'
import { returnTo } from '../issuer/begin.tsx'
import { issuerForm } from '../issuer/form.ts'
import { IssuersPage } from '../pages/issuers.tsx'
import { addIssuer, listIssuers, removeIssuer } from '../store/issuers.ts'
import { words as all } from '../words.ts'

/** The work accounts of an organisation, for its administrators. */
export function issuersPages({ signIn, site }: Door): Hono<Inside> {
  const { db, seal, post, log } = signIn
  const { language } = site
  const { problems: sentences } = all[language].issuers
  const routes = new Hono<Inside>()
  routes.use(`${urls.insideIssuers}/*`, privatePage, signedIn(signIn, language, 'administrator'))

  routes.get(urls.insideIssuers, (context) => show(context, { isSaved: context.req.query('gemt') !== undefined }))

  routes.post(urls.insideIssuers, async (context) => {
    const { id } = context.get('actor').organisation
    const form = await readForm(context, issuerForm(language))
    if (!form.ok) return show(context, { typed: form.typed, problems: form.problems, status: 422 })
    const { clientSecret, ...issuer } = form.value
    const { askIssuer } = await import('../issuer/flow.ts')
    const failed = await askIssuer({ ...issuer, clientSecret })
    if (failed !== undefined) {
      log(`a new issuer could not be asked: ${failed.code}`)
      return show(context, { typed: form.typed, problems: { issuer: failed.failed === 'down' ? sentences.down : sentences.other }, status: 422 })
    }
    const isAdded = await inOrganisation(db, id, (tenant) => addIssuer(tenant, seal, id, issuer, clientSecret))
    if (!isAdded) return show(context, { typed: form.typed, problems: { issuer: sentences.known }, status: 422 })
    return context.redirect(`${href(language, urls.insideIssuers)}?gemt`, 303)
  })

  routes.post(`${urls.insideIssuers}/fjern`, async (context) => {
    const { id } = context.get('actor').organisation
    const issuer = (await readFields(context)).get('issuer')?.at(-1) ?? ''
    await inOrganisation(db, id, (tenant) => removeIssuer(tenant, id, issuer))
    return context.redirect(`${href(language, urls.insideIssuers)}?gemt`, 303)
  })

  return routes

  async function show(context: Context<Inside>, { typed = {}, problems = {}, isSaved = false, status = 200 }: { typed?: Typed; problems?: Problems; isSaved?: boolean; status?: 200 | 422 }): Promise<Response> {
    const actor = context.get('actor')
    const issuers = await inOrganisation(db, actor.organisation.id, (tenant) => listIssuers(tenant, actor.organisation.id))
    return context.html(<IssuersPage {...{ site, actor, issuers, typed, problems, isSaved }} returnTo={returnTo(context, signIn, actor.organisation.slug)} isMailOn={post.isOn} />, status)
  }
}
