import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { limits, spreadOf, type Tally } from '#anonymity/index.ts'
import { longestRow, SpreadView } from './spread.tsx'

const labels = ['Ringer op', 'Venter', 'Spørger', 'Sender'].map((label, index) => ({ id: 'abcd'[index] ?? '', label }))
const tallyOf = (...counts: number[]): Tally => counts.map((count, index) => ({ choice: 'abcd'[index] ?? '', count }))
const draw = (tally: Tally, language: 'da' | 'en' = 'da') => String(<SpreadView language={language} spread={spreadOf(tally)} labels={labels} />)
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ')
const windows = (html: string) => html.match(/class="pane pane-lit"/g)?.length ?? 0

test('under five answers the spread is one sentence', () => {
  const html = draw(tallyOf(2, 1, 1, 0))
  assert.match(html, /I er få\. Derfor viser vi ingen tal/)
  assert.equal(windows(html), 0)
})

test('five to nine answers show no digit and no picture that could be counted', () => {
  const everyTally = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
  const pictures = new Map<string, Set<string>>()
  fc.assert(
    fc.property(everyTally, (counts) => {
      const tally = tallyOf(...counts)
      const spread = spreadOf(tally)
      fc.pre(spread.kind === 'words')
      const html = draw(tally)
      assert.doesNotMatch(textOf(html), /\d/)
      const words = spread.kind === 'words' ? spread.choices.map(({ shown }) => shown.kind).join() : ''
      pictures.set(words, (pictures.get(words) ?? new Set()).add(html))
    }),
    { numRuns: 1000 },
  )
  assert.ok(pictures.size > 1, 'several spreads were seen, else this test means nothing')
  for (const [words, drawn] of pictures) assert.equal(drawn.size, 1, `the same words, ${words}, were drawn in two ways`)
})

test('ten answers and more: one lit window an answer, and the count in words', () => {
  const html = draw(tallyOf(3, 5, 0, 6))
  assert.equal(windows(html), 14)
  assert.match(textOf(html), /3 svar.*5 svar.*ingen eller få.*6 svar/s)
  assert.match(textOf(draw(tallyOf(3, 5, 0, 6), 'en')), /3 answers/)
})

test('two answers in a choice look as none do', () => {
  assert.equal(draw(tallyOf(4, 6, 2, 5)), draw(tallyOf(4, 6, 0, 5)))
})

test('nearly all is one sentence, the same for one who disagrees and for none', () => {
  assert.match(draw(tallyOf(0, 12, 1, 0)), /Næsten alle valgte: Venter/)
  assert.equal(draw(tallyOf(0, 12, 1, 0)), draw(tallyOf(0, 13, 0, 0)))
})

test('above twenty-four in a choice there are bars and rounded shares, and no window to count', () => {
  const html = draw(tallyOf(13, 22, 2, 44))
  assert.match(textOf(html), /ca\. 15 %.*ca\. 25 %.*ingen eller få.*ca\. 55 %/s)
  assert.doesNotMatch(html, /count-row/)
})

test('all rows have the same frame, so that windows are of one size', () => {
  const frames = new Set([...draw(tallyOf(3, 12, 5, limits.windows)).matchAll(/viewBox="([^"]*)"/g)].map(([, frame]) => frame))
  assert.equal(frames.size, 1)
})

test('spreads that stand beside one another have windows of one size', () => {
  const frame = (counts: number[], beside: number) =>
    /count-row" viewBox="([^"]*)"/.exec(String(<SpreadView language="da" spread={spreadOf(tallyOf(...counts))} labels={labels} beside={beside} />))?.[1]
  const longest = Math.max(longestRow(spreadOf(tallyOf(3, 4, 7, 0))), longestRow(spreadOf(tallyOf(0, 5, 9, 0))))
  assert.equal(longest, 9)
  assert.equal(frame([3, 4, 7, 0], longest), frame([0, 5, 9, 0], longest))
  assert.notEqual(frame([3, 4, 7, 0], 6), frame([0, 5, 9, 0], 6))
})

test('every drawing is decoration; a brief spread keeps its labels for screen readers', () => {
  for (const counts of [[3, 5, 0, 6], [5, 3, 1, 0], [13, 22, 2, 44]]) {
    for (const svg of draw(tallyOf(...counts)).match(/<svg[^>]*>/g) ?? []) assert.match(svg, /aria-hidden="true"/)
  }
  const brief = String(<SpreadView language="da" spread={spreadOf(tallyOf(3, 5, 0, 6))} labels={labels} isBrief />)
  assert.match(brief, /<span class="hidden">\s*Ringer op/)
  assert.match(brief, /<span>3 svar<\/span>/)
  assert.doesNotMatch(brief, /<svg/)
})
