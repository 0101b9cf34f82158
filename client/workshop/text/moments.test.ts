import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseScreenplay } from '../../../src/film/screenplay/index.ts'
import { layOut } from '../../../src/film/timeline/index.ts'
import { elementAfter, entriesOf, ticksOf } from '../film/timeline-model.ts'
import { kindsOf } from './kinds.ts'
import { momentAt, momentsOf } from './moments.ts'

const text = readFileSync('content/da/dilemmas/brevet-i-skraldespanden/film.fountain', 'utf8')
const { screenplay } = parseScreenplay(text)
assert.ok(screenplay)
const timeline = layOut(screenplay, new Map())
const moments = momentsOf(screenplay, timeline)

test('every line of the text leads to the second in which it is said', () => {
  const lines = moments.filter(({ element }) => element.kind === 'line')
  assert.equal(lines.length, timeline.cues.length)
  for (const [index, moment] of lines.entries()) {
    const cue = timeline.cues[index]
    assert.ok(cue && moment.element.kind === 'line')
    assert.deepEqual([moment.element.text, moment.from, moment.to], [cue.text, cue.from, cue.to])
    assert.ok(moment.seen > cue.from && moment.seen < cue.to)
    // The line of the words itself, not only that of the name, leads there.
    assert.equal(momentAt(moments, moment.element.at.line + 1)?.element, moment.element)
  }
})

test('every scene, deed and stop has its own time', () => {
  assert.deepEqual(moments.filter(({ element }) => element.kind === 'scene').map(({ from }) => from), timeline.scenes.map(({ from }) => from))
  const entries = entriesOf(moments)
  assert.equal(entries.filter(({ kind }) => kind === 'action').length, timeline.deeds.length)
  assert.deepEqual(entries.filter(({ kind }) => kind === 'stop').map(({ from }) => from), timeline.stops.map(({ from }) => from))
})

test('the title page belongs to no second', () => {
  assert.equal(momentAt(moments, 3), undefined)
})

test('what is let go at a second comes to stand before the first thing that begins there', () => {
  const [first, second] = moments.filter(({ element }) => element.kind === 'line')
  assert.ok(first && second)
  assert.equal(elementAfter(moments, second.from - 0.01, first.element)?.at.line, moments.find(({ from, element }) => from >= second.from - 0.01 && element !== first.element && element.kind !== 'remark' && element.kind !== 'chapter')?.element.at.line)
  assert.equal(elementAfter(moments, Number.POSITIVE_INFINITY, first.element), undefined)
})

test('a ruler names seconds no closer than can be read', () => {
  assert.deepEqual(ticksOf({ duration: 21 }, 10), [0, 10, 20])
  assert.deepEqual(ticksOf({ duration: 3 }, 60), [0, 1, 2, 3])
})

test('lines look like what they are, and a remark ends where it ends', () => {
  assert.deepEqual(
    kindsOf(['Title: X', 'Medvirkende:', '    AMINA: leder, 40', '', 'INDE. KØEN - NAT', '', 'AMINA (I TELEFONEN)', '(træt)', 'Ja.', '', '/* en', 'to */', 'AMINA ler.', '[[STOP: Hvad?]]', '* A -> a', '> B <', '# C', '[[LYD: dør]]']),
    ['key', 'key', 'entry', 'empty', 'scene', 'empty', 'who', 'mood', 'said', 'empty', 'remark', 'remark', 'action', 'stop', 'choice', 'text', 'chapter', 'note'],
  )
})
