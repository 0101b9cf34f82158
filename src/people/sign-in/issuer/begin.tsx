import type { Context } from 'hono'
import type { Site } from '#platform/html/layout.tsx'
import { urls } from '#urls.ts'
import type { Organisation } from '../../organisation/organisations.ts'
import { inOrganisation } from '../../organisation/tenant.ts'
import { keepAttempt } from '../attempt-cookie.ts'
import { originOf } from '../finish.ts'
import type { SignIn } from '../house.ts'
import { GoOnPage } from '../pages/go-on.tsx'
import { beginAttempt } from '../store/attempts.ts'
import { readIssuer } from '../store/issuers.ts'
import { words as all } from '../words.ts'

/** What an attempt is for: signing in, or tying the work account to whoever is signed in already. */
export type Purpose = { purpose: 'sign-in'; wanted: string | undefined } | { purpose: 'tie'; personId: string }

/** Leads the browser to an issuer of the organisation; or a sentence that says what stands in the way. */
export async function beginAtIssuer(context: Context, signIn: SignIn, site: Site, organisation: Pick<Organisation, 'id' | 'slug' | 'name' | 'isMadeUp'>, issuer: string, purpose: Purpose): Promise<Response | { trouble: string }> {
  const { db, seal, clock, throttles, log } = signIn
  const words = all[site.language].issuer
  if (throttles.starts.isBarred(context)) return { trouble: all[site.language].door.barred }
  throttles.starts.fail(context)
  const at = await inOrganisation(db, organisation.id, (tenant) => readIssuer(tenant, seal, organisation.id, issuer))
  if (at === undefined) return { trouble: words.gone }
  if (at.isUnreadable) return { trouble: words.unreadable(at.name) }
  // Loaded when it is needed: most starts of the house end before anybody signs in this way.
  const { beginAt } = await import('./flow.ts')
  const begun = await beginAt(at, returnTo(context, signIn, organisation.slug))
  if ('failed' in begun) {
    log(`an issuer could not be asked: ${begun.code}`)
    return { trouble: words.down(at.name) }
  }
  const kept = { ...begun.kept, ...purpose, issuer, language: site.language }
  keepAttempt(context, 'issuer', await beginAttempt(signIn, organisation.id, 'issuer', kept, clock.now()))
  return context.html(<GoOnPage site={site} organisation={organisation} name={at.name} to={begun.to} />)
}

/** Where an issuer sends the browser back to; it is registered there letter by letter. */
export function returnTo(context: Context, signIn: SignIn, slug: string): string {
  return `${originOf(context, signIn)}${urls.organisationSignInReturn(slug)}`
}
