import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, queryOf, readWish } from './wish.ts'

const read = (query: string) => readWish((name) => new URLSearchParams(query).get(name) ?? undefined)

test('the address holds the whole plan: reading it gives the same wish', () => {
  const { wish, isAsked } = read('?rolle=counter&sted=borgerservice&emne=mitid&tid=8&moeder=6&uger=2&fra=2027-01-12')
  assert.equal(isAsked, true)
  assert.deepEqual(wish, { role: 'counter', place: 'borgerservice', topic: 'mitid', minutes: '8', meetings: 6, weeks: 2, from: '2027-01-12' })
  assert.deepEqual(read(queryOf(wish)).wish, wish)
})

test('unknown words ask for nothing, and nobody can ask for a thousand meetings', () => {
  const { wish } = read('?rolle=<script>&tid=7&moeder=1000&uger=-1')
  assert.deepEqual(wish, { role: undefined, place: undefined, topic: undefined, minutes: '20', meetings: 4, weeks: 4, from: undefined })
  assert.equal(read('').isAsked, false)
})

test('a day that is none is said, and an empty field is no day', () => {
  for (const day of ['2027-02-30', '12-01-2027', '2027-1-1', '9999-01-01', 'i morgen']) assert.equal(read(`?fra=${day}`).isDayWrong, true, day)
  assert.equal(read('?fra=').isDayWrong, false)
})

test('meetings keep their weekday across the summer and the year', () => {
  const { wish } = read('?fra=2026-12-01&uger=8')
  assert.deepEqual([0, 1, 3].map((meeting) => dayOf(wish, meeting)), ['2026-12-01', '2027-01-26', '2027-05-18'])
  assert.equal(dayOf({ ...wish, from: undefined }, 1), undefined)
})
