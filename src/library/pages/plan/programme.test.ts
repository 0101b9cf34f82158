import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLibrary } from '../../edition/open.ts'
import { places, roles } from '../../format/vocabulary.ts'
import type { Dilemma } from '../../library.ts'
import { lengths, options, topicsOf } from '../dilemmas/finding.ts'
import { programmeOf } from './programme.ts'
import { meetingCounts, readWish, type Wish } from './wish.ts'

const edition = (await openLibrary(join(import.meta.dirname, '../../../../content'), () => undefined)).current()
const [dilemmas, processes] = [edition.dilemmas('da'), edition.processes('da')]
const { wish: nothing } = readWish(() => undefined)
const plan = (wish: Partial<Wish>) => programmeOf(dilemmas, processes, { ...nothing, ...wish }).meetings
const chosen = (wish: Partial<Wish>) => plan(wish).flatMap((meeting) => (meeting.kind === 'dilemma' ? meeting.dilemma : []))

/** Every group that can ask: each role, place and topic, alone and a few together, in each length. */
const wishes: Partial<Wish>[] = lengths.flatMap((minutes) => [
  ...[undefined, ...roles].flatMap((role) => [undefined, ...options.topics].map((topic) => ({ minutes, role, topic, meetings: 12 }))),
  ...places.flatMap((place) => [undefined, ...roles].map((role) => ({ minutes, place, role, meetings: 12 }))),
])

test('whoever asks, a plan begins with the starter', () => {
  assert.equal(dilemmas.filter(({ isStarter }) => isStarter).length, 1)
  for (const wish of wishes) assert.equal(chosen(wish)[0]?.isStarter, true, JSON.stringify(wish))
})

test('whoever asks, no two dilemmas of one group come in a row, and none comes twice', () => {
  for (const wish of wishes) {
    const found = chosen(wish)
    found.forEach((dilemma, at) => assert.notEqual(dilemma.group, found[at - 1]?.group, `${JSON.stringify(wish)}: ${dilemma.id}`))
    assert.equal(new Set(found).size, found.length)
    assert.equal(plan(wish).length, 12, JSON.stringify(wish))
  }
})

test('seven meetings for nobody in particular go through all seven groups', () => {
  assert.deepEqual(chosen({ meetings: 7 }).map(({ group }) => group).toSorted(), ['A', 'B', 'C', 'D', 'E', 'F', 'G'])
})

test('a plan fits the group as far as the library goes, and says of the rest that it comes from elsewhere', () => {
  const fits = ({ roles: own }: Dilemma) => own.includes('teacher') || own.includes('everyone')
  const meetings = plan({ role: 'teacher', meetings: 4 })
  assert.deepEqual(meetings.map((meeting) => meeting.kind === 'dilemma' && meeting.why), ['starter', 'fits', 'fits', 'fits'])
  assert.ok(chosen({ role: 'teacher', meetings: 4 }).slice(1).every(fits))
  const theme = plan({ topic: 'tools', meetings: 6 })
  for (const meeting of theme) {
    assert.ok(meeting.kind === 'dilemma')
    if (meeting.why !== 'starter') assert.equal(meeting.why === 'fits', topicsOf(meeting.dilemma).includes('tools'), meeting.dilemma.id)
  }
  const school = plan({ place: 'skole', minutes: '20', meetings: 6 })
  assert.ok(school.some((meeting) => meeting.kind === 'dilemma' && meeting.why === 'other' && meeting.dilemma.place !== 'skole'), 'there are not six at schools')
})

test('in forty minutes the fourth meeting looks back by a process; in twenty none takes a meeting', () => {
  const processAt = (minutes: Wish['minutes']) => plan({ minutes, meetings: 6 }).findIndex(({ kind }) => kind === 'process')
  assert.equal(processAt('40'), 3)
  assert.equal(processAt('20'), -1)
  const [, , , fourth] = plan({ minutes: '40', meetings: 6 })
  assert.ok(fourth?.kind === 'process' && fourth.process.minutes <= 40)
})

test('every plan names processes for more time, none that is a meeting already', () => {
  for (const count of meetingCounts) {
    const { meetings, beside } = programmeOf(dilemmas, processes, { ...nothing, minutes: '40', meetings: Number(count) })
    const held = meetings.flatMap((meeting) => (meeting.kind === 'process' ? meeting.process.id : []))
    assert.equal(beside.length, 3)
    assert.ok(beside.every(({ id }) => !held.includes(id)))
  }
})

test('a dilemma that asks for a practised facilitator does not come among the first three', () => {
  for (const language of ['da', 'en'] as const) {
    const { meetings } = programmeOf(edition.dilemmas(language), processes, { ...nothing, place: 'hjemmepleje', meetings: 12 })
    const at = meetings.findIndex((meeting) => meeting.kind === 'dilemma' && meeting.dilemma.id === 'aksel-aabner-doeren')
    assert.ok(at >= 3, `${language}: ${at}`)
  }
})

test('a library of one dilemma gives a plan of one meeting instead of the same twice', () => {
  assert.equal(programmeOf(dilemmas.slice(0, 1), [], { ...nothing, meetings: 4 }).meetings.length, 1)
})

test('the same wish is the same plan', () => {
  assert.deepEqual(chosen({ role: 'counter', meetings: 8 }), chosen({ role: 'counter', meetings: 8 }))
})
