import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decisionKinds, qualificationOf, stands, type Decision } from './qualification.ts'

const seats = [['a', 'employer'], ['b', 'employer'], ['c', 'employee'], ['d', 'employee'], ['e', 'expert'], ['f', 'lawyer']] as const

/** Decisions of up to six seats, each seat's own in their order. */
const history = fc
  .array(fc.record({ seat: fc.constantFrom(...seats), version: fc.integer({ min: 1, max: 4 }), decision: fc.constantFrom(...decisionKinds), isAnswered: fc.boolean(), isWithdrawn: fc.boolean() }), { maxLength: 14 })
  .map((entries) => {
    const counts = new Map<string, number>()
    return entries.map(({ seat: [personId, side], ...rest }): Decision => {
      const number = (counts.get(personId) ?? 0) + 1
      counts.set(personId, number)
      return { personId, side, number, ...rest }
    })
  })

const yes = (personId: string, side: Decision['side'], version = 1): Decision => ({ personId, side, number: 1, version, decision: 'qualified', isAnswered: false, isWithdrawn: false })
const no = (personId: string, side: Decision['side'], more: Partial<Decision> = {}): Decision => ({ ...yes(personId, side), decision: 'not', ...more })
const both = [yes('a', 'employer'), yes('c', 'employee')]

test('a yes from each side qualifies a piece, whoever is silent', () => {
  assert.deepEqual(qualificationOf(both), { isQualified: true, yes: both, missing: [], objections: [] })
})

test('the order in which decisions came does not matter', () => {
  fc.assert(fc.property(history.chain((decisions) => fc.tuple(fc.constant(decisions), fc.shuffledSubarray(decisions, { minLength: decisions.length }))), ([decisions, shuffled]) => {
    assert.deepEqual(qualificationOf(shuffled), qualificationOf(decisions))
  }))
})

test('one side alone never suffices, however many of it say yes', () => {
  for (const side of ['employer', 'employee', 'expert', 'lawyer'] as const) {
    fc.assert(fc.property(history, (decisions) => {
      assert.equal(qualificationOf(decisions.filter((one) => one.side === side || one.side === 'expert' || one.side === 'lawyer')).isQualified, false)
    }))
  }
})

test('an unanswered objection blocks always, from any seat and whatever else is said', () => {
  fc.assert(fc.property(history, fc.constantFrom(...seats), fc.constantFrom('change', 'not'), fc.boolean(), (decisions, [personId, side], decision, isWithdrawn) => {
    const objection: Decision = { personId, side, number: 0, version: 1, decision, isAnswered: false, isWithdrawn }
    assert.equal(qualificationOf([...decisions, objection]).isQualified, false)
  }))
})

test('an answered objection is settled when it is taken back, or when the seat decides anew about a changed text', () => {
  const answered = no('e', 'expert', { isAnswered: true })
  assert.equal(qualificationOf([...both, answered]).isQualified, false, 'an answer alone settles nothing')
  assert.equal(qualificationOf([...both, { ...answered, isWithdrawn: true }]).isQualified, true)
  assert.equal(qualificationOf([...both, answered, { ...yes('e', 'expert', 1), number: 2 }]).isQualified, false, 'the text is the same')
  assert.equal(qualificationOf([...both, answered, { ...yes('e', 'expert', 2), number: 2 }]).isQualified, true)
  assert.equal(qualificationOf([...both, answered, { ...yes('f', 'lawyer', 2), number: 2 }]).isQualified, false, 'another seat settles nothing')
})

test('a seat that says no about the new text, too, has a new objection', () => {
  const answered = no('e', 'expert', { isAnswered: true })
  const { isQualified, objections } = qualificationOf([...both, answered, no('e', 'expert', { number: 2, version: 2 })])
  assert.deepEqual([isQualified, objections.map(({ number }) => number)], [false, [2]])
})

test('silent seats never stall: what is said decides alone, and a yes more never takes qualification away', () => {
  fc.assert(fc.property(history, (decisions) => {
    const before = qualificationOf(decisions)
    const after = qualificationOf([...decisions, { ...yes('g', 'employee', 4), number: 1 }])
    assert.ok(!before.isQualified || after.isQualified)
    assert.deepEqual(after.objections, before.objections)
  }))
})

test('a yes about a text whose heart was changed since no longer counts, and is not an objection', () => {
  const { isQualified, missing, objections } = qualificationOf([yes('a', 'employer', 1), yes('c', 'employee', 2)], (version) => version >= 2)
  assert.deepEqual([isQualified, missing, objections], [false, ['employer'], []])
})

test('the last word of a seat is what it says: a yes that was followed by a no does not count', () => {
  fc.assert(fc.property(history, (decisions) => {
    const { isQualified, missing } = qualificationOf(decisions)
    for (const side of ['employer', 'employee'] as const) {
      const saysYes = seats.filter(([, one]) => one === side).some(([person]) => decisions.filter(({ personId }) => personId === person).at(-1)?.decision === 'qualified')
      assert.equal(missing.includes(side), !saysYes)
    }
    if (isQualified) assert.ok(!decisions.some((one) => stands(one, decisions)))
  }))
})
