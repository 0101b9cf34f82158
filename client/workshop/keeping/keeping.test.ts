import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepDraft, keepFormer, readDraft, readFormer } from './draft.ts'
import { createGuard } from './guard.ts'

function shelf(most = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > most) throw new DOMException('', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
}

test('a draft comes back as it was typed, and the one before it too', () => {
  const place = shelf()
  assert.ok(keepDraft(place, { text: 'Title: Æ 🍏\n', line: 7 }))
  assert.deepEqual(readDraft(place), { text: 'Title: Æ 🍏\n', line: 7 })
  assert.ok(keepFormer(place, { text: 'Title: Før\n', line: 1 }))
  assert.deepEqual([readFormer(place)?.text, readDraft(place)?.text], ['Title: Før\n', 'Title: Æ 🍏\n'])
  assert.equal(keepFormer(place, { text: ' \n', line: 1 }), false)
  assert.equal(readFormer(place)?.text, 'Title: Før\n')
})

test('a browser without room says so, and keeps what it had', () => {
  const place = shelf(60)
  assert.ok(keepDraft(place, { text: 'kort', line: 1 }))
  assert.equal(keepDraft(place, { text: 'x'.repeat(100), line: 1 }), false)
  assert.equal(readDraft(place)?.text, 'kort')
  assert.equal(keepDraft(undefined, { text: 'kort', line: 1 }), false)
})

test('what was kept by something else is no draft', () => {
  const place = shelf()
  place.kept.set('vaerksted', '{"text":7}')
  assert.equal(readDraft(place), undefined)
  place.kept.set('vaerksted', 'x')
  assert.equal(readDraft(place), undefined)
})

/** Tabs of one browser: what one says, all others hear. */
function browser() {
  const tabs: { onmessage: ((event: MessageEvent) => void) | null }[] = []
  return () => {
    const tab = { onmessage: null as ((event: MessageEvent) => void) | null, close: () => {}, postMessage: (data: unknown) => { for (const other of tabs) if (other !== tab) other.onmessage?.(new MessageEvent('message', { data })) } }
    tabs.push(tab)
    return tab
  }
}

test('of two tabs one writes; the other is given the pen when it asks, after the first has laid its draft down', () => {
  const open = browser()
  const heard: string[] = []
  const hear = (name: string) => ({ onLost: () => heard.push(`${name} lost`), onTaken: () => heard.push(`${name} taken`), onWaiting: () => heard.push(`${name} waits`) })
  const first = createGuard(open(), 'a', hear('first'))
  assert.ok(first.isWriting)
  const second = createGuard(open(), 'b', hear('second'))
  assert.deepEqual([first.isWriting, second.isWriting], [true, false])
  second.take()
  assert.deepEqual([first.isWriting, second.isWriting], [false, true])
  assert.deepEqual(heard, ['second waits', 'first lost', 'second taken'])
})

test('a tab whose fellow is gone writes after a moment', async () => {
  const open = browser()
  const channel = open()
  const second = createGuard(channel, 'b', { onLost: () => {}, onTaken: () => {}, onWaiting: () => {} })
  channel.onmessage?.(new MessageEvent('message', { data: { kind: 'writes', from: 'a' } }))
  assert.equal(second.isWriting, false)
  second.take()
  await new Promise((done) => setTimeout(done, 600))
  assert.ok(second.isWriting)
})
