import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Agreement, Obstacle, RecordContents } from '#agreements/index.ts'
import type { Lawfulness } from '#library/index.ts'
import { fitOf } from './screen-fit.ts'
import { keys, makeMoment, siteIn, textOf, type Made } from './screen-moments.testing.ts'
import { ScreenPage } from './screen.tsx'

const pageOf = (made: Made) => {
  const moment = makeMoment(made)
  return String(<ScreenPage site={siteIn(moment.language)} moment={moment} keys={keys} />)
}
const said = (made: Made) => textOf(pageOf(made))
const record = (contents: Partial<RecordContents>): RecordContents => ({
  id: 'r', language: 'da', dilemmas: [], heldOn: '2026-11-24', expiresOn: '2028-11-24', agreements: [], obstacles: [], earlier: [], ...contents,
})
const agreement = (text: string, more: Partial<Agreement> = {}): Agreement => ({
  id: text, recordId: 'r', text, lever: 'Vejen ud på ét ark', owner: 'Teamkoordinator', followUpOn: '2026-12-15', state: 'open', followUps: [], ...more,
})
const obstacle = (text: string, reply?: Obstacle['reply']): Obstacle => ({ id: text, recordId: 'r', text, carrier: 'Teamleder', receiver: 'it', sentOn: undefined, reply })

test('an agreement stands as it was written, with what changes, whose it is and its day', () => {
  const html = pageOf({ step: 'agreement', record: record({ agreements: [agreement('Fra mandag ligger <arket> ved skranken.')], obstacles: [obstacle('Ordningen mangler.')] }) })
  assert.match(html, /Fra mandag ligger &lt;arket&gt; ved skranken\./)
  assert.match(textOf(html), /Hvad ændrer vi\? Vejen ud på ét ark Hvem har den\? Teamkoordinator Vi ser på den 15\. december/)
  assert.match(textOf(html), /Det kan vi ikke løse selv Ordningen mangler\. Hvem tager den med\? Teamleder Hvortil\? It/)
})

test('no agreement is a good ending', () => {
  assert.match(said({ step: 'agreement' }), /»Vi aftaler ikke noget i dag« er en god slutning\./)
})

test('follow-up shows what is open, from the last meeting and before, and the answers that came', () => {
  const previous = record({
    agreements: [agreement('Arket ligger fremme.', { followUps: [{ outcome: 'not', learnt: '', heldOn: '2026-12-01' }] }), agreement('Den er holdt.', { state: 'kept' })],
    earlier: [agreement('Skærmen er vendt.'), agreement('Den er droppet.', { state: 'dropped' })],
    obstacles: [
      obstacle('Ordningen mangler.', { answer: 'no', text: 'staten bestemmer', on: '2026-12-02' }),
      obstacle('Skærmen kan ikke drejes.', { answer: 'later', text: '', by: '2027-01-15', on: '2026-12-02' }),
      obstacle('Der er ingen stol.', { answer: 'yes', text: '', on: '2026-12-02' }),
      obstacle('Intet svar endnu.'),
    ],
  })
  const text = said({ step: 'follow-up', settings: { previousRecord: 'r' }, previous })
  assert.match(text, /Arket ligger fremme\..*Sidst Ikke endnu.*Skærmen er vendt\./)
  assert.match(text, /Nej, fordi: staten bestemmer.*Svar senest 15\. januar.*It: Ja/)
  assert.doesNotMatch(text, /Den er holdt|Den er droppet|Intet svar endnu/)
  assert.match(said({ step: 'follow-up', settings: { previousRecord: 'r' }, previous: record({}) }), /Vi har ingen åbne aftaler\./)
})

test('the law says of each choice in words where it lies, and why', () => {
  const text = said({ step: '0.law' })
  assert.match(text, /Jeg siger nej og finder en fuldmagt frem Inden for loven Inger kan give Verner lov/)
  assert.match(text, /Det kommer an på/)
  assert.match(text, /Udkast\. Ingen jurist har gennemgået reglerne\./)
  assert.doesNotMatch(text, /\[\^|fvl-/, 'notes are not for the screen')
  assert.doesNotMatch(text, /Mange forstår det valg/)
})

test('a choice outside the law asks what has to change, and a review takes the draft away', () => {
  const lawOf = (law: Lawfulness) => said({ step: '0.law', change: (dilemma) => ({ ...dilemma, choices: dilemma.choices.map((choice, index) => (index === 1 ? { ...choice, law } : choice)) }) })
  assert.match(lawOf('outside'), /Uden for loven.*Mange forstår det valg\. Det er ikke lovligt\. Hvad skal ændres hos os/)
  assert.doesNotMatch(lawOf('depends'), /Mange forstår det valg/)
  const reviewed = said({ step: '0.law', change: (dilemma) => ({ ...dilemma, review: { function: 'jurist', day: '2026-11-01' } }) })
  assert.doesNotMatch(reviewed, /Udkast/)
})

test('letters are as large as the room allows, and never too small to read', () => {
  const space = { face: 'text', width: 90, height: 50, gap: 2 } as const
  const sizeOf = (texts: readonly string[]) => Number(/t-(\d+)$/.exec(fitOf(texts, space))?.[1])
  assert.equal(sizeOf(['Kort']), 106)
  let before = Infinity
  for (let length = 10; length < 4000; length += 37) {
    const size = sizeOf(['a'.repeat(length), 'b'.repeat(length)])
    assert.ok(size <= before, `a longer text got larger letters at ${length}`)
    assert.ok(size >= 29)
    before = size
  }
  assert.equal(before, 29)
})
