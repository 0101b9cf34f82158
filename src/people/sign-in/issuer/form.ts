import * as v from 'valibot'
import type { Language } from '#urls.ts'
import { line } from '../forms.ts'
import { words } from '../words.ts'
import { isOnThisMachine } from './attempt.ts'

/** Where Entra ID issues from; each tenant has a path of its own there. */
const entra = 'login.microsoftonline.com'

/** The form of an issuer. A tenant's own address is asked for where an issuer has many, since one for all would let anybody in. */
export function issuerForm(language: Language) {
  const { problems } = words[language].issuers
  return v.pipe(
    v.object({
      name: line(language, 60, problems.name),
      issuer: v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(300, problems.issuer), v.check(isIssuer, problems.issuer), v.check((issuer) => !isForAll(issuer), problems.common)),
      tenant: v.pipe(v.optional(v.string(), ''), v.trim(), v.toLowerCase(), v.regex(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/, problems.tenant)),
      clientId: line(language, 200, problems.client),
      clientSecret: v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(500, problems.secret), v.transform((secret) => (secret === '' ? undefined : secret))),
    }),
    v.forward(v.partialCheck([['issuer'], ['tenant']], ({ issuer, tenant }) => !isAt(issuer, entra) || tenant !== '', problems.tenantMissing), ['tenant']),
  )
}

// As OpenID Connect Discovery 1.0 has it: https, and no query or fragment.
function isIssuer(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false
  const { protocol, search, hash, username, password } = new URL(issuer)
  return (protocol === 'https:' || (protocol === 'http:' && isOnThisMachine(issuer))) && search + hash + username + password === ''
}

function isForAll(issuer: string): boolean {
  return isAt(issuer, entra) && /^\/(common|organizations|consumers)(\/|$)/.test(new URL(issuer).pathname)
}

function isAt(issuer: string, host: string): boolean {
  return URL.canParse(issuer) && new URL(issuer).hostname === host
}
