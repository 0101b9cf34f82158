import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbour, programme, stepAt, totalMinutes, type Settings } from './programme.ts'

const base: Settings = { dilemmas: ['a'], minutes: 20, people: 'middle', answers: 'phones', isRemote: false, isAcrossShifts: false, leader: 'self', asksAgain: false }
const kinds = (settings: Settings, from?: string) => programme(settings, from).map(({ kind }) => kind)

test('the three forms take the minutes that they promise', () => {
  assert.equal(totalMinutes(programme({ ...base, minutes: 8 })), 8)
  assert.equal(totalMinutes(programme(base)), 20)
  assert.equal(totalMinutes(programme({ ...base, minutes: 40, asksAgain: true })), 40)
})

test('the twenty minutes are those of the script', () => {
  assert.deepEqual(kinds(base), ['join', 'scene', 'choice', 'alone', 'pairs', 'reveal', 'levers', 'law', 'agreement', 'pulse', 'end'])
})

test('the board meeting has no agreement and no closing questions', () => {
  assert.deepEqual(kinds({ ...base, minutes: 8 }), ['join', 'scene', 'choice', 'pairs', 'sentence', 'law', 'end'])
})

test('a second meeting begins with what was agreed', () => {
  assert.equal(kinds({ ...base, previousRecord: 'r' })[0], 'follow-up')
  assert.deepEqual(kinds({ ...base, dilemmas: [], previousRecord: 'r' }), ['follow-up', 'agreement', 'end'])
})

test('no time left leads to the law and the end, wherever one is', () => {
  assert.deepEqual(kinds(base, '0.pairs').slice(-2), ['law', 'end'])
  assert.deepEqual(kinds(base, '0.law').slice(-2), ['law', 'end'])
  assert.deepEqual(kinds(base, 'agreement').slice(-2), ['agreement', 'end'])
  assert.deepEqual(kinds(base, 'end').filter((kind) => kind === 'end'), ['end'])
})

test('in a room that stands open across shifts, scene and question are one step', () => {
  assert.deepEqual(kinds({ ...base, isAcrossShifts: true }).slice(0, 3), ['join', 'open', 'pairs'])
})

test('several dilemmas share one agreement and one close', () => {
  const steps = programme({ ...base, dilemmas: ['a', 'b'] })
  assert.deepEqual(steps.filter(({ kind }) => kind === 'law').map(({ dilemma }) => dilemma), [0, 1])
  assert.equal(steps.filter(({ kind }) => kind === 'agreement').length, 1)
})

test('the steps end where they end, and an unknown step is the first', () => {
  const steps = programme(base)
  assert.equal(neighbour(steps, 'end', 1).kind, 'end')
  assert.equal(neighbour(steps, 'join', -1).kind, 'join')
  assert.equal(stepAt(steps, 'nowhere').kind, 'join')
})
