import * as v from 'valibot'
import * as client from 'openid-client'
import { isOnThisMachine, type KeptAttempt } from './attempt.ts'
import { boundedFetch } from './bounded-fetch.ts'

/** The issuer that vouches, and the client that we are there. */
export type At = { issuer: string; tenant: string; clientId: string; clientSecret: string | undefined }

/** Why nobody was vouched for: the issuer does not answer as it should, the person went back, or what came is not for us. */
export type Refused = { failed: 'down' | 'cancelled' | 'refused'; code: string }

const timeoutSeconds = 5

/** Begins a sign-in by authorization code with PKCE (RFC 7636), state and nonce (OpenID Connect Core 1.0, 3.1): where the browser goes, and what to remember. */
export async function beginAt(at: At, redirectUri: string): Promise<{ to: string; kept: KeptAttempt } | Refused> {
  try {
    const configuration = await discover(at)
    const kept = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() }
    const to = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      response_type: 'code',
      // No profile and no e-mail: whom it is, is all that we ask.
      scope: 'openid',
      state: kept.state,
      nonce: kept.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
      code_challenge_method: 'S256',
    })
    return { to: to.href, kept }
  } catch (error) {
    return refusalOf(error)
  }
}

/** Ends it: whom the issuer vouches for, when everything that it sent is for us, for this attempt, and from the tenant that was agreed. */
export async function finishAt(at: At, currentUrl: URL, kept: KeptAttempt): Promise<{ subject: string } | Refused> {
  try {
    const configuration = await discover(at)
    const tokens = await client.authorizationCodeGrant(configuration, currentUrl, { expectedState: kept.state, expectedNonce: kept.nonce, pkceCodeVerifier: kept.verifier, idTokenExpected: true })
    const claims = tokens.claims()
    if (claims === undefined || claims.sub === '' || claims.sub.length > 255) return { failed: 'refused', code: 'no subject' }
    if (at.tenant !== '' && claims['tid'] !== at.tenant) return { failed: 'refused', code: 'another tenant' }
    return { subject: claims.sub }
  } catch (error) {
    return refusalOf(error)
  }
}

/** Asks an issuer who it says that it is; undefined is well. */
export async function askIssuer(at: At): Promise<Refused | undefined> {
  try {
    const { authorization_endpoint, token_endpoint, jwks_uri } = (await discover(at)).serverMetadata()
    return authorization_endpoint && token_endpoint && jwks_uri ? undefined : { failed: 'down', code: 'metadata is not whole' }
  } catch (error) {
    return refusalOf(error)
  }
}

function discover({ issuer, clientId, clientSecret }: At): Promise<client.Configuration> {
  // The signature is checked also where TLS alone would do: a proxy in a town hall may open TLS.
  const execute = [client.enableNonRepudiationChecks, ...(isOnThisMachine(issuer) ? [client.allowInsecureRequests] : [])]
  return client.discovery(new URL(issuer), clientId, undefined, clientSecret === undefined ? client.None() : client.ClientSecretPost(clientSecret), { execute, timeout: timeoutSeconds, [client.customFetch]: boundedFetch })
}

// Only codes are told on: a message may hold what a token says of somebody.
function refusalOf(error: unknown): Refused {
  if (error instanceof client.AuthorizationResponseError) return { failed: error.error === 'access_denied' ? 'cancelled' : 'refused', code: codeForm.test(error.error) ? error.error : 'error' }
  if (error instanceof client.ResponseBodyError) return { failed: error.status >= 500 ? 'down' : 'refused', code: codeForm.test(error.error) ? error.error : 'error' }
  const { code, name } = v.parse(failure, error)
  return { failed: code === undefined || down.has(code) ? 'down' : 'refused', code: code ?? name }
}

const codeForm = /^[a-z_]{1,40}$/
const down = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_PARSE_ERROR', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_RESPONSE_IS_NOT_CONFORM'])
const failure = v.fallback(v.object({ code: v.fallback(v.optional(v.string()), undefined), name: v.fallback(v.string(), 'unknown') }), { name: 'unknown' })
