import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answersIn, limits, shiftOf, spreadOf, type Tally } from './spread.ts'

const tallyOf = (...counts: number[]): Tally => counts.map((count, index) => ({ choice: 'ABCD'[index] ?? String(index), count }))
const anyTally = (max: number) => fc.array(fc.integer({ min: 0, max }), { minLength: 3, maxLength: 5 }).map((counts) => tallyOf(...counts))

test('an answer in a group of four is not shown', () => {
  assert.deepEqual(spreadOf(tallyOf(2, 1, 1)), { kind: 'nothing' })
  assert.notEqual(spreadOf(tallyOf(3, 1, 1)).kind, 'nothing', 'five answers show something, else this test means nothing')
})

test('five to nine answers give words, never a number', () => {
  assert.deepEqual(spreadOf(tallyOf(5, 3, 1, 0)), {
    kind: 'words',
    choices: [
      { choice: 'A', shown: { kind: 'most' } },
      { choice: 'B', shown: { kind: 'some' } },
      { choice: 'C', shown: { kind: 'few' } },
      { choice: 'D', shown: { kind: 'few' } },
    ],
  })
})

test('ten answers give counts, and two of them are few or none', () => {
  assert.deepEqual(spreadOf(tallyOf(5, 4, 2, 0)), {
    kind: 'counts',
    choices: [
      { choice: 'A', shown: { kind: 'count', count: 5 } },
      { choice: 'B', shown: { kind: 'count', count: 4 } },
      { choice: 'C', shown: { kind: 'few' } },
      { choice: 'D', shown: { kind: 'few' } },
    ],
  })
})

test('agreement of all, or of all but a few, is told only as nearly all', () => {
  assert.deepEqual(spreadOf(tallyOf(7, 0, 0)), { kind: 'nearly-all', choice: 'A' })
  assert.deepEqual(spreadOf(tallyOf(6, 1, 0)), { kind: 'nearly-all', choice: 'A' })
  assert.deepEqual(spreadOf(tallyOf(0, 12, 2)), { kind: 'nearly-all', choice: 'B' })
  assert.deepEqual(spreadOf(tallyOf(0, 14, 0)), spreadOf(tallyOf(1, 12, 1)))
})

test('above 24 in a choice there are shares, rounded to five', () => {
  assert.deepEqual(spreadOf(tallyOf(25, 11, 1)), {
    kind: 'shares',
    choices: [
      { choice: 'A', shown: { kind: 'share', percent: 70 } },
      { choice: 'B', shown: { kind: 'share', percent: 30 } },
      { choice: 'C', shown: { kind: 'few' } },
    ],
  })
})

test('no group under its threshold is ever shown as a number', () => {
  fc.assert(
    fc.property(anyTally(30), (tally) => {
      const spread = spreadOf(tally)
      if (answersIn(tally) < limits.words) assert.equal(spread.kind, 'nothing')
      if (answersIn(tally) < limits.counts) assert.ok(spread.kind === 'nothing' || spread.kind === 'words' || spread.kind === 'nearly-all')
      if (spread.kind === 'nothing' || spread.kind === 'nearly-all') return
      for (const [index, { shown }] of spread.choices.entries()) {
        const count = tally[index]?.count ?? 0
        assert.equal(shown.kind === 'few', count <= limits.few)
      }
    }),
    { numRuns: 5000 },
  )
})

test('unanimity cannot be told from one or two who disagree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 40 }), (answers) => {
      const spared = answers < limits.counts ? 1 : limits.few
      assert.deepEqual(spreadOf(tallyOf(answers, 0, 0)), spreadOf(tallyOf(answers - spared, spared, 0)))
      assert.equal(spreadOf(tallyOf(answers, 0, 0)).kind, 'nearly-all')
    }),
  )
})

test('a hidden answer looks like a pass: whoever counts heads cannot tell that anybody chose it', () => {
  fc.assert(
    fc.property(anyTally(24), (tally) => {
      const spread = spreadOf(tally)
      if (spread.kind !== 'counts') return
      const hidden = spread.choices.findIndex(({ shown }) => shown.kind === 'few')
      if (hidden < 0) return
      const emptied = tally.map((row, index) => (index === hidden ? { ...row, count: 0 } : row))
      // The same heads, those of the hidden choice passing instead: the screen must not change, while counts are shown at all.
      if (answersIn(emptied) >= limits.counts && spreadOf(emptied).kind === 'counts') assert.deepEqual(spreadOf(emptied), spread)
    }),
    { numRuns: 5000 },
  )
})

test('before and after are compared only when neither hides anything and the ballots are the same', () => {
  assert.ok(shiftOf(tallyOf(6, 4, 4), tallyOf(3, 7, 4), 14))
  assert.equal(shiftOf(tallyOf(6, 4, 4), tallyOf(3, 7, 4), 13), undefined)
  assert.equal(shiftOf(tallyOf(6, 4, 4), tallyOf(8, 4, 2), 14), undefined, 'the first sum would tell that two chose C')
  assert.equal(shiftOf(tallyOf(3, 3, 3), tallyOf(3, 3, 3), 9), undefined)
})

test('no difference of two shown rounds tells a hidden count', () => {
  fc.assert(
    fc.property(anyTally(12), anyTally(12), fc.integer({ min: 0, max: 60 }), (before, after, both) => {
      const shift = shiftOf(before, after, both)
      if (shift === undefined) return
      for (const { count } of [...shift.before, ...shift.after]) assert.ok(count > limits.few)
    }),
    { numRuns: 5000 },
  )
})
