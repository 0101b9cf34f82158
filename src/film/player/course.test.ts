import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersOf, endingOf, partAt, stretchOf, within } from './course.ts'

const film = {
  duration: 60,
  parts: [
    { id: 'start', title: 'Brevet', from: 0, to: 30 },
    { id: 'a', title: 'A', from: 30, to: 45 },
    { id: 'b', title: 'B', from: 45, to: 60 },
  ],
  stops: [{ from: 22, to: 30, question: 'Hvad ville du gøre?', choices: [{ text: 'Løbe', part: 'a' }, { text: 'Vente', part: 'b' }, { text: 'Gå', part: 'not-there' }] }],
}
const [start, a] = film.parts

test('the beginning is played up to where the film asks, a consequence to its last picture', () => {
  assert.deepEqual(stretchOf(film, start!), { from: 0, to: 22 })
  assert.deepEqual(stretchOf(film, a!), { from: 30, to: 44.96 })
})

test('a second on the border belongs to the part that begins there', () => {
  assert.equal(partAt(film, 29.9).id, 'start')
  assert.equal(partAt(film, 30).id, 'a')
  assert.equal(partAt(film, 60).id, 'b')
})

test('after the beginning the film asks, after a consequence it offers the others, and a film without a question is over', () => {
  assert.deepEqual(endingOf(film, start!), { kind: 'asks', stop: 0 })
  assert.deepEqual(endingOf(film, a!), { kind: 'offers', stop: 0, chosen: 'a' })
  assert.deepEqual(endingOf({ ...film, parts: [start!], stops: [] }, start!), { kind: 'over' })
})

test('what was seen is marked, and an answer that leads nowhere cannot be chosen', () => {
  assert.deepEqual(answersOf(film, film.stops[0]!, new Set(['b']), 'b'), [
    { part: 'a', index: 0, isSeen: false, isLatest: false },
    { part: 'b', index: 1, isSeen: true, isLatest: true },
  ])
})

test('a jump never leads out of what is played', () => {
  assert.equal(within({ from: 30, to: 45 }, 27), 30)
  assert.equal(within({ from: 30, to: 45 }, 99), 45)
})
