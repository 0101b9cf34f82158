import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLibrary } from '../edition/open.ts'
import { countsOf, narrow, readAsked } from './narrowing.ts'
import { facetNames } from './piece.ts'
import { actOf, piecesOf } from './pieces.ts'

const edition = (await openLibrary(join(import.meta.dirname, '../sample'), () => undefined)).current()
const pieces = piecesOf(edition, 'da')
const asked = (query: Record<string, string[]>) => readAsked((name) => query[name] ?? [], pieces)

test('every kind of text can be found, each with an address of its own', () => {
  assert.deepEqual([...new Set(pieces.map(({ kind }) => kind))], ['dilemma', 'practice', 'process', 'competency'])
  assert.equal(new Set(pieces.map(({ path }) => path)).size, pieces.length)
})

test('no text says what the law allows of a choice, neither as a facet nor as a place that is shown', () => {
  const [dilemma] = edition.dilemmas('da')
  assert.ok(dilemma && dilemma.choices.some(({ law }) => law === 'outside' || law === 'depends'), 'there is a choice that the law has something to say of')
  const said = JSON.stringify(pieces.map((piece) => ({ ...piece, passages: piece.passages() })))
  assert.doesNotMatch(said, /"(within|outside|depends)"|Inden for loven|Uden for loven|Det kommer an på/)
})

test('a law is the act that a source names; what names no paragraph is none', () => {
  assert.deepEqual(actOf({ ref: 'Forvaltningsloven § 7, stk. 1' }), ['Forvaltningsloven'])
  assert.deepEqual(actOf({ ref: 'Databeskyttelsesforordningen artikel 5, stk. 1, litra c' }), ['Databeskyttelsesforordningen'])
  assert.deepEqual(actOf({ ref: 'Public Administration Act (forvaltningsloven), section 27' }), ['Public Administration Act (forvaltningsloven)'])
  assert.deepEqual(actOf({ ref: 'Om kommunen må makulere et brev, som borgeren selv har smidt ud' }), [])
})

test('within a question one answer is enough, every question must be met, and unknown words ask for nothing', () => {
  assert.ok(narrow(pieces, asked({ slags: ['dilemma', 'practice'] })).every(({ kind }) => kind === 'dilemma' || kind === 'practice'))
  assert.equal(narrow(pieces, asked({ slags: ['competency'], rolle: ['leader'] })).length, 0)
  assert.deepEqual(narrow(pieces, asked({ slags: ['<script>'], lov: ['within'] })), pieces)
})

test('a count says what a choice would give together with the other questions', () => {
  const wanted = asked({ slags: ['dilemma'] })
  for (const facet of facetNames) {
    for (const { value, count } of countsOf(pieces, wanted, facet)) {
      assert.equal(count, narrow(pieces, { facets: { ...wanted.facets, [facet]: [value] } }).length, `${facet} ${value}`)
    }
  }
})

test('a question is short, and control characters are no part of it', () => {
  assert.equal(asked({ q: [' et\u0000  brev \n her '] }).words, 'et brev her')
  assert.equal(asked({ q: ['a'.repeat(5000)] }).words.length, 120)
  assert.equal(asked({ q: ['x'], side: ['-4'] }).page, 1)
})
