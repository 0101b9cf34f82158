import { isIP } from 'node:net'

/** Whom a passkey is made for: the name of this house's address, and the origin that its pages have. */
export type RelyingParty = { id: string; origin: string }

/** The relying party at an origin (Web Authentication, 5.1.3 and 13.4.9): a name, over https or on this machine. Undefined where browsers give no passkeys. */
export function rpOf(origin: string): RelyingParty | undefined {
  const { protocol, hostname } = new URL(origin)
  const isSafe = protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost')
  return isSafe && isIP(hostname.replaceAll(/[[\]]/g, '')) === 0 ? { id: hostname, origin } : undefined
}
