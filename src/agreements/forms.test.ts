import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { agreementForm, followUpForm, obstacleForm, replyForm } from './forms.ts'
import { words } from './words.ts'

const today = '2026-11-24'
const { problems } = words.da
const agreement = { text: 'Fra mandag spørger vi to gange', lever: 'Arbejdsgang', owner: 'Teamkoordinator', followUpOn: '2026-12-15' }

function problemsOf(schema: v.GenericSchema, input: unknown): Record<string, string> {
  const result = v.safeParse(schema, input)
  const found: Record<string, string> = {}
  for (const issue of result.issues ?? []) found[v.getDotPath(issue) ?? ''] ??= issue.message
  return found
}

test('an agreement is kept as it was given, without the spaces around it', () => {
  const value = v.parse(agreementForm('da', today), { ...agreement, text: `  <b>To</b>\nlinjer \u202eمرحبا 🔑 ` })
  assert.equal(value.text, '<b>To</b>\nlinjer \u202eمرحبا 🔑')
  assert.equal(value.followUpOn, '2026-12-15')
})

test('the day may be left out, also when the field is missing', () => {
  assert.equal(v.parse(agreementForm('da', today), { ...agreement, followUpOn: ' ' }).followUpOn, undefined)
  const { followUpOn: _, ...without } = agreement
  assert.equal(v.parse(agreementForm('da', today), without).followUpOn, undefined)
})

test('an empty form says what to write in every field', () => {
  assert.deepEqual(problemsOf(agreementForm('da', today), {}), { text: problems.agreementText, lever: problems.lever, owner: problems.owner })
  assert.deepEqual(problemsOf(obstacleForm('en'), { receiver: 'mayor' }), {
    text: words.en.problems.obstacleText,
    carrier: words.en.problems.carrier,
    receiver: words.en.problems.receiver,
  })
})

test('a text one character too long says how long it is; an emoji is not counted as its code units', () => {
  const schema = agreementForm('da', today)
  assert.deepEqual(problemsOf(schema, { ...agreement, text: '🔑'.repeat(300), lever: 'æ'.repeat(120) }), {})
  assert.deepEqual(problemsOf(schema, { ...agreement, text: '🔑'.repeat(301) }), { text: problems.tooLong(300, 301) })
  assert.deepEqual(problemsOf(schema, { ...agreement, owner: 'x'.repeat(10_240) }), { owner: problems.tooLong(120, 10_240) })
})

test('the day must exist, must not have passed, and lies while the record is kept', () => {
  const schema = agreementForm('da', today)
  const problemOf = (followUpOn: string) => problemsOf(schema, { ...agreement, followUpOn })['followUpOn']
  assert.equal(problemOf('2026-02-31'), problems.day)
  assert.equal(problemOf('næste uge'), problems.day)
  assert.equal(problemOf('2026-11-23'), problems.dayPast)
  assert.equal(problemOf('2026-11-24'), undefined)
  assert.equal(problemOf('2028-11-24'), undefined)
  assert.equal(problemOf('2028-11-25'), problems.dayFar)
})

test('a follow-up needs an outcome; a decision counts only beside »not«', () => {
  const schema = followUpForm('da')
  assert.deepEqual(problemsOf(schema, { learnt: 'x' }), { outcome: problems.outcome })
  assert.deepEqual(problemsOf(schema, { outcome: 'not', decision: 'later' }), { decision: problems.decision })
  assert.deepEqual(v.parse(schema, { outcome: 'not', learnt: ' Ni har den ', decision: 'smaller' }), { outcome: 'not', learnt: 'Ni har den', decision: 'smaller' })
  assert.equal(v.parse(schema, { outcome: 'kept', decision: 'dropped' }).decision, undefined)
  assert.equal(v.parse(schema, { outcome: 'not', decision: '' }).decision, undefined)
})

test('a no needs its reason and a »later« its day, and what belongs to another answer is not asked for', () => {
  const schema = replyForm('da', today)
  assert.deepEqual(problemsOf(schema, {}), { answer: problems.answer })
  assert.deepEqual(problemsOf(schema, { answer: 'no', text: ' \u200b ' }), { text: problems.reason })
  assert.deepEqual(problemsOf(schema, { answer: 'later', by: '' }), { by: problems.by })
  assert.deepEqual(problemsOf(schema, { answer: 'later', by: '2026-02-31' }), { by: problems.day })
  assert.deepEqual(problemsOf(schema, { answer: 'later', by: '2026-11-23' }), { by: problems.dayPast })
  assert.deepEqual(v.parse(schema, { answer: 'yes', text: '', by: 'sludder' }), { answer: 'yes', text: '' })
  assert.deepEqual(v.parse(schema, { answer: 'no', text: 'Ingen midler i år', by: '2020-01-01' }), { answer: 'no', text: 'Ingen midler i år' })
  assert.deepEqual(v.parse(schema, { answer: 'later', text: '', by: '2026-12-08' }), { answer: 'later', text: '', by: '2026-12-08' })
})

test('all problems of a reply are told at once', () => {
  assert.deepEqual(problemsOf(replyForm('da', today), { answer: 'later', text: 'x'.repeat(1001), by: '' }), {
    text: problems.tooLong(1000, 1001),
    by: problems.by,
  })
})
