import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { InferOutput } from 'valibot'
import type { Actor } from '../../organisation/roles.ts'
import type { Passkey } from '../store/passkeys.ts'
import type { newKeyAnswer } from './answers.ts'
import type { RelyingParty } from './relying-party.ts'

/** EdDSA, ES256 and RS256 (COSE numbers): what every device of today has, and nothing that Node calls experimental. */
const algorithms = [-8, -7, -257]

/** What a browser is asked to make a passkey for. What kind of device it is made on is not asked. */
export function askForNewKey({ id }: RelyingParty, actor: Pick<Actor, 'personId' | 'name' | 'organisation'>, known: readonly Passkey[]) {
  return generateRegistrationOptions({
    rpName: actor.organisation.name,
    rpID: id,
    userName: actor.name,
    userDisplayName: actor.name,
    userID: new Uint8Array(Buffer.from(actor.personId)),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map((key) => ({ id: key.id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** The new passkey that an answer holds; undefined when it is not for this house or this attempt, or nobody was asked who they are. */
export async function newKeyIn(party: RelyingParty, challenge: string, answer: InferOutput<typeof newKeyAnswer>): Promise<{ id: string; publicKey: Uint8Array; counter: number } | undefined> {
  const checked = await verifyRegistrationResponse({ response: { ...answer, clientExtensionResults: {} }, expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id, requireUserVerification: true, supportedAlgorithmIDs: algorithms }).catch(() => undefined)
  return checked?.verified === true ? checked.registrationInfo.credential : undefined
}
