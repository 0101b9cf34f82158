import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { InferOutput } from 'valibot'
import { readPerson, type Person } from '../../organisation/persons.ts'
import type { Tenant } from '../../organisation/tenant.ts'
import { countPasskey, credentialOf } from '../store/passkeys.ts'
import type { signInAnswer } from './answers.ts'
import type { RelyingParty } from './relying-party.ts'

/** What a browser is asked to let a passkey sign: any of this house's, shown by the device itself, so that nobody types who they are. */
export function askForKey({ id }: RelyingParty) {
  return generateAuthenticationOptions({ rpID: id, userVerification: 'required' })
}

/** Whom a passkey's answer signs in; undefined when it is not known here, not for this house, not for this attempt, or a copy. */
export async function personByKey(tenant: Tenant, organisationId: string, party: RelyingParty, challenge: string, answer: InferOutput<typeof signInAnswer>): Promise<Person | undefined> {
  const known = await credentialOf(tenant, organisationId, answer.id)
  if (known === undefined) return undefined
  const handle = answer.response.userHandle
  if (handle !== undefined && Buffer.from(handle, 'base64url').toString() !== known.personId) return undefined
  const { userHandle: _, ...response } = answer.response
  const checked = await verifyAuthenticationResponse({
    response: { ...answer, response, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: { id: answer.id, publicKey: known.publicKey, counter: known.counter },
  }).catch(() => undefined)
  if (checked?.verified !== true) return undefined
  await countPasskey(tenant, organisationId, answer.id, checked.authenticationInfo.newCounter)
  return readPerson(tenant, organisationId, known.personId)
}
