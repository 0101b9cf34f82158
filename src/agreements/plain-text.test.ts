import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Agreement, Obstacle, RecordContents } from './agreements.ts'
import { obstacleMessage, obstacleState, recordText } from './plain-text.ts'

const agreement: Agreement = {
  id: 'a', recordId: 'r', text: 'Fuldmagten ligger fremme', lever: 'Arbejdsgang', owner: 'Teamkoordinator', followUpOn: '2026-12-15',
  state: 'open', followUps: [],
}
const obstacle: Obstacle = { id: 'o', recordId: 'r', text: 'Vi må ikke ringe ud', carrier: 'Teamleder', receiver: 'leaders', sentOn: undefined, reply: undefined }
const record: RecordContents = {
  id: 'r', language: 'da', dilemmas: [], heldOn: '2026-11-24', expiresOn: '2028-11-24', agreements: [agreement], earlier: [],
  obstacles: [{ ...obstacle, reply: { answer: 'no', text: 'Ingen midler i år', on: '2026-12-04' } }],
}

test('the record as text can be read aloud from top to bottom', () => {
  assert.equal(recordText('da', { ...record, earlier: [{ ...agreement, state: 'kept', followUps: [{ outcome: 'kept', learnt: 'Ni fik den med', heldOn: '2026-11-24' }] }] }, 'På konens vegne'), [
    'Referat: På konens vegne\n24. november 2026',
    'DET AFTALER VI',
    '1. Fuldmagten ligger fremme\nHvad ændrer vi? Arbejdsgang\nHvem har den (funktion): Teamkoordinator\nVi ser på den: tirsdag den 15. december 2026',
    'DET KAN VI IKKE LØSE SELV',
    'Vi må ikke ringe ud\nHvem tager den med: Teamleder\nHvortil: ledermøde\nSvaret er »Nej, fordi …«: Ingen midler i år',
    'FRA SIDST',
    '1. Fuldmagten ligger fremme\nHvad ændrer vi? Arbejdsgang\nHvem har den (funktion): Teamkoordinator\nVi ser på den: tirsdag den 15. december 2026\n24. november 2026: Holdt. Ni fik den med\nNu: Holdt',
    'Det, I gemmer, kan være omfattet af aktindsigt.',
  ].join('\n\n'))
})

test('a meeting that agreed on nothing says so without blame', () => {
  const text = recordText('da', { ...record, agreements: [], obstacles: [] }, 'Referat')
  assert.ok(text.startsWith('Referat\n24. november 2026'))
  assert.ok(text.includes('Det er også en god slutning.') && !text.includes('LØSE SELV'))
})

test('the message has the obstacle, the three answers and the link', () => {
  const message = obstacleMessage('da', obstacle, '»På konens vegne«', 'https://huset.test/svar/o/noegle/s')
  for (const part of ['en dialog om »På konens vegne«.', 'Vi må ikke ringe ud', '»Nej, fordi …«', 'https://huset.test/svar/o/noegle/s\n']) assert.ok(message.includes(part), part)
  assert.ok(obstacleMessage('da', obstacle, '', 'x').startsWith('Vi har holdt en dialog. '))
})

test('an obstacle is not sent, sent, or answered', () => {
  assert.equal(obstacleState('da', obstacle), 'Ikke sendt endnu')
  assert.equal(obstacleState('da', { ...obstacle, sentOn: '2026-11-25' }), 'Sendt 25. november 2026')
  assert.equal(obstacleState('da', { ...obstacle, reply: { answer: 'later', text: '', by: '2026-12-08', on: '2026-12-01' } }), 'Svar senest 8. december 2026')
  assert.equal(obstacleState('en', { ...obstacle, reply: { answer: 'yes', text: '', on: '2026-12-01' } }), 'The answer is “Yes”')
})
