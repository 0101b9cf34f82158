import type { ServerResponse } from 'node:http'
import type { Pace } from './live.ts'

/** The streams of one topic, and the clock that tells them. */
export interface Topic {
  /** The state changed; the streams hear of it at their pace. */
  touch(): void
  join(response: ServerResponse, view: string, pace: Pace): Promise<void>
  beat(): void
  count(): number
  close(): void
}

/** Streams that are written together, and the last bytes that they got. */
type Group = { view: string; slot: number | undefined; streams: Set<ServerResponse>; sent: string | undefined }

const tickMs = 100
const slots = 10
const comment = Buffer.from(': \n\n')
// Past this many unsent bytes a phone is asleep or gone; it is cut off and comes back by itself.
const mostUnsentBytes = 64 * 1024

/** A topic renders only when touched, at most every tenth of a second, and stands still when all have the last state. */
export function createTopic(
  render: (views: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  onEmpty: () => void,
  log: (line: string) => void,
): Topic {
  const groups = new Map<string, Group>()
  const states = new Map<string, string>()
  let isStale = false
  let tick = 0
  let timer: NodeJS.Timeout | undefined
  let joined = 0

  function schedule(): void {
    timer ??= setTimeout(() => void turn(), tickMs)
  }

  async function turn(): Promise<void> {
    tick++
    if (isStale) {
      isStale = false
      await refresh()
    }
    for (const group of groups.values()) {
      if (group.slot === undefined || group.slot === tick % slots) tell(group)
    }
    timer = undefined
    const isBehind = [...groups.values()].some((group) => group.sent !== states.get(group.view))
    if (isStale || isBehind) schedule()
  }

  async function refresh(): Promise<void> {
    const views = [...new Set([...groups.values()].map(({ view }) => view))]
    if (views.length === 0) return
    try {
      const rendered = await render(views)
      for (const view of views) {
        const state = rendered.get(view)
        if (state === undefined) end(view)
        else states.set(view, state)
      }
    } catch (reason) {
      log(`a live view could not be rendered: ${reason instanceof Error ? reason.message : 'unknown'}`)
      isStale = true
    }
  }

  function tell(group: Group): void {
    const state = states.get(group.view)
    if (state === undefined || state === group.sent) return
    const bytes = event(state)
    for (const stream of group.streams) write(stream, bytes)
    group.sent = state
  }

  function end(view: string): void {
    for (const group of groups.values()) if (group.view === view) for (const stream of group.streams) stream.end()
  }

  function groupOf(view: string, pace: Pace): Group {
    const slot = pace === 'calm' ? joined++ % slots : undefined
    const key = `${view} ${slot ?? ''}`
    const known = groups.get(key)
    if (known !== undefined) return known
    const group: Group = { view, slot, streams: new Set(), sent: undefined }
    groups.set(key, group)
    return group
  }

  return {
    touch() {
      isStale = true
      if (groups.size > 0) schedule()
    },
    async join(response, view, pace) {
      const group = groupOf(view, pace)
      group.streams.add(response)
      response.on('close', () => {
        group.streams.delete(response)
        if ([...groups.values()].every(({ streams }) => streams.size === 0)) {
          clearTimeout(timer)
          onEmpty()
        }
      })
      response.on('error', () => response.destroy())
      if (!states.has(view)) await refresh()
      const state = states.get(view)
      if (state === undefined) return void response.end()
      // The newcomer alone is told now; if its group is behind, it hears the same again with the others.
      write(response, event(state))
      if (group.streams.size === 1) group.sent = state
      if (group.sent !== state) schedule()
    },
    beat() {
      for (const { streams } of groups.values()) for (const stream of streams) write(stream, comment)
    },
    count: () => [...groups.values()].reduce((sum, { streams }) => sum + streams.size, 0),
    close() {
      clearTimeout(timer)
      for (const { streams } of groups.values()) for (const stream of streams) stream.end()
    },
  }
}

function write(stream: ServerResponse, bytes: Buffer): void {
  if (stream.writableLength > mostUnsentBytes) stream.destroy()
  else stream.write(bytes)
}

/** One event: its lines as data, and how soon to come back after a break. */
function event(state: string): Buffer {
  return Buffer.from(`retry: 1000\n${state.split('\n').map((line) => `data: ${line}\n`).join('')}\n`)
}
