import type { House } from './house.ts'

/** A person's browser in a test: keeps cookies by path as browsers do, follows redirects, and has no script. */
export interface Person {
  get(path: string): Promise<Page>
  post(path: string, fields?: Record<string, string | readonly string[]>, headers?: Record<string, string>): Promise<Page>
  /** Every cookie that it holds, as `name path value`. */
  cookies(): string[]
  forget(): void
}

export type Page = { status: number; path: string; html: string; headers: Headers }

/** A new browser at a house. */
export function createPerson(house: Pick<House, 'app'>): Person {
  const jar = new Map<string, { name: string; value: string; path: string }>()

  async function send(path: string, init: RequestInit, hops = 0): Promise<Page> {
    const headers = new Headers(init.headers)
    const cookie = [...jar.values()].filter((one) => path.split('?')[0]?.startsWith(one.path)).map(({ name, value }) => `${name}=${value}`).join('; ')
    if (cookie !== '') headers.set('cookie', cookie)
    const response = await house.app.request(`http://house.test${path}`, { ...init, headers })
    for (const line of response.headers.getSetCookie()) store(line)
    const location = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && location !== null && hops < 5) {
      return send(location.replace('http://house.test', ''), { method: 'GET' }, hops + 1)
    }
    return { status: response.status, path, html: await response.text(), headers: response.headers }
  }

  function store(line: string): void {
    const [pair = '', ...attributes] = line.split('; ')
    const [name = '', value = ''] = pair.split('=')
    const path = attributes.find((attribute) => attribute.startsWith('Path='))?.slice(5) ?? '/'
    if (attributes.includes('Max-Age=0')) jar.delete(`${name} ${path}`)
    else jar.set(`${name} ${path}`, { name, value, path })
  }

  return {
    get: (path) => send(path, { method: 'GET' }),
    post(path, fields = {}, headers = {}) {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
      return send(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers } })
    },
    cookies: () => [...jar.values()].map(({ name, path, value }) => `${name} ${path} ${value}`),
    forget: () => jar.clear(),
  }
}

/** The text of a page without its tags, white space folded. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style)[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
}
