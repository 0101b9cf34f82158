import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from '#platform/day.ts'
import { asksForDecision, expiryOf, followUpDays, isDay, isReadable, isReplyClosed, wouldAsk, type Agreement, type Obstacle, type Outcome } from './agreements.ts'

const said = (heldOn: string, outcome: Outcome) => ({ heldOn, outcome, learnt: '' })
const agreement = (changes: Partial<Agreement>): Agreement => ({
  id: 'a', recordId: 'r', text: 'Fuldmagten ligger ved skranken', lever: 'Arbejdsgang', owner: 'Teamkoordinator',
  followUpOn: undefined, state: 'open', followUps: [], ...changes,
})

test('two meetings in a row that say »not« ask for a decision', () => {
  assert.equal(asksForDecision([said('2026-12-15', 'not')]), false)
  assert.equal(asksForDecision([said('2026-12-15', 'not'), said('2027-01-12', 'not')]), true)
  assert.equal(asksForDecision([said('2026-12-15', 'not'), said('2027-01-12', 'partly'), said('2027-02-09', 'not')]), false)
  assert.equal(asksForDecision([said('2026-12-15', 'not'), said('2027-01-12', 'not'), said('2027-02-09', 'kept')]), false)
})

test('the order of the meetings decides, not the order of the list', () => {
  assert.equal(asksForDecision([said('2027-02-09', 'not'), said('2026-12-15', 'kept'), said('2027-01-12', 'not')]), true)
})

test('a form has the question ready when the meeting before said »not«, and not for what this meeting said already', () => {
  const once = agreement({ followUps: [said('2026-12-15', 'not')] })
  assert.equal(wouldAsk(once, '2027-01-12'), true)
  assert.equal(wouldAsk(once, '2026-12-15'), false)
  assert.equal(wouldAsk(agreement({}), '2027-01-12'), false)
})

test('a record ends 24 months after its meeting, also after one on a leap day', () => {
  assert.equal(expiryOf('2026-11-24'), '2028-11-24')
  assert.equal(expiryOf('2028-02-29'), '2030-02-28')
})

test('the day is the one in Denmark, also around midnight', () => {
  assert.equal(dayOf(new Date('2026-11-24T22:59:00Z')), '2026-11-24')
  assert.equal(dayOf(new Date('2026-11-24T23:01:00Z')), '2026-11-25')
  assert.equal(dayOf(new Date('2026-06-30T22:01:00Z')), '2026-07-01')
})

test('a day is a day of the calendar', () => {
  for (const day of ['2026-12-15', '2028-02-29']) assert.equal(isDay(day), true, day)
  for (const day of ['', '2026-02-29', '2026-02-31', '2026-13-01', '15-12-2026', '2026-12-15T00:00', '+012026-12-15']) assert.equal(isDay(day), false, day)
})

test('a text of spaces and invisible marks is empty; an emoji, a sign or another script is not', () => {
  for (const text of ['', ' \n\t', '\u200b\u200b', '\u202e\u2066', '\u00ad']) assert.equal(isReadable(text), false, JSON.stringify(text))
  for (const text of ['a', '🔑', '?', 'مرحبا']) assert.equal(isReadable(text), true, text)
})

test('the calendar has the days of open agreements alone, each day once and in order', () => {
  const days = followUpDays([
    agreement({ id: '1', followUpOn: '2027-01-12' }),
    agreement({ id: '2', followUpOn: '2026-12-15' }),
    agreement({ id: '3', followUpOn: '2027-01-12' }),
    agreement({ id: '4', followUpOn: '2026-12-01', state: 'dropped' }),
    agreement({ id: '5' }),
  ])
  assert.deepEqual(days.map(({ day, agreements }) => [day, agreements.map(({ id }) => id)]), [['2026-12-15', ['2']], ['2027-01-12', ['1', '3']]])
})

test('a yes or a no can be put right until the team has met after it; a »later« always', () => {
  const obstacle = (reply: Obstacle['reply']): Obstacle => ({ id: 'o', recordId: 'r', text: '', carrier: '', receiver: 'it', sentOn: undefined, reply })
  const no = obstacle({ answer: 'no', text: 'Ingen midler', on: '2026-12-04' })
  assert.equal(isReplyClosed(no, undefined), false)
  assert.equal(isReplyClosed(no, '2026-12-04'), false)
  assert.equal(isReplyClosed(no, '2026-12-15'), true)
  assert.equal(isReplyClosed(obstacle({ answer: 'later', text: '', by: '2027-01-04', on: '2026-12-04' }), '2026-12-15'), false)
  assert.equal(isReplyClosed(obstacle(undefined), '2026-12-15'), false)
})
