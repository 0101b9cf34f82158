import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { detect } from '#detector/index.ts'
import type { Paragraph } from '../importing/imported.ts'
import { maskLabel } from '../sentences.ts'
import { words } from '../words.ts'
import { findsIn, type Masking } from './finds.ts'
import { hideIn, prepareSource, prepareText, settleText } from './masking.ts'

const masking: Masking = { detect, label: maskLabel('da') }
const said = (speaker: string | undefined, text: string): Paragraph => ({ kind: 'text', speaker, time: undefined, text })

test('who speaks under a name is called a speaker, also where the others name them', () => {
  const { text } = prepareSource([said('Interviewer', 'Hvad så du, Mette?'), said('Mette Holm', 'Brevet.'), said('Jens Holm', 'Mettes brev, sagde Mette Holm.'), said('R1', 'Ja.')], masking, words.da.voices)
  assert.deepEqual(text.split('\n'), ['Interviewer: Hvad så du, Taler 1?', 'Taler 1: Brevet.', 'Taler 2: Taler 1s brev, sagde Taler 1 en af talerne.', 'R1: Ja.'])
  assert.doesNotMatch(text, /Mette|Holm|Jens/)
})

test('sure finds are masked at once, and doubts are masked unless a person lets them stay', () => {
  const typed = 'Hun ringede fra 20 30 40 50 og sagde 010203-1234.\r\nXenofax kom forbi.'
  assert.ok(detect(typed).some(({ sure }) => sure))
  const prepared = prepareText(typed, masking)
  assert.doesNotMatch(prepared.text, /20 30|010203|\r/)
  assert.ok(prepared.masked >= 2)
  const pretend: Masking = { label: maskLabel('da'), detect: (text) => [...text.matchAll(/Xenofax|forbi/g)].map(({ index, 0: all }) => ({ start: index, end: index + all.length, kind: 'name', sure: false })) }
  const { text, doubts } = prepareText('Xenofax kom forbi.', pretend)
  assert.equal(doubts.length, 2)
  assert.equal(settleText(text, new Set([1]), pretend).text, '[navn] kom forbi.')
  assert.equal(settleText(text, new Set(), pretend).text, '[navn] kom [navn].')
})

test('finds that overlap are masked whole, a mask is not masked again, and lines stay lines', () => {
  const finds = [{ start: 0, end: 5, kind: 'name', sure: false }, { start: 3, end: 8, kind: 'cpr', sure: true }]
  assert.deepEqual(findsIn('abcdefghij', () => finds), [{ start: 0, end: 8, kind: 'cpr', sure: true }])
  assert.equal(prepareText('før [navn] efter', { label: () => 'x', detect: () => [{ start: 5, end: 9, kind: 'name', sure: true }] }).text, 'før [navn] efter')
  const broken: Masking = { label: () => 'cpr', detect: (text) => (text.includes('01\n02') ? [{ start: 2, end: 7, kind: 'cpr', sure: true }] : []) }
  assert.equal(prepareText('a 01\n02 b', broken).text, 'a [cpr]\n b')
})

test('what is hidden later takes the passages along', () => {
  const passages = [{ id: 'a', source: 's', start: 0, end: 3, codes: [] }, { id: 'b', source: 's', start: 4, end: 9, codes: [] }, { id: 'c', source: 's', start: 6, end: 16, codes: [] }]
  const hidden = hideIn('Hun hed Gudrun og gik', passages, { start: 8, end: 14 }, 'navn')
  assert.equal(hidden.text, 'Hun hed [navn] og gik')
  assert.deepEqual(hidden.passages.map(({ start, end }) => hidden.text.slice(start, end)), ['Hun', 'hed [navn]', 'd [navn] o'])
})

test('a text that is settled has no sure find left, and settling it again changes nothing', () => {
  const pieces = fc.array(fc.constantFrom('010203-1234', 'Søren Hansen', 'ringede', 'til', 'mette@example.org', '\n', '20304050', '[navn]', 'Aarhus', '\ud800', 'å'), { maxLength: 14 })
  fc.assert(
    fc.property(pieces, (words_) => {
      const { text } = settleText(words_.join(' '), new Set(), masking)
      assert.deepEqual(findsIn(text, detect).filter(({ sure }) => sure), [])
      assert.equal(settleText(text, new Set(), masking).text, text)
    }),
    { numRuns: 400 },
  )
})
