import { openEventStream } from './event-stream.ts'

/** What one stream has shown so far, kept small since there are thousands. */
export type Watch = {
  turn: number
  /** The exact count that the bench's house tells its streams. */
  count: number
  /** Events after the first whose bytes differ from the event before. */
  changes: number
  /** Whether the count ever went down. */
  wentBack: boolean
  /** When each event came, in milliseconds, and the count that it told. */
  seen: { at: number; count: number }[]
  isOver: boolean
  close(): void
}

/** Opens a stream of the bench's house and watches it; resolves with its first state. */
export async function watch(port: number, path: string, cookie: string): Promise<Watch> {
  const watched: Watch = { turn: -1, count: -1, changes: -1, wentBack: false, seen: [], isOver: false, close: () => {} }
  let last = ''
  const stream = await openEventStream(port, path, cookie, {
    onEvent(data) {
      const { turn, count } = readState(data)
      if (count < watched.count) watched.wentBack = true
      if (data !== last) watched.changes++
      last = data
      watched.turn = turn
      watched.count = count
      watched.seen.push({ at: performance.now(), count })
    },
    onEnd: () => (watched.isOver = true),
  })
  watched.close = stream.close
  return watched
}

/** Events a second between the first and the last of a span of time; none where there are not two. */
export function rateOf({ seen }: Watch, from: number, to: number): number {
  const times = seen.map(({ at }) => at).filter((at) => at >= from && at <= to)
  const [first] = times
  const last = times.at(-1)
  return first === undefined || last === undefined || last === first ? 0 : (1000 * (times.length - 1)) / (last - first)
}

// By hand and not with JSON.parse: the bench reads thousands of events a second on the database's core.
function readState(data: string): { turn: number; count: number } {
  const turn = Number(/^\{"turn":(\d+)/.exec(data)?.[1])
  const count = Number(/<data value=\\"(\d+)\\">/.exec(data)?.[1])
  if (Number.isNaN(turn) || Number.isNaN(count)) throw new Error(`an event could not be read: ${data.slice(0, 200)}`)
  return { turn, count }
}
