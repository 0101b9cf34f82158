import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shiftOf, type Tally } from '#anonymity/index.ts'
import { ShiftView } from './shift.tsx'

const labels = ['Ringer op', 'Venter', 'Spørger', 'Sender'].map((label, index) => ({ id: 'abcd'[index] ?? '', label }))
const tallyOf = (...counts: number[]): Tally => counts.map((count, index) => ({ choice: 'abcd'[index] ?? '', count }))
const shift = shiftOf(tallyOf(3, 4, 4, 5), tallyOf(6, 4, 3, 3), 16)
assert.ok(shift)
const html = String(<ShiftView language="da" shift={shift} labels={labels} />)
const textOf = (text: string) => text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('before and after are said in words, each row on its own', () => {
  assert.match(textOf(html), /Ringer op.*Fra 3 til 6: 3 flere.*Venter.*Fra 4 til 4: lige mange.*Spørger.*Fra 4 til 3: 1 færre.*Sender.*Fra 5 til 3: 2 færre/)
  assert.match(textOf(String(<ShiftView language="en" shift={shift} labels={labels} />)), /From 3 to 6: 3 more.*the same.*1 fewer/)
})

test('choices keep the order of the question', () => {
  assert.deepEqual([...html.matchAll(/<span>(\p{L}[^<]*)<\/span>/gu)].map(([, label]) => label), labels.map(({ label }) => label))
})

test('each answer is one window, dark before and lit after', () => {
  assert.equal(html.match(/class="before"/g)?.length, 16)
  assert.equal(html.match(/class="pane pane-lit"/g)?.length, 16)
})

test('the edge leans out where a choice grew and in where it shrank', () => {
  const leans = [...html.matchAll(/class="edge" d="M([\d.]+) 32L([\d.]+) 78"/g)].map(([, top, foot]) => Math.sign(Number(foot) - Number(top)))
  assert.deepEqual(leans, [1, 0, -1, -1])
})

test('nothing is drawn from one choice to another, and the drawing is decoration', () => {
  assert.equal(html.match(/<svg/g)?.length, 4)
  for (const svg of html.match(/<svg[^>]*>/g) ?? []) assert.match(svg, /aria-hidden="true"/)
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length)
})
