import * as v from 'valibot'

const base64url = (most: number) => v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(most))
const credential = { id: base64url(1400), rawId: base64url(1400), type: v.literal('public-key') }

/** What a browser answers when a passkey signs in (Web Authentication, AuthenticationResponseJSON), as far as it is read. */
export const signInAnswer = v.object({
  ...credential,
  response: v.object({ clientDataJSON: base64url(4000), authenticatorData: base64url(4000), signature: base64url(2000), userHandle: v.optional(base64url(100)) }),
})

/** What a browser answers when it has made a passkey (RegistrationResponseJSON), as far as it is read. */
export const newKeyAnswer = v.object({
  ...credential,
  response: v.object({ clientDataJSON: base64url(4000), attestationObject: base64url(20_000) }),
})

/** What an attempt with a passkey remembers. */
export const keptChallenge = v.object({ challenge: v.string() })

/** What an attempt to make a passkey remembers: it is one person's. */
export const keptNewKey = v.object({ challenge: v.string(), personId: v.string() })
