import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLibrary } from '../edition/open.ts'
import type { Dilemma, Edition } from '../library.ts'
import { prose } from '../format/markdown.ts'
import { moreLike } from './more-like.ts'

const sample = (await openLibrary(join(import.meta.dirname, '../sample'), () => undefined)).current()
const [one] = sample.dilemmas('da')
assert.ok(one)

function editionOf(...dilemmas: Dilemma[]): Edition {
  return { ...sample, dilemmas: () => dilemmas, dilemma: (_, id) => dilemmas.find((dilemma) => dilemma.id === id) }
}

const bare = { ...one, themes: ['ai'], competencies: ['X'], roles: ['it'], scene: prose('Ord.'), summary: '', goods: [], choices: [], perspectives: [], questions: [], practices: [], levers: [] }
const made = (id: string, some: Partial<Dilemma> = {}): Dilemma => ({ ...(bare as unknown as Dilemma), id, title: id, ...some })
const ids = (edition: Edition, id: string) => moreLike(edition, 'da', id).map((dilemma) => dilemma.id)

test('shared themes count most, then competencies, then roles', () => {
  const edition = editionOf(
    made('a', { themes: ['mitid'], competencies: ['K1'], roles: ['leader'] }),
    made('role', { roles: ['leader'] }),
    made('competency', { competencies: ['K1'] }),
    made('theme', { themes: ['mitid'] }),
    made('nothing'),
    made('nothing-2'),
  )
  assert.deepEqual(ids(edition, 'a'), ['theme', 'competency', 'role'])
})

test('of two that share as much, the one that tells of the same things comes first', () => {
  const text = 'Skraldespanden stod under bordet, og brevet lå i skraldespanden.'
  const edition = editionOf(made('a', { scene: prose(text) }), made('b', { scene: prose('Noget helt andet om fodbold og vejret.') }), made('c', { scene: prose(`${text} Ja.`) }), ...['d', 'e', 'f', 'g', 'h'].map((id) => made(id, { scene: prose(`Om ${id} er intet at sige.`) })))
  assert.equal(ids(edition, 'a')[0], 'c')
})

test('a dilemma is never like itself, and the order is the same each time', () => {
  const edition = editionOf(...['d', 'b', 'a', 'c', 'e'].map((id) => made(id)))
  assert.deepEqual(ids(edition, 'c'), ['a', 'b', 'd'])
  assert.deepEqual(ids(editionOf(...[...edition.dilemmas('da')].reverse()), 'c'), ['a', 'b', 'd'])
  assert.deepEqual(ids(editionOf(made('a')), 'a'), [])
  assert.deepEqual(ids(edition, 'findes-ikke'), [])
})
