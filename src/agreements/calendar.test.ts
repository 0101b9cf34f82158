import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Agreement, RecordContents } from './agreements.ts'
import { calendarOf } from './calendar.ts'
import { readCalendar } from './calendar.testing.ts'

const now = new Date('2026-11-24T13:05:06Z')
const deal = (changes: Partial<Agreement>): Agreement => ({
  id: 'a', recordId: 'r', text: 'Fuldmagten ligger ved skranken', lever: 'Arbejdsgang', owner: 'Teamkoordinator',
  followUpOn: '2026-12-15', state: 'open', followUps: [], ...changes,
})
const record = (...agreements: Agreement[]): RecordContents => ({
  id: '6f1c7f2e-7a4e-4c39-9d9b-1c3f6a1f0a01', language: 'da', dilemmas: ['paa-konens-vegne'], heldOn: '2026-11-24',
  expiresOn: '2028-11-24', agreements, obstacles: [], earlier: [],
})

test('each follow-up day is one all-day event with the agreements of that day', () => {
  const text = calendarOf('da', record(deal({}), deal({ text: 'Samme svar' }), deal({ text: 'Stol', followUpOn: '2027-01-12' })), 'På konens vegne', now)
  const [first, second, ...more] = readCalendar(text ?? '')
  assert.equal(more.length, 0)
  assert.equal(first?.get('DTSTART;VALUE=DATE'), '20261215')
  assert.equal(first?.get('UID'), '6f1c7f2e-7a4e-4c39-9d9b-1c3f6a1f0a01-2026-12-15@erduaware')
  assert.equal(first?.get('DTSTAMP'), '20261124T130506Z')
  assert.match(first?.get('DESCRIPTION') ?? '', /^Fuldmagten ligger ved skranken\nHvad ændrer vi\? Arbejdsgang\nHvem har den \(funktion\): Teamkoordinator\n\nSamme svar\n/)
  assert.equal(second?.get('DTSTART;VALUE=DATE'), '20270112')
  assert.match(second?.get('DESCRIPTION') ?? '', /^Stol\n/)
})

test('the same day of the same record is the same event when the file is fetched again', () => {
  const uids = (text: string | undefined) => readCalendar(text ?? '').map((event) => event.get('UID'))
  const before = uids(calendarOf('da', record(deal({})), 'På konens vegne', now))
  const after = uids(calendarOf('en', record(deal({ text: 'Rettet' })), 'På konens vegne', new Date('2026-12-01T08:00:00Z')))
  assert.equal(before.length, 1)
  assert.deepEqual(after, before)
})

test('what is typed stays text: no line of it becomes a line of the calendar', () => {
  const text = 'Én; to, tre\\ \u0007\nEND:VEVENT\r\nBEGIN:VALARM\n👩‍👩‍👧 \u202eمرحبا '.repeat(4)
  const events = readCalendar(calendarOf('da', record(deal({ text })), 'På konens vegne', now) ?? '')
  assert.equal(events.length, 1)
  assert.ok(events[0]?.get('DESCRIPTION')?.startsWith('Én; to, tre\\  \nEND:VEVENT\nBEGIN:VALARM\n👩‍👩‍👧 \u202eمرحبا Én;'))
})

test('a record without an open agreement with a day has no calendar', () => {
  assert.ok(calendarOf('da', record(deal({})), 'x', now))
  assert.equal(calendarOf('da', record(deal({ followUpOn: undefined }), deal({ state: 'kept' })), 'x', now), undefined)
})
