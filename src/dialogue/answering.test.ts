import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handsRound, usesPhones } from './answering.ts'
import { makeMoment } from './pages/screen-moments.testing.ts'
import { after } from './room.ts'

const now = new Date('2026-11-24T09:01:00Z')
const answersAfter = (step: string, answers: 'phones' | 'hands' | 'talk', people: 'few' | 'middle' = 'middle') =>
  after(makeMoment({ step, settings: { people, asksAgain: false } }).room, { kind: 'answers', answers }, now).settings.answers

test('the way of answering can be changed while people come in, and not later', () => {
  assert.equal(answersAfter('join', 'hands'), 'hands')
  assert.equal(answersAfter('join', 'talk'), 'talk')
  assert.equal(answersAfter('0.choice', 'talk'), 'phones')
})

test('under five, phones never come back', () => {
  assert.equal(answersAfter('join', 'phones', 'few'), 'talk')
  assert.equal(answersAfter('join', 'phones'), 'phones')
})

test('hands belong to the question of the step, and after it to the choice that is talked about', () => {
  const roundAt = (step: string, answers: 'hands' | 'talk' = 'hands') => handsRound(makeMoment({ step, settings: { answers, asksAgain: true } }))?.round
  assert.equal(roundAt('0.choice'), '0.choice')
  assert.equal(roundAt('0.reveal'), '0.choice')
  assert.equal(roundAt('0.again'), '0.again')
  assert.equal(roundAt('0.levers'), '0.levers')
  assert.equal(roundAt('0.law'), undefined)
  assert.equal(roundAt('0.choice', 'talk'), undefined)
})

test('a meeting by talk alone needs no phone', () => {
  assert.equal(usesPhones(makeMoment({ step: 'join' })), true)
  assert.equal(usesPhones(makeMoment({ step: 'join', settings: { answers: 'talk' } })), false)
})
