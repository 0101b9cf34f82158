import { openEventStream, type EventStream } from './event-stream.ts'
import { loadsOfPage, loadsOfStyle, refuseOtherCalls, type Load } from './loads.ts'
import { expect } from './meeting.ts'
import { browserEncodings, openConnection, textOf, type Answer, type Ask } from './wire.ts'

/** A browser with an empty cache that counts the bytes of every body it is sent, encoded as they came. */
export interface Visitor {
  /** Opens an address, or sends a form, follows where it leads, and loads what the page loads. */
  open(what: Ask): Promise<string>
  /** Fetches as a script does: a page and nothing beside it. */
  fetch(what: Ask): Promise<string>
  /** Resolves when the open stream has told something new since the last call. */
  told(): Promise<void>
  bytes(kinds: readonly (Load['kind'] | 'page')[]): number
  close(): void
}

/** A new visitor of the house at a port. `calls` is what the scripts on the way may ask for. */
export function createVisitor(port: number, calls: { fetches: number; streams: number; imports: number }): Visitor {
  const connection = openConnection(port)
  const cookies = new Map<string, string>()
  const loaded = new Set<string>()
  const bytes = new Map<string, number>()
  let stream: EventStream | undefined
  let news: (() => void) | undefined
  let isNew = false

  const add = (kind: string, count: number) => bytes.set(kind, (bytes.get(kind) ?? 0) + count)

  async function ask(what: Ask): Promise<Answer> {
    const cookie = [...cookies.values()].join('; ')
    const headers = { ...what.headers, ...browserEncodings, ...(cookie === '' ? {} : { cookie }) }
    const answer = await connection.ask({ ...what, headers })
    for (const line of answer.cookies) cookies.set(line.split('=')[0] ?? '', line.split(';')[0] ?? '')
    return answer
  }

  async function page(what: Ask, hops = 0): Promise<string> {
    const answer = await ask(what)
    add('page', answer.body.length)
    const location = answer.headers.get('location')
    if (answer.status >= 300 && answer.status < 400 && location !== undefined && hops < 5) return page({ path: location }, hops + 1)
    return textOf(expect(200, answer))
  }

  async function load({ kind, path }: Load): Promise<void> {
    if (kind === 'stream') return follow(path)
    if (loaded.has(path)) return
    loaded.add(path)
    const answer = expect(200, await ask({ path }))
    add(kind, answer.body.length)
    if (kind === 'script') refuseOtherCalls(textOf(answer), calls)
    if (kind === 'style') for (const one of loadsOfStyle(textOf(answer))) await load(one)
  }

  async function follow(path: string): Promise<void> {
    if (stream !== undefined) return
    const onEvent = () => {
      isNew = true
      news?.()
    }
    stream = await openEventStream(port, path, [...cookies.values()].join('; '), { onEvent })
    isNew = false
  }

  return {
    async open(what) {
      const html = await page(what)
      for (const one of loadsOfPage(html)) await load(one)
      return html
    },
    fetch: (what) => page(what),
    told: () =>
      new Promise((done) => {
        news = () => {
          isNew = false
          news = undefined
          done()
        }
        if (isNew) news()
      }),
    bytes: (kinds) => kinds.reduce((sum, kind) => sum + (kind === 'stream' ? (stream?.bytes() ?? 0) : (bytes.get(kind) ?? 0)), 0),
    close() {
      stream?.close()
      connection.close()
    },
  }
}
