import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLibrary } from '../../edition/open.ts'
import type { Dilemma } from '../../library.ts'
import { countFor, find, optionsOf, readWanted } from './finding.ts'

const library = await openLibrary(join(import.meta.dirname, '../../sample'), () => undefined)
const [original] = library.current().dilemmas('da')
assert.ok(original)
const phone: Dilemma = { ...original, id: 'telefon', place: 'telefonen', themes: ['telephone'], roles: ['phone', 'leader'], guide: undefined }
const dilemmas = [original, phone]
const wanted = (query: Record<string, string[]>) => readWanted((name) => query[name] ?? [])
const ids = (query: Record<string, string[]>) => find(dilemmas, wanted(query)).map(({ id }) => id)

test('nothing asked for finds everything', () => {
  assert.deepEqual(ids({}), [original.id, 'telefon'])
})

test('within a question one answer is enough, and every question must be met', () => {
  assert.deepEqual(ids({ sted: ['telefonen', 'borgerservice'] }), [original.id, 'telefon'])
  assert.deepEqual(ids({ sted: ['telefonen'], emne: ['room'] }), [])
  assert.deepEqual(ids({ emne: ['telling'], rolle: ['leader'] }), ['telefon'])
})

test('a dilemma with a script can be held in eight, twenty and forty minutes', () => {
  assert.deepEqual(ids({ tid: ['8'] }), [original.id])
  assert.deepEqual(ids({ tid: ['20'] }), [original.id, 'telefon'])
})

test('unknown words in an address ask for nothing', () => {
  assert.deepEqual(ids({ sted: ['<script>'], andet: ['x'] }), [original.id, 'telefon'])
})

test('a count says what an option would give together with the other questions', () => {
  assert.equal(countFor(dilemmas, wanted({ sted: ['telefonen'] }), 'roles', 'leader'), 1)
  assert.equal(countFor(dilemmas, wanted({ sted: ['telefonen'] }), 'places', 'borgerservice'), 1)
  assert.deepEqual(optionsOf(dilemmas, 'places'), ['borgerservice', 'telefonen'])
})
