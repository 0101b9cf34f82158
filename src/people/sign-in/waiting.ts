import { href, urls, type Language } from '#urls.ts'
import type { Actor } from '../organisation/roles.ts'
import type { Tenant } from '../organisation/tenant.ts'
import { listIssuers } from './store/issuers.ts'
import { tiedIssuers } from './store/identities.ts'
import { words } from './words.ts'

/** Tells what waits for somebody, in their language, with the address where it is; undefined when nothing does. Each subject has its own. */
export type Waiting = (tenant: Tenant, actor: Actor, language: Language) => Promise<{ text: string; href: string } | undefined>

/** Whoever could sign in by a work account, and has not tied theirs, can do it now. */
export const workAccountWaits: Waiting = async (tenant, { organisation, personId }, language) => {
  const issuers = await listIssuers(tenant, organisation.id)
  if (issuers.length === 0 || (await tiedIssuers(tenant, organisation.id, personId)).length > 0) return undefined
  return { text: words[language].start.tie, href: `${href(language, urls.insideSelf)}#arbejdskonto` }
}
