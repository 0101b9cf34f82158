import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { createTopic, type Topic } from './topic.ts'

/** How often a view is told: `fast` at most ten times a second, `calm` once a second, spread over that second. */
export type Pace = 'fast' | 'calm'

/** Renders the present state of a topic once for each view; a view that is missing from the answer is over. */
export type Render = (topic: string, views: readonly string[]) => Promise<ReadonlyMap<string, string>>

export interface Live {
  /** Says that a topic changed, and never what. */
  announce(topic: string): void
  /** Turns a request into a stream of a view: its present state at once, and again whenever that changes. */
  stream(context: Context, topic: string, view: string, pace: Pace): Promise<Response>
  /** How many streams are open, for the bench and the log at close. */
  count(): number
  /** Ends every stream; the browsers come back by themselves. */
  close(): void
}

const heartbeatMs = 20_000
const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Proxies hold a stream back unless they are told not to.
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
}

/**
 * Live streams over server-sent events. There is no event log: a reconnect is a first connect. Bytes are rendered once
 * for each view and written to the plain response, so that ten thousand phones cost ten thousand writes and no more.
 */
export function createLive(render: Render, log: (line: string) => void): Live {
  const topics = new Map<string, Topic>()
  const heartbeat = setInterval(() => {
    for (const topic of topics.values()) topic.beat()
  }, heartbeatMs)
  heartbeat.unref()

  function topicOf(name: string): Topic {
    const known = topics.get(name)
    if (known !== undefined) return known
    const topic = createTopic((views) => render(name, views), () => topics.delete(name), log)
    topics.set(name, topic)
    return topic
  }

  return {
    announce: (name) => topics.get(name)?.touch(),
    async stream(context: Context<{ Bindings: HttpBindings }>, name, view, pace) {
      const { outgoing } = context.env
      outgoing.writeHead(200, headers)
      outgoing.flushHeaders()
      await topicOf(name).join(outgoing, view, pace)
      return RESPONSE_ALREADY_SENT
    },
    count: () => [...topics.values()].reduce((sum, topic) => sum + topic.count(), 0),
    close() {
      clearInterval(heartbeat)
      for (const topic of topics.values()) topic.close()
      topics.clear()
    },
  }
}
