import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ballotId, ballotTag, choiceOn } from './ballots.ts'
import { bothIn, pass, presence, type Round } from './rounds.ts'
import { apply, ballotsOf, keyOf, type Ballot, type Changes, type Votes } from './votes.ts'

const room = '6f1c0d9e-0000-4000-8000-000000000001'
const choice: Round = { round: '0.choice', field: 'choice', choices: ['a', 'b', 'c'], mayPass: true }
const again: Round = { round: '0.again', field: 'choice', choices: ['a', 'b', 'c'], mayPass: true, twin: '0.choice' }
const entering: Round = { round: presence, field: presence, choices: ['here'], mayPass: false }

/** What the database is, for the simulation: a commit takes all of a group, a crash none of it. */
function createStore() {
  const ballots = new Map<string, Ballot>()
  const counters = new Map<string, number>()
  const frozen = new Map([entering, choice, again].map(({ round }) => [keyOf(room, round), false]))
  return {
    ballots,
    frozen,
    count: (round: string, option: string) => counters.get(`${round}|${option}`) ?? 0,
    read: (group: readonly Votes[]) =>
      new Map(ballotsOf(group).flatMap((ballot) => {
        const key = keyOf(ballot.room, ballot.round, ballot.id)
        const found = ballots.get(key)
        return found === undefined ? [] : [[key, found] as const]
      })),
    commit({ tags, counters: moves }: Changes) {
      for (const ballot of tags) ballots.set(keyOf(ballot.room, ballot.round, ballot.id), ballot)
      for (const { round, choice: option, by } of moves) counters.set(`${round}|${option}`, (counters.get(`${round}|${option}`) ?? 0) + by)
    },
  }
}

type Store = ReturnType<typeof createStore>

function cast(store: Store, ...group: Votes[]) {
  const changes = apply(group, store.frozen, store.read(group))
  store.commit(changes)
  return changes.outcomes
}

const votes = (secret: string, round: Round, option: string): Votes => ({ room, secret, answers: [{ round, choice: option }] })
const phone = (number: number) => `phone-${number}-0123456789abc`.slice(0, 22)

test('the same choice again changes nothing', () => {
  const store = createStore()
  cast(store, votes(phone(1), entering, 'here'))
  cast(store, votes(phone(1), choice, 'a'))
  cast(store, votes(phone(1), choice, 'a'), votes(phone(1), choice, 'a'))
  assert.equal(store.count('0.choice', 'a'), 1)
})

test('a changed answer moves one count, also within one group', () => {
  const store = createStore()
  cast(store, votes(phone(1), entering, 'here'))
  cast(store, votes(phone(1), choice, 'a'), votes(phone(1), choice, 'b'), votes(phone(1), choice, 'c'))
  assert.deepEqual(['a', 'b', 'c'].map((option) => store.count('0.choice', option)), [0, 0, 1])
})

test('a phone that never entered is not counted', () => {
  const store = createStore()
  assert.deepEqual(cast(store, votes(phone(9), choice, 'a')), ['unknown-phone'])
  assert.equal(store.count('0.choice', 'a'), 0)
})

test('after the reveal an answer changes nothing', () => {
  const store = createStore()
  cast(store, votes(phone(1), entering, 'here'))
  cast(store, votes(phone(1), choice, 'a'))
  store.frozen.set(keyOf(room, '0.choice'), true)
  assert.deepEqual(cast(store, votes(phone(1), choice, 'b')), ['late'])
  assert.equal(store.count('0.choice', 'a'), 1)
})

test('the second round knows how many ballots answered both, and a pass is no answer', () => {
  const store = createStore()
  for (const number of [1, 2, 3]) cast(store, votes(phone(number), entering, 'here'))
  cast(store, votes(phone(1), choice, 'a'), votes(phone(2), choice, pass))
  cast(store, votes(phone(1), again, 'b'), votes(phone(2), again, 'b'), votes(phone(3), again, 'b'))
  assert.equal(store.count('0.again', bothIn('0.again')), 1)
  cast(store, votes(phone(1), again, pass))
  assert.equal(store.count('0.again', bothIn('0.again')), 0)
  cast(store, votes(phone(1), again, 'c'))
  assert.equal(store.count('0.again', bothIn('0.again')), 1)
})

test('a ballot says nothing without its own secret, and the rounds of a phone cannot be joined', () => {
  const tag = ballotTag(phone(1), room, '0.choice', 'a')
  assert.equal(choiceOn(tag, phone(1), room, '0.choice', choice.choices), 'a', 'the secret itself reads it')
  assert.equal(choiceOn(tag, phone(2), room, '0.choice', choice.choices), undefined)
  assert.notDeepEqual(ballotId(phone(1), room, '0.choice'), ballotId(phone(1), room, '0.again'))
})

test('1,000 rooms with lost replies, crashes and group commits: no wrong count, no phone stuck', () => {
  let seed = 20261124
  const chance = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T
  for (let trial = 0; trial < 1000; trial++) {
    const store = createStore()
    const phones = Array.from({ length: 3 + Math.floor(chance() * 10) }, (_, number) => ({
      secret: phone(number),
      wishes: Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pick([...choice.choices, pass])),
      isEntered: false,
      acknowledged: undefined as string | undefined,
    }))
    const isDone = (one: (typeof phones)[number]) => one.isEntered && one.wishes.length === 0
    for (let turn = 0; turn < 400 && !phones.every(isDone); turn++) {
      const senders = phones.filter((one) => !isDone(one) && chance() < 0.5)
      // Two tabs and impatient thumbs: the same request may be in a group twice.
      const group = senders.flatMap((one) => Array.from({ length: chance() < 0.15 ? 2 : 1 }, () => one))
      const sent = group.map((one) => (one.isEntered ? votes(one.secret, choice, one.wishes[0] ?? pass) : votes(one.secret, entering, 'here')))
      const changes = apply(sent, store.frozen, store.read(sent))
      if (chance() < 0.1) continue
      store.commit(changes)
      senders.forEach((one) => {
        const outcome = changes.outcomes[group.indexOf(one)]
        assert.equal(outcome, 'counted')
        if (chance() < 0.05) return
        if (one.isEntered) one.acknowledged = one.wishes.shift()
        else one.isEntered = true
      })
    }
    assert.ok(phones.every(isDone), `room ${trial}: a phone is stuck`)
    for (const option of [...choice.choices, pass]) {
      const expected = phones.filter(({ acknowledged }) => acknowledged === option).length
      assert.equal(store.count('0.choice', option), expected, `room ${trial}: wrong count of ${option}`)
    }
    assert.equal(store.count(presence, 'here'), phones.length)
  }
})
