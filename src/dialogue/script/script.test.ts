import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import { library, makeMoment, type Made } from '../pages/screen-moments.testing.ts'
import { programme, type Settings } from '../programme.ts'
import type { Passage } from './passage.ts'
import { breachCase, casesOf, guideOf, leaderPassages, scriptOf } from './script.ts'

const settings: Settings = { dilemmas: ['paa-konens-vegne'], minutes: 20, people: 'middle', answers: 'phones', isRemote: false, isAcrossShifts: false, leader: 'absent', asksAgain: false }
const textOf = (passages: readonly Passage[], kind?: Passage['kind']) =>
  passages
    .filter((passage) => kind === undefined || passage.kind === kind)
    .flatMap(({ prose }) => prose.map((node) => toString(node)))
    .join('\n')
const scriptAt = (step: string, change: Partial<Settings> = {}, more: Partial<Made> = {}) => scriptOf(makeMoment({ step, settings: { ...settings, ...change }, ...more }))
const dilemmas = library.current().dilemmas('da').map(({ id }) => id)

const meetings: readonly Partial<Settings>[] = [
  {},
  { minutes: 8 },
  { minutes: 40, asksAgain: true },
  { people: 'few', answers: 'talk' },
  { people: 'small' },
  { people: 'many', isRemote: true },
  { answers: 'hands' },
  { answers: 'talk' },
  { isAcrossShifts: true },
  { previousRecord: 'r' },
]

test('every step of every dilemma has something to say, whatever the meeting', () => {
  assert.ok(dilemmas.length >= 8, 'the content has dilemmas, else this test means nothing')
  for (const id of dilemmas) {
    for (const meeting of meetings) {
      const made = { ...settings, ...meeting, dilemmas: [id] }
      for (const { key } of programme(made)) {
        const said = scriptAt(key, made).filter(({ kind }) => kind !== 'do')
        assert.ok(said.length > 0 && textOf(said).length > 10, `${id} ${key} ${JSON.stringify(meeting)}`)
      }
    }
  }
})

test('the script is the dilemma’s own, word for word', () => {
  const pairs = textOf(scriptAt('0.pairs'), 'say')
  assert.match(pairs, /^Tal om, hvad de fire svar koster\./)
  assert.match(pairs, /Byt\. Den, der har lyttet, begynder nu\./)
  assert.match(textOf(scriptAt('0.scene'), 'read'), /^Verner har taget slips på\./)
})

test('what is said of numbers fits how many are there, and nothing is said for others', () => {
  const few = /I er få\. Derfor viser vi ingen tal/
  const small = /Vi viser ingen tal, kun ord/
  assert.match(textOf(scriptAt('join', { people: 'few', answers: 'talk' })), few)
  assert.doesNotMatch(textOf(scriptAt('join', { people: 'few', answers: 'talk' })), small)
  assert.match(textOf(scriptAt('join', { people: 'small' })), small)
  assert.doesNotMatch(textOf(scriptAt('join', { people: 'small' })), few)
  for (const people of ['middle', 'many'] as const) assert.doesNotMatch(textOf(scriptAt('join', { people })), new RegExp(`${few.source}|${small.source}|Er I under fem`))
  assert.match(textOf(scriptAt('join', { people: 'many' })), /borde med fire til seks/)
})

test('without phones no line speaks of them, and talk alone promises no counting', () => {
  assert.match(textOf(scriptAt('0.choice')), /Telefonen spørger/, 'with phones it does, else this test means nothing')
  assert.match(textOf(scriptAt('join')), /Vi gemmer kun, hvor mange der valgte hvad/)
  for (const id of dilemmas) {
    for (const answers of ['hands', 'talk'] as const) {
      const text = ['join', '0.choice', '0.alone'].map((step) => textOf(scriptAt(step, { answers, dilemmas: [id] }))).join('\n')
      assert.doesNotMatch(text, /Telefonen spørger|din telefon|lyden på telefonen|Vis koden/, `${id} ${answers}`)
    }
    const talk = textOf(scriptAt('join', { answers: 'talk', dilemmas: [id] }))
    assert.doesNotMatch(talk, /hvor mange der valgte hvad/)
    assert.match(talk, /Det, du siger højt, hører de andre/)
    assert.doesNotMatch(textOf(scriptAt('0.reveal', { answers: 'talk', dilemmas: [id] })), /Sådan ser det ud hos os/)
  }
})

test('a spread that is not shown is not pointed at', () => {
  const pointed = /Sådan ser det ud hos os i dag/
  const frozen = ['0.choice']
  assert.match(textOf(scriptAt('0.reveal', {}, { frozen, tallies: { '0.choice': [6, 4, 2, 3] } })), pointed)
  assert.doesNotMatch(textOf(scriptAt('0.reveal', {}, { frozen, tallies: { '0.choice': [2, 1, 1, 0] } })), pointed)
})

test('three people talk of what a colleague might choose, in the words of the dilemma', () => {
  const few = textOf(scriptAt('0.choice', { people: 'few', answers: 'talk' }))
  assert.match(few, /Hvad kunne en kollega et andet sted vælge\?/)
  assert.match(few, /én er Inger, som kun taler/)
  assert.doesNotMatch(textOf(scriptAt('0.choice')), /én er Inger, som kun taler/)
})

test('what concerns the leader is said to the one it concerns', () => {
  const forSelf = textOf(leaderPassages(makeMoment({ step: 'join', settings: { ...settings, leader: 'self' } })))
  assert.match(forSelf, /^Du vælger, men taler sidst\. Begynd med en tvivl, du selv har haft/)
  assert.doesNotMatch(forSelf, /Ja\.|Nej, men/)
  const forPresent = textOf(leaderPassages(makeMoment({ step: 'join', settings: { ...settings, leader: 'present' } })))
  assert.match(forPresent, /^Aftal før mødet, at lederen vælger/)
  assert.doesNotMatch(forPresent, /tvivl/)
  assert.deepEqual(leaderPassages(makeMoment({ step: 'join', settings })), [])
  assert.match(textOf(scriptAt('0.choice', { leader: 'self' })), /Du vælger, men taler sidst/)
  assert.doesNotMatch(textOf(scriptAt('0.choice')), /taler sidst/)
})

test('at a distance recording is turned off before anything is said, and one on screen is heard first', () => {
  assert.match(textOf(scriptAt('join', { isRemote: true }), 'say'), /Sluk optagelse, transskription og AI-referat\./)
  assert.match(textOf(scriptAt('0.reveal', { isRemote: true })), /Hør en af dem på skærmen først/)
  assert.doesNotMatch(textOf(scriptAt('join')), /Sluk optagelse/)
})

test('asking again is offered in words only where it can be done', () => {
  const offered = /stille det første spørgsmål igen/
  assert.match(textOf(scriptAt('0.levers')), offered)
  assert.doesNotMatch(textOf(scriptAt('0.levers', { asksAgain: true })), offered)
  assert.doesNotMatch(textOf(scriptAt('0.levers', { answers: 'talk' })), offered)
  assert.match(textOf(scriptAt('0.again', { asksAgain: true }), 'say'), /lige så fint at holde fast/)
})

test('the eight minutes use the dilemma’s own board, each stretch at its step', () => {
  assert.match(textOf(scriptAt('0.sentence', { minutes: 8 }), 'say'), /Hvad vil hun selv\?/)
  assert.match(textOf(scriptAt('0.sentence', { minutes: 8 }), 'do'), /Hver siger én sætning eller pas/)
  assert.match(textOf(scriptAt('0.pairs', { minutes: 8 }), 'say'), /Hvad hørte du, som du ikke selv havde tænkt på\?/)
  assert.doesNotMatch(textOf(scriptAt('0.pairs', { minutes: 8 })), /\d–\d/)
})

test('a page in a language that the script lacks speaks the house’s own words', () => {
  const change = (dilemma: NonNullable<ReturnType<typeof guideless>>) => ({ ...dilemma, guide: dilemma.guide && { ...dilemma.guide, language: 'da' as const } })
  const moment = makeMoment({ step: '0.pairs', language: 'en', settings, change })
  assert.equal(guideOf(moment), undefined)
  assert.match(textOf(scriptOf(moment), 'say'), /^Talk with the person beside you/)
  assert.ok(casesOf(moment).length > 0)
})

test('cases for another kind of meeting are left out, and the one for a real breach has its own place', () => {
  const ids = (change: Partial<Settings>) => casesOf(makeMoment({ step: 'join', settings: { ...settings, ...change } })).map(({ id }) => id)
  assert.ok(ids({}).includes('silence'))
  for (const id of ['three', 'sixteen', 'hybrid', 'real-breach']) assert.ok(!ids({}).includes(id))
  assert.ok(ids({ people: 'many' }).includes('sixteen'))
  assert.ok(ids({ isRemote: true }).includes('hybrid'))
  assert.match(textOf(breachCase(makeMoment({ step: 'join', settings }))?.passages ?? [], 'say'), /Tak, fordi du siger det/)
})

test('several dilemmas share a welcome that names none of them', () => {
  const shared = textOf(scriptAt('join', { dilemmas: ['paa-konens-vegne', 'brevet-i-skraldespanden'] }))
  assert.doesNotMatch(shared, /Verner|skraldespand/)
  assert.match(shared, /Vi taler om dilemmaet\. Ikke om navne/)
  assert.match(textOf(scriptAt('1.scene', { dilemmas: ['paa-konens-vegne', 'brevet-i-skraldespanden'] }), 'read'), /Søren/)
})

function guideless() {
  return library.current().dilemma('da', 'paa-konens-vegne')
}
