import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { createLive } from './live.ts'

const states = new Map<string, number>()
let rendered = 0
const live = createLive(async (topic, views) => {
  rendered++
  const state = states.get(topic)
  return new Map(state === undefined ? [] : views.map((view) => [view, `${view} ${state}`]))
}, () => {})
const app = new Hono().get('/:topic/:view/:pace', (context) => live.stream(context, context.req.param('topic'), context.req.param('view'), context.req.param('pace') === 'fast' ? 'fast' : 'calm'))
const server = createAdaptorServer({ fetch: app.fetch, createServer })
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
after(() => {
  live.close()
  server.close()
})

/** Opens a stream and keeps what it says. */
async function listen(path: string) {
  const abort = new AbortController()
  const response = await fetch(`${origin}${path}`, { signal: abort.signal })
  const heard: string[] = []
  const reading = (async () => {
    for await (const chunk of response.body ?? []) {
      for (const [, data] of Buffer.from(chunk).toString().matchAll(/^data: (.*)$/gm)) heard.push(data ?? '')
    }
  })().catch(() => {})
  return { response, heard, close: () => abort.abort(), ended: reading }
}

const until = async (claim: () => boolean) => {
  for (let tries = 0; tries < 300 && !claim(); tries++) await sleep(10)
  assert.ok(claim())
}

test('a stream begins with the present state, and hears the next one without being told what changed', async () => {
  states.set('a', 1)
  const screen = await listen('/a/screen/fast')
  assert.equal(screen.response.headers.get('x-accel-buffering'), 'no')
  assert.equal(screen.response.headers.get('cache-control'), 'no-store')
  await until(() => screen.heard.length === 1)
  states.set('a', 2)
  live.announce('a')
  await until(() => screen.heard.length === 2)
  assert.deepEqual(screen.heard, ['screen 1', 'screen 2'])
  screen.close()
})

test('twenty streams of a view cost one rendering, and an announcement that changes nothing sends nothing', async () => {
  states.set('b', 1)
  const streams = await Promise.all(Array.from({ length: 20 }, () => listen('/b/phone/calm')))
  await until(() => streams.every(({ heard }) => heard.length === 1))
  const before = rendered
  states.set('b', 2)
  live.announce('b')
  await until(() => streams.every(({ heard }) => heard.length === 2))
  assert.equal(rendered, before + 1)
  live.announce('b')
  await sleep(1300)
  assert.ok(streams.every(({ heard }) => heard.length === 2))
  for (const stream of streams) stream.close()
})

test('a hundred announcements in a moment reach a fast view at most ten times a second, and the last one always', async () => {
  states.set('c', 0)
  const screen = await listen('/c/screen/fast')
  for (let change = 1; change <= 100; change++) {
    states.set('c', change)
    live.announce('c')
    await sleep(3)
  }
  await until(() => screen.heard.at(-1) === 'screen 100')
  assert.ok(screen.heard.length <= 12, `${screen.heard.length} events`)
  screen.close()
})

test('a change in one room says nothing in another', async () => {
  states.set('d', 1).set('e', 1)
  const [one, other] = await Promise.all([listen('/d/phone/fast'), listen('/e/phone/fast')])
  states.set('d', 2)
  live.announce('d')
  await until(() => one.heard.length === 2)
  await sleep(250)
  assert.deepEqual(other.heard, ['phone 1'])
  one.close()
  other.close()
})

test('a topic that is no more ends its streams', async () => {
  states.set('f', 1)
  const phone = await listen('/f/phone/fast')
  await until(() => phone.heard.length === 1)
  states.delete('f')
  live.announce('f')
  await phone.ended
  assert.deepEqual(phone.heard, ['phone 1'])
})
