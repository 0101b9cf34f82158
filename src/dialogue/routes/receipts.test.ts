import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createReceipts } from './receipts.ts'

test('those who answered the same share a receipt for a fifth of a second, and others do not', async () => {
  let time = 0
  let made = 0
  const receipts = createReceipts(() => time)
  const page = (key: string) => receipts(key, async () => `${key} ${++made}`)
  assert.equal(await page('a'), 'a 1')
  assert.equal(await page('a'), 'a 1')
  assert.equal(await page('b'), 'b 2')
  time = 201
  assert.equal(await page('a'), 'a 3')
})
