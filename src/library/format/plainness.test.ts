import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countWords, lix } from './plainness.ts'

test('LIX is the words to a sentence plus the share of long words', () => {
  assert.equal(lix('Katten sover. Hunden sover.'), 2)
  assert.equal(lix('Databeskyttelse er svært.'), 3 + 33)
  assert.equal(lix(''), 0)
})

test('a word with a hyphen is one word, and a quotation ends a sentence', () => {
  assert.equal(countWords('Et cpr-nummer, »siger« hun.'), 4)
  assert.equal(lix('»Ja.« »Nej.«'), 1)
})
