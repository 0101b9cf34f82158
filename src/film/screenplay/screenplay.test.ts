import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { formatScreenplay, parseScreenplay, partsOf, propOf, suggestions, type Element } from './index.ts'
import { withTables } from './vocabulary-tables.ts'
import { lexicons } from './matching/lexicon.ts'
import { patternsOf } from './matching/patterns.ts'
import { actions, shots } from './vocabulary/index.ts'

const path = 'content/da/dilemmas/brevet-i-skraldespanden/film.fountain'
const film = readFileSync(path, 'utf8')
const head = 'Title: Prøven\nSprog: da\nMedvirkende:\n    AMINA: medarbejder, 38\n    SØREN: borger, 74\n\nINDE. BORGERSERVICE - FORMIDDAG\n\n'

test('every film of the library is read without a fault', () => {
  const films = globSync(['content/*/dilemmas/*/film.fountain', 'src/library/sample/*/dilemmas/*/film.fountain'])
  assert.ok(films.length >= 3)
  for (const each of films) {
    const { screenplay, faults } = parseScreenplay(readFileSync(each, 'utf8'))
    assert.deepEqual(faults, [], each)
    assert.ok(screenplay)
    assert.deepEqual(parseScreenplay(formatScreenplay(screenplay)).faults, [], each)
  }
})

test('the parts are the beginning and what follows each answer, with the titles of their chapters', () => {
  const { screenplay } = parseScreenplay(film)
  assert.ok(screenplay)
  const parts = partsOf(screenplay)
  assert.deepEqual(parts.map(({ id, title }) => [id, title]), [
    ['start', 'Begyndelsen'],
    ['loeber-efter', 'Jeg løber efter ham'],
    ['makulerer', 'Jeg makulerer brevet'],
    ['flytter-spanden', 'Jeg flytter spanden'],
    ['lader-ligge', 'Jeg lader det ligge'],
  ])
  assert.deepEqual(parts.flatMap(({ elements }) => elements), screenplay.elements)
  assert.equal(parts[3]?.elements.filter(({ kind }) => kind === 'scene').length, 2)
})

test('line ends, tabs, hard spaces and curly quotes of other programs change nothing', () => {
  const odd = `\uFEFF${film.replaceAll('\n    ', '\n\t').replaceAll(' ', '\u00A0').replaceAll('\n', '\r\n')}`
  assert.deepEqual(spotless(parseScreenplay(odd)), spotless(parseScreenplay(film)))
})

test('several sentences on a line are several actions, each with its place', () => {
  assert.deepEqual(read('SØREN folder brevet. Søren smider et brev i skraldespand.'), [
    { kind: 'action', who: 'SØREN', action: 'folds', what: { thing: 'letter' }, at: { line: 9, column: 1 } },
    { kind: 'action', who: 'SØREN', action: 'throws-in', what: { thing: 'letter' }, where: { thing: 'bin' }, at: { line: 9, column: 22 } },
  ])
})

test('words that can mean two things mean what a reader takes them to mean', () => {
  const both = head.replace('INDE. BORGERSERVICE', 'INDE. TELEFONBORDET')
  const loose = head.replace('\n\nINDE', '\nRekvisitter:\n    telefon: lyserød\n\nINDE')
  const cases: [text: string, expected: object, before?: string][] = [
    ['SØREN går.', { action: 'leaves' }],
    ['SØREN går ud.', { action: 'leaves' }],
    ['SØREN går hen til AMINA.', { action: 'goes-to', where: { person: 'AMINA' } }],
    ['SØREN ser på AMINA.', { action: 'looks-at', what: { person: 'AMINA' } }],
    ['SØREN ser på Amina.', { action: 'looks-at', what: { person: 'AMINA' } }],
    ['SØREN ser på køen.', { action: 'looks-at', what: { thing: 'queue' } }],
    ['SØREN giver Amina brevet.', { action: 'gives', what: { thing: 'letter' }, where: { person: 'AMINA' } }],
    ['SØREN viser AMINA den bærbare.', { action: 'shows', what: { thing: 'laptop' }, where: { person: 'AMINA' } }],
    ['SØREN lægger på.', { action: 'hangs-up' }],
    ['SØREN ser på telefonen.', { action: 'looks-at', what: { thing: 'phone' } }],
    ['SØREN ser på telefonen.', { action: 'looks-at', what: { thing: 'desk-phone' } }, both],
    ['SØREN ser på mobilen.', { action: 'looks-at', what: { thing: 'phone' } }, both],
    ['SØREN lægger telefonen på bordet.', { action: 'puts-on', what: { thing: 'phone' }, where: { thing: 'desk' } }, both],
    ['SØREN tager telefonen.', { action: 'picks-up' }],
    ['SØREN tager telefonen.', { action: 'takes', what: { thing: 'phone' } }, loose],
    ['[[LYD: telefonen ringer]]\nSØREN tager telefonen.', { action: 'picks-up' }, loose],
  ]
  for (const [text, expected, before] of cases) {
    const action = read(text, before).find(({ kind }) => kind === 'action')
    const { at: _, ...found } = action ?? { at: 0 }
    assert.deepEqual(found, { kind: 'action', who: 'SØREN', ...expected }, text)
  }
})

test('what is said goes over several lines, and a new mood begins a new line', () => {
  const lines = read('AMINA (I TELEFONEN)\n(venlig)\nGodmorgen.\nDet er Amina.\n(venligt)\nHvem er det?')
  assert.deepEqual(lines.map((line) => line.kind === 'line' && [line.text, line.mood, line.onPhone, line.at.line]), [
    ['Godmorgen. Det er Amina.', 'friendly', true, 9],
    ['Hvem er det?', 'friendly', true, 13],
  ])
})

test('what other programs put on the title page is kept as a remark', () => {
  const { screenplay } = parseScreenplay(`${head.replace('Sprog', 'Author: Karen\nSprog')}AMINA smiler.\n`)
  assert.deepEqual(screenplay?.elements[0], { kind: 'remark', text: 'Author: Karen', at: { line: 2, column: 1 } })
})

test('a prop is known in any form, with the colour that its note says', () => {
  assert.deepEqual(propOf({ name: 'telefon', note: 'lyserød' }, 'da'), { prop: 'phone', colour: 'pink' })
  assert.deepEqual(propOf({ name: 'skraldespand', note: 'åben, kaffebægre' }, 'da'), { prop: 'bin' })
  for (const [written, prop] of [['brevet', 'letter'], ['et brev', 'letter'], ['seddel', 'note'], ['ark', 'form'], ['kop', 'cup'], ['nøgler', 'keys']]) {
    assert.equal(propOf({ name: written ?? '', note: '' }, 'da').prop, prop)
  }
})

test('no two entries of a list share a word, in either language', () => {
  for (const lexicon of Object.values(lexicons)) {
    for (const list of [lexicon.roles, lexicon.moods, lexicon.places, lexicon.times, lexicon.weathers, lexicon.sounds, lexicon.things, lexicon.colours]) {
      for (const { id, text } of list.words) assert.equal(list.find(text), id, text)
    }
    const patterns = [...lexicon.actions, ...lexicon.shots, ...lexicon.traits].map(({ text }) => text)
    assert.equal(new Set(patterns).size, patterns.length)
  }
  assert.ok(patternsOf(actions, 'da').length > 40 && patternsOf(shots, 'en').length > 9)
})

test('the specification has the whole vocabulary, in both languages', () => {
  for (const [document, language] of [['docs/screenplay.md', 'da'], ['docs/screenplay.en.md', 'en']] as const) {
    const text = readFileSync(document, 'utf8')
    assert.ok(withTables(text, language) === text, `${document} is not the vocabulary: node --import tsx src/film/screenplay/write-vocabulary.ts`)
  }
})

test('every example of the specification is read without a fault', () => {
  for (const document of ['docs/screenplay.md', 'docs/screenplay.en.md']) {
    const examples = [...readFileSync(document, 'utf8').matchAll(/```fountain\n([^]*?)```/g)].map(([, text]) => text ?? '')
    assert.ok(examples.length > 0)
    for (const example of examples) {
      const { screenplay, faults } = parseScreenplay(example)
      assert.deepEqual(faults, [])
      assert.ok(screenplay && partsOf(screenplay).length > 1)
    }
  }
})

test('an editor is told what can be written next', () => {
  const cases: [written: string, suggested: string][] = [
    ['SØ', 'SØREN'], ['SØREN ræ', 'rækker'], ['SØREN rækker br', 'rækker brevet'], ['SØREN rækker brevet til A', 'rækker brevet til AMINA'],
    ['SØREN smiler. AM', 'AMINA'], ['[[KA', 'KAMERA: '], ['[[KAMERA: tæt på S', 'tæt på SØREN'], ['[[LYD: lav snak, pa', 'papir'], ['[[VEJR: r', 'regn'],
    ['INDE. BORG', 'BORGERSERVICE'], ['UDE. RÅDHUSTORVET - AF', 'AFTEN'], ['AMINA\n(be', 'bekymret'], ['AMINA (', 'I TELEFONEN)'], ['* Jeg siger nej -> mak', 'makulerer'],
  ]
  for (const [written, suggested] of cases) {
    const text = `${film}\n\n${written}`
    const { from, words } = suggestions(text, text.length)
    assert.ok(words.some((word) => word.text === suggested && word.what !== ''), `${written}: ${JSON.stringify(words.slice(0, 9))}`)
    assert.ok(suggested.toLowerCase().startsWith(text.slice(from).toLowerCase()), written)
  }
  for (const [written, suggested] of [['Var', 'Varighed: '], ['    AMINA: med', 'medarbejder'], ['    AMINA: borger, 3, kort gr', 'kort gråt hår'], ['    AMINA: borger, 3, blå sk', 'blå skjorte']] as const) {
    const text = `Title: X\nSprog: da\nMedvirkende:\n${written}`
    assert.ok(suggestions(text, text.length).words.some(({ text: word }) => word === suggested), written)
  }
})

test('nothing is suggested in the middle of what somebody says', () => {
  const text = `${film}\n\nAMINA\n(træt)\nS`
  assert.deepEqual(suggestions(text, text.length).words, [])
})

function read(text: string, before = head): Element[] {
  const { screenplay, faults } = parseScreenplay(`${before}${text}\n`)
  assert.deepEqual(faults, [])
  return screenplay?.elements.slice(1) ?? []
}

function spotless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'at' ? undefined : inner)))
}
