import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Held } from '#people/index.ts'
import type { Agreement, Obstacle } from '../agreements.ts'
import { answering, isOwn, maySee } from './access.ts'
import { answerDay, dayAfter, isAwaited, isDue, reminderOf } from './days.ts'
import { readLink } from './link.ts'

const someone = (personId: string, ...held: Held[]) => ({ personId, held })
const place = { unitId: 'counter', personId: 'mover' }

test('a record is seen by its unit, by those of the whole organisation, by coordinators, and by whoever moved it in', () => {
  for (const actor of [someone('a', { role: 'facilitator', unitId: 'counter' }), someone('b', { role: 'leader' }), someone('c', { role: 'coordinator' }), someone('mover', { role: 'facilitator', unitId: 'phones' })]) {
    assert.ok(maySee(actor, place), actor.personId)
  }
  for (const actor of [someone('d', { role: 'leader', unitId: 'phones' }), someone('e', { role: 'med', unitId: 'counter' }), someone('f', { role: 'editor' }), someone('mover', { role: 'editor' }), someone('g')]) {
    assert.ok(!maySee(actor, place), actor.personId)
  }
  assert.ok(!maySee(someone('h', { role: 'leader', unitId: 'phones' }), { ...place, unitId: undefined }), 'without a unit it is for those of the whole organisation')
})

test('only one’s own records are counted on the overview, not all that a coordinator may see', () => {
  assert.ok(isOwn(someone('mover', { role: 'facilitator' }), place) && isOwn(someone('a', { role: 'leader', unitId: 'counter' }), place))
  assert.ok(!isOwn(someone('c', { role: 'coordinator' }), place) && !isOwn(someone('b', { role: 'leader' }), place))
})

test('an obstacle goes to the nearest holder of its function: the unit, what lies above it, the whole organisation', () => {
  const units = [{ id: 'service', parentId: undefined }, { id: 'counter', parentId: 'service' }, { id: 'phones', parentId: 'service' }]
  const near = someone('near', { role: 'leader', unitId: 'counter' })
  const above = someone('above', { role: 'leader', unitId: 'service' })
  const whole = someone('whole', { role: 'leader' })
  const others = [someone('beside', { role: 'leader', unitId: 'phones' }), someone('med', { role: 'med' }), someone('it', { role: 'coordinator' })]
  const found = (persons: readonly { personId: string; held: readonly Held[] }[], receiver: 'leaders' | 'trio' | 'med' | 'it' | 'security') => answering(persons, receiver, 'counter', units).map(({ personId }) => personId)
  assert.deepEqual(found([near, above, whole, ...others], 'leaders'), ['near'])
  assert.deepEqual(found([above, whole, ...others], 'leaders'), ['above'])
  assert.deepEqual(found([whole, ...others], 'leaders'), ['whole'])
  assert.deepEqual(found(others, 'leaders'), [])
  assert.deepEqual([found(others, 'trio'), found(others, 'med'), found(others, 'it'), found(others, 'security')], [['med'], ['med'], ['it'], ['it']])
})

test('an open agreement is due from fourteen days before its day, and stays so when the day has passed', () => {
  const agreement = (followUpOn: string | undefined, state: Agreement['state'] = 'open'): Agreement => ({ id: 'a', recordId: 'r', text: '', lever: '', owner: '', followUpOn, state, followUps: [] })
  assert.ok(isDue(agreement('2026-12-08'), '2026-11-24') && isDue(agreement('2026-01-01'), '2026-11-24'))
  assert.ok(!isDue(agreement('2026-12-09'), '2026-11-24') && !isDue(agreement(undefined), '2026-11-24') && !isDue(agreement('2026-11-24', 'kept'), '2026-11-24'))
})

test('a day is reminded of three days before and on it, also over the end of a year and of summer time', () => {
  assert.deepEqual(['2026-12-28', '2026-12-29', '2026-12-31', '2027-01-01', '2027-01-02'].map((today) => reminderOf(today, '2027-01-01')), [undefined, 'soon', 'soon', 'today', undefined])
  assert.equal(reminderOf('2026-10-22', '2026-10-25'), 'soon')
  assert.equal(dayAfter('2026-10-24', 2), '2026-10-26')
})

test('a promised answer is waited for until its day, and at once when the team asks anew', () => {
  const obstacle: Pick<Obstacle, 'reply'> = { reply: { answer: 'later', text: '', by: '2026-12-10', on: '2026-11-25' } }
  const asked = { on: '2026-11-24', dueOn: '2026-12-01' }
  assert.equal(answerDay(obstacle, asked), '2026-12-10')
  assert.deepEqual([isAwaited(obstacle, asked, '2026-12-09'), isAwaited(obstacle, asked, '2026-12-10')], [false, true])
  const again = { on: '2026-11-26', dueOn: '2026-12-03' }
  assert.deepEqual([answerDay(obstacle, again), isAwaited(obstacle, again, '2026-11-26')], ['2026-12-03', true])
  assert.ok(!isAwaited({ reply: { answer: 'yes', text: '', on: '2026-11-25' } }, again, '2026-12-24'))
})

test('a record’s link is found among other words, and each other link is known for what it is', () => {
  const id = '0b9d3c1e-1111-4222-8333-444455556666'
  const secret = 'AbCd_-0123456789AbCd_-'
  assert.deepEqual(readLink(`Her er vores referat:\nhttps://eksempel.dk/en/referat/${id}/noegle/${secret} .`), { kind: 'record', id, secret })
  assert.deepEqual(
    [`/referat/${id}`, '/tovholder/K7M4XR/noegle/abc', '/tovholder/K7M4XR', '/skaerm/K7M4XR', '/d/K7M4XR', `/svar/${id}/noegle/${secret}`, 'hej', ''].map((text) => readLink(text).kind),
    ['bare-record', 'guide', 'guide', 'room', 'room', 'reply', 'none', 'none'],
  )
})
