import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { differencesBetween, runsBetween } from './differences.ts'
import { mergeTexts } from './merge.ts'
import { leavesHeart, leavesLaw } from './passages.ts'

const content = readFileSync('content/da/dilemmas/brevet-i-skraldespanden/dilemma.md', 'utf8')
const text = (words: string) => [{ language: 'da' as const, part: 'text' as const, content: words }]
const changed = (from: string, to: string) => {
  assert.ok(content.includes(from), from)
  return content.replace(from, to)
}
const scene = changed('Hun ser på køen.', 'Hun ser længe på køen.')
const question = changed('Brevet er dit.', 'Brevet er vores.')

test('all runs but the new are the first text, and all but the gone the second', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => {
    const runs = runsBetween(one, other)
    const without = (is: string) => runs.filter((run) => run.is !== is).map((run) => run.text).join('')
    assert.deepEqual([without('new'), without('gone')], [one, other])
  }))
})

test('a difference names its passage and shows its words alone', () => {
  const [only, ...more] = differencesBetween('dilemma', text(content), text(scene))
  assert.deepEqual([only?.label, only?.runs.filter(({ is }) => is !== 'same').map((run) => run.text.trim()), more], ['Scenen', ['længe'], []])
})

test('a changed scene asks those anew who said yes, a changed question does not, and neither the lawyer', () => {
  assert.equal(leavesHeart('dilemma', text(content), text(scene)), false)
  assert.equal(leavesHeart('dilemma', text(content), text(question)), true)
  assert.equal(leavesLaw('dilemma', text(content), text(scene)), true)
  assert.equal(leavesLaw('dilemma', text(content), text(changed('regnes for fortroligt', 'er fortroligt'))), false)
})

test('two editors who changed different passages both have theirs, whoever saves last', () => {
  const both = scene.replace('Brevet er dit.', 'Brevet er vores.')
  assert.deepEqual(mergeTexts(content, scene, question), { content: both, both: [] })
  assert.deepEqual(mergeTexts(content, question, scene), { content: both, both: [] })
})

test('where both changed the same passage, one’s own words stay, and the passage is named', () => {
  const theirs = changed('Hun ser på køen.', 'Hun ser væk.')
  assert.deepEqual(mergeTexts(content, scene, theirs), { content: scene, both: ['Scenen'] })
})
