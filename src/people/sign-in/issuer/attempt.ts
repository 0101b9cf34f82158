import * as v from 'valibot'

/** What the browser's attempt remembers until the issuer sends it back. */
export const keptAttempt = v.object({ state: v.string(), nonce: v.string(), verifier: v.string() })
export type KeptAttempt = v.InferOutput<typeof keptAttempt>

/** Whether an issuer runs on the same machine, where plain http leaves nothing to listen to. */
export function isOnThisMachine(issuer: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname)
}
