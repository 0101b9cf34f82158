import assert from 'node:assert/strict'
import { test } from 'node:test'
import { consequencesOf, positionOf, steer, steeringActFrom, unstarted } from './steering.ts'

const film = {
  duration: 60,
  parts: [
    { id: 'start', title: 'Brevet', from: 0, to: 30 },
    { id: 'a', title: 'A', from: 30, to: 45 },
    { id: 'b', title: 'B', from: 45, to: 60 },
  ],
  stops: [{ from: 22, to: 30, question: 'Hvad ville du gøre?', choices: [{ text: 'Løbe', part: 'a' }, { text: 'Vente', part: 'b' }] }],
}
const started = steer(film, unstarted, { act: 'start' }, 1_000_000)

test('who comes late is where the others are', () => {
  assert.deepEqual(positionOf(film, started, 1_012_500), { at: 12.5, playing: true, isAtEnd: false })
})

test('the film waits with the question on the picture, however long the room talks', () => {
  assert.deepEqual(positionOf(film, started, 1_900_000), { at: 29.9, playing: false, isAtEnd: true })
})

test('a pause keeps the place, and the film goes on from there', () => {
  const paused = steer(film, started, { act: 'pause' }, 1_005_000)
  assert.deepEqual(positionOf(film, paused, 1_500_000), { at: 5, playing: false, isAtEnd: false })
  const resumed = steer(film, paused, { act: 'resume' }, 1_500_000)
  assert.equal(positionOf(film, resumed, 1_503_000).at, 8)
})

test('ten seconds back stays within the part', () => {
  assert.equal(steer(film, started, { act: 'back' }, 1_015_000).at, 5)
  const shown = steer(film, started, { act: 'show', part: 'b' }, 2_000_000)
  assert.equal(steer(film, shown, { act: 'back' }, 2_004_000).at, 45)
})

test('two consequences can be shown after each other, and the room remembers both', () => {
  const one = steer(film, started, { act: 'show', part: 'b' }, 2_000_000)
  const two = steer(film, one, { act: 'show', part: 'a' }, 3_000_000)
  assert.deepEqual({ part: two.part, at: two.at, shown: two.shown }, { part: 'a', at: 30, shown: ['b', 'a'] })
  assert.deepEqual(consequencesOf(film, two.shown).map(({ letter, isShown }) => [letter, isShown]), [['A', true], ['B', true]])
})

test('a consequence that is not there changes nothing, and what says nothing is no act', () => {
  assert.equal(steer(film, started, { act: 'show', part: 'elsewhere' }, 5), started)
  assert.equal(steeringActFrom('explode'), undefined)
  assert.equal(steeringActFrom('show'), undefined)
  assert.deepEqual(steeringActFrom('show:a'), { act: 'show', part: 'a' })
})
