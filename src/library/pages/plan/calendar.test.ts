import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { readCalendar } from '../../../agreements/calendar.testing.ts'
import { openLibrary } from '../../edition/open.ts'
import { planCalendar } from './calendar.ts'
import { programmeOf } from './programme.ts'
import { readWish } from './wish.ts'

const edition = (await openLibrary(join(import.meta.dirname, '../../../../content'), () => undefined)).current()
const now = new Date('2026-11-24T13:05:06Z')
const site = { language: 'da' as const, assets: { href: (name: string) => name, respond: () => assert.fail() }, publicUrl: 'https://aware.example', breachUrl: undefined }

function calendarOf(query: string, at = now) {
  const { wish } = readWish((name) => new URLSearchParams(query).get(name) ?? undefined)
  const { meetings } = programmeOf(edition.dilemmas('da'), edition.processes('da'), wish)
  return { meetings, events: readCalendar(planCalendar(site, wish, meetings, at) ?? '') }
}

test('each meeting is a whole day in the calendar, with its text and the way to it', () => {
  const { meetings, events } = calendarOf('tid=40&moeder=4&uger=2&fra=2027-01-12')
  assert.deepEqual(events.map((event) => event.get('DTSTART;VALUE=DATE')), ['20270112', '20270126', '20270209', '20270223'])
  assert.equal(events[0]?.get('SUMMARY'), 'Dialog: Brevet i skraldespanden')
  assert.match(events[0]?.get('DESCRIPTION') ?? '', /https:\/\/aware\.example\/dilemmaer\/brevet-i-skraldespanden$/)
  assert.doesNotMatch(events[0]?.get('DESCRIPTION') ?? '', /aftalte sidst/)
  assert.match(events[1]?.get('DESCRIPTION') ?? '', /aftalte sidst/)
  assert.equal(meetings[3]?.kind, 'process')
  assert.match(events[3]?.get('SUMMARY') ?? '', /^Forløb: /)
  for (const event of events) assert.equal(event.get('TRANSP'), 'TRANSPARENT')
})

test('a calendar that reads the plan again does not double it', () => {
  const uids = (at?: Date) => calendarOf('moeder=6&fra=2027-01-12', at).events.map((event) => event.get('UID'))
  assert.equal(new Set(uids()).size, 6)
  assert.deepEqual(uids(), uids(new Date('2026-12-01T08:00:00Z')))
})

test('without a first day there is no calendar', () => {
  const { wish } = readWish(() => undefined)
  assert.equal(planCalendar(site, wish, programmeOf(edition.dilemmas('da'), [], wish).meetings, now), undefined)
})
