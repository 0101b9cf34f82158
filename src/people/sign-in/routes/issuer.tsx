import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import { dayOf } from '#platform/day.ts'
import { readFields } from '#platform/http/forms.ts'
import { href, languages, urls } from '#urls.ts'
import type { Organisation } from '../../organisation/organisations.ts'
import { inOrganisation } from '../../organisation/tenant.ts'
import { actorOf } from '../../session/sessions.ts'
import { sessionWord } from '../../session/signed-in.ts'
import { takeAttempt } from '../attempt-cookie.ts'
import { finishSignIn } from '../finish.ts'
import type { Door } from '../house.ts'
import { beginAtIssuer, returnTo } from '../issuer/begin.tsx'
import { keptAttempt } from '../issuer/attempt.ts'
import { endAttempt } from '../store/attempts.ts'
import { personByIdentity, tieIdentity, type Identity } from '../store/identities.ts'
import { readIssuer } from '../store/issuers.ts'
import { words as all } from '../words.ts'
import { organisationOf, type ShowDoor } from './door.tsx'

/** What an attempt at an issuer remembers, and what it is for. */
const keptIssuer = v.intersect([
  v.object({ ...keptAttempt.entries, issuer: v.string(), language: v.picklist(languages) }),
  v.variant('purpose', [v.object({ purpose: v.literal('sign-in'), wanted: v.optional(v.string()) }), v.object({ purpose: v.literal('tie'), personId: v.string() })]),
])

/** The way in by a work account: to the issuer, and back from it. */
export function issuerPages({ signIn, site }: Door, showDoor: ShowDoor): Hono {
  const { db, clock, seal, log } = signIn
  const words = all[site.language].issuer
  const routes = new Hono()

  routes.post(urls.organisationSignInAct(':slug', 'arbejdskonto'), async (context) => {
    const organisation = await organisationOf(db, context)
    const issuer = (await readFields(context)).get('issuer')?.at(-1) ?? ''
    const answer = await beginAtIssuer(context, signIn, site, organisation, issuer, { purpose: 'sign-in', wanted: context.req.query('videre') })
    return answer instanceof Response ? answer : showDoor(context, organisation, { trouble: answer.trouble, status: 503 })
  })

  routes.get(urls.organisationSignInReturn(':slug'), async (context) => {
    const organisation = await organisationOf(db, context)
    const kept = await endAttempt(signIn, organisation.id, 'issuer', takeAttempt(context, 'issuer'), keptIssuer, clock.now())
    if (kept === undefined) return showDoor(context, organisation, { trouble: words.noAttempt, status: 403 })
    // The issuer knows one way back; the page that it leads to speaks the language that was begun in.
    const sentences = all[kept.language].issuer
    const at = await inOrganisation(db, organisation.id, (tenant) => readIssuer(tenant, seal, organisation.id, kept.issuer))
    if (at === undefined || at.isUnreadable) return showDoor(context, organisation, { trouble: words.gone, status: 403 })
    const address = new URL(returnTo(context, signIn, organisation.slug))
    address.search = new URL(context.req.url).search
    const { finishAt } = await import('../issuer/flow.ts')
    const vouched = await finishAt(at, address, kept)
    if ('failed' in vouched) {
      if (vouched.failed !== 'cancelled') log(`an issuer did not vouch: ${vouched.code}`)
      const trouble = vouched.failed === 'down' ? sentences.down(at.name) : vouched.failed === 'cancelled' ? sentences.cancelled(at.name) : sentences.refused(at.name)
      return showDoor(context, organisation, { trouble, status: vouched.failed === 'down' ? 503 : 403 })
    }
    const identity = { issuer: at.issuer, tenant: at.tenant, subject: vouched.subject }
    return kept.purpose === 'tie' ? tie(context, organisation, kept, identity) : enterAs(context, organisation, kept, identity, at.name)
  })

  return routes

  // Nothing else that a token says is looked at: an e-mail in it may be anybody's.
  async function enterAs(context: Context, organisation: Organisation, kept: { wanted?: string | undefined; language: 'da' | 'en' }, identity: Identity, name: string): Promise<Response> {
    const person = await inOrganisation(db, organisation.id, (tenant) => personByIdentity(tenant, organisation.id, identity))
    if (person === undefined) return showDoor(context, organisation, { trouble: all[kept.language].issuer.unknown(name), status: 403 })
    return context.redirect(await finishSignIn(context, signIn, organisation.id, person, 'issuer', kept.wanted), 303)
  }

  async function tie(context: Context, organisation: Organisation, kept: { personId: string; language: 'da' | 'en' }, identity: Identity): Promise<Response> {
    const now = clock.now()
    const known = await actorOf(db, sessionWord(context), { now, today: dayOf(now) }, { isLook: true })
    const isSame = known?.actor.organisation.id === organisation.id && known.actor.personId === kept.personId
    if (!isSame) return showDoor(context, organisation, { trouble: all[kept.language].issuer.noAttempt, status: 403 })
    const isTied = await inOrganisation(db, organisation.id, (tenant) => tieIdentity(tenant, organisation.id, kept.personId, identity))
    return context.redirect(`${href(kept.language, urls.insideSelf)}?${isTied ? 'knyttet' : 'optaget'}`, 303)
  }
}
