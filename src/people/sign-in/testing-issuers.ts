import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Provider } from 'oidc-provider'

export const client = { id: 'erduaware', secret: 'en hemmelighed hos udstederen' }

/** An issuer that a test can ask: where it is, and the end of it. */
export interface TestIssuer {
  issuer: string
  close(): Promise<void>
}

/** The certified `oidc-provider` on a port of its own, with one client and any number of accounts. */
export async function openProvider(redirectUri: string): Promise<TestIssuer & { signInAs(subject: string, to: string): Promise<string> }> {
  const server = createServer()
  const issuer = await listen(server)
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri], token_endpoint_auth_method: 'client_secret_post' }],
    pkce: { required: () => true },
    // What some issuers put into every token: an e-mail that its account chose itself.
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'email', 'tid'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, email: 'karin@nordby.test', email_verified: true, tid: 'en-anden-tenant' }) }),
    cookies: { keys: ['a key for the tests'] },
  })
  provider.on('server_error', () => {})
  server.on('request', provider.callback())
  return { issuer, close: () => closing(server), signInAs: (subject, to) => walk(subject, to) }
}

// A browser at the issuer: types a name, agrees, and is sent back; gives the address that it is sent to.
async function walk(subject: string, to: string): Promise<string> {
  const jar = new Map<string, string>()
  const { origin } = new URL(to)
  let next = to
  let init: RequestInit = {}
  for (let hop = 0; hop < 15; hop++) {
    const response = await fetch(next, { ...init, redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    init = {}
    const location = response.headers.get('location')
    if (location !== null) {
      next = new URL(location, next).href
      if (!next.startsWith(origin)) return next
      continue
    }
    const html = await response.text()
    const [, prompt = ''] = /name="prompt" value="(\w+)"/.exec(html) ?? []
    if (prompt === '') throw new Error(`the issuer shows something else: ${response.status} ${html.slice(0, 300)}`)
    init = { method: 'POST', body: new URLSearchParams({ prompt, login: subject, password: 'any' }) }
  }
  throw new Error('the issuer sends nobody back')
}

/** What an issuer that lies puts into a token, over what would be true. */
export type Lie = Record<string, unknown>

/** An issuer that answers as a test tells it: true tokens with lies in them, silence, nonsense. */
export async function openLiar(): Promise<TestIssuer & { lie(claims: Lie): void; answer(how: 'well' | 'never' | 'nonsense' | 'endless' | 'other-key'): void; backFrom(to: string): string; asked: string[] }> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { privateKey: otherKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const server = createServer((request, response) => respond(request, response))
  const issuer = await listen(server)
  let claims: Lie = {}
  let how = 'well'
  let begun = new URLSearchParams()
  const asked: string[] = []

  function respond({ url = '' }: IncomingMessage, response: ServerResponse): void {
    asked.push(url)
    if (how === 'never') return
    if (how === 'nonsense') return void response.setHeader('content-type', 'text/html').end('<h1>Velkommen</h1>')
    response.setHeader('content-type', 'application/json')
    if (how === 'endless') return endless(response)
    if (url.startsWith('/.well-known')) return void response.end(JSON.stringify({ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, response_types_supported: ['code'], id_token_signing_alg_values_supported: ['RS256'], code_challenge_methods_supported: ['S256'] }))
    if (url === '/jwks') return void response.end(JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] }))
    response.end(JSON.stringify({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: token() }))
  }

  function token(): string {
    const now = Math.floor(Date.now() / 1000)
    const parts = [{ alg: 'RS256', kid: 'one', typ: 'JWT' }, { iss: issuer, aud: client.id, sub: 'eva', nonce: begun.get('nonce'), iat: now, exp: now + 60, ...claims }]
    const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    return `${signed}.${createSign('sha256').update(signed).sign(how === 'other-key' ? otherKey : privateKey).toString('base64url')}`
  }

  return {
    issuer,
    asked,
    close: () => closing(server),
    lie: (given) => void (claims = given),
    answer: (given) => void (how = given),
    /** Where the issuer sends a browser back to, from where it was sent. */
    backFrom(to) {
      begun = new URL(to).searchParams
      return `${begun.get('redirect_uri')}?${new URLSearchParams({ code: createHash('sha256').update(to).digest('hex'), state: begun.get('state') ?? '' })}`
    },
  }
}

function endless(response: ServerResponse): void {
  response.write('{"a":"')
  const chunk = 'a'.repeat(64 * 1024)
  const more = () => {
    while (!response.destroyed && response.write(chunk)) continue
    response.once('drain', more)
  }
  more()
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

function closing(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => void server.close(() => done()))
}
