import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { languages, type Language } from '#urls.ts'
import { formatScreenplay, parseScreenplay, type Character, type Element, type Screenplay, type Target, type Trait } from './index.ts'
import { actions, ambiences, colours, effects, fixtures, moods, places, props, roles, shots, times, traits, weathers, type Words } from './vocabulary/index.ts'

const at = { line: 1, column: 1 }
const names = ['AMINA', 'SØREN', 'MAND 1', 'ANNE-MARIE', 'DEN GAMLE', 'DØR']
const cast = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 })
/** Words that no sign of the screenplay is made of. */
const said = fc.stringMatching(/^[A-Za-zæøåÆØÅéü0-9 ,.?’»«…-]{1,180}$/).map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /^[A-Za-zæøåÆØÅ]/.test(text) && !text.includes('->'))
const keysOf = <Id extends string>(list: Record<Id, Words>) => fc.constantFrom(...(Object.keys(list) as Id[]))
const things = { ...props, ...fixtures }

function target(people: string[]): fc.Arbitrary<Target> {
  return fc.oneof(keysOf(things).map((thing) => ({ thing })), fc.constantFrom(...people).map((person) => ({ person })))
}

/** An entry of a list of patterns and, for each slot of one of its patterns, what is in it. */
function phrase<Id extends string>(list: Record<Id, Words>, language: Language, people: string[]) {
  return keysOf(list).chain((id) => fc.constantFrom(...list[id][language]).chain((pattern) => {
    const slots = Object.fromEntries(['what', 'where', 'on'].filter((slot) => pattern.includes(`{${slot}}`)).map((slot) => [slot, target(people)]))
    return fc.record(slots).map((filled) => ({ id, filled }))
  }))
}

function trait(language: Language): fc.Arbitrary<Trait> {
  return keysOf(traits as Record<Trait['trait'], Words>).chain((id) => fc.constantFrom(...(traits as Record<string, Words>)[id]![language]).chain((pattern) =>
    pattern.includes('{colour}') ? keysOf(colours).map((colour) => ({ trait: id, colour })) : fc.constant({ trait: id })))
}

function character(name: string, language: Language): fc.Arbitrary<Character> {
  return fc.record({ name: fc.constant(name), role: keysOf(roles), age: fc.integer({ min: 1, max: 110 }), traits: fc.array(trait(language), { maxLength: 4 }), at: fc.constant(at) })
}

function deed(language: Language, people: string[]): fc.Arbitrary<Element> {
  return fc.oneof(
    fc.record({ kind: fc.constant('line' as const), who: fc.constantFrom(...people), onPhone: fc.boolean(), mood: keysOf(moods), text: said, at: fc.constant(at) }, { requiredKeys: ['kind', 'who', 'onPhone', 'text', 'at'] }),
    fc.tuple(fc.constantFrom(...people), phrase(actions as Record<string, Words>, language, people)).map(([who, { id, filled }]) => ({ kind: 'action', who, action: id, ...filled, at }) as Element),
    phrase(shots as Record<string, Words>, language, people).map(({ id, filled }) => ({ kind: 'camera', shot: id, ...filled, at }) as Element),
    keysOf({ ...effects, ...ambiences }).map((sound) => ({ kind: 'sound' as const, sound, at })),
    keysOf(weathers).map((weather) => ({ kind: 'weather' as const, weather, at })),
    said.map((text) => ({ kind: 'description' as const, text, at })),
    said.map((text) => ({ kind: 'text' as const, text, at })),
    said.map((title) => ({ kind: 'chapter' as const, title, at })),
    fc.array(said, { minLength: 1, maxLength: 3 }).map((lines) => ({ kind: 'remark' as const, text: lines.join('\n'), at })),
    fc.integer({ min: 2, max: 300 }).map((tenths) => ({ kind: 'pause' as const, seconds: tenths / 10, at })),
  )
}

const scene = (id?: string): fc.Arbitrary<Element> =>
  fc.record({ kind: fc.constant('scene' as const), inside: fc.boolean(), place: keysOf(places), time: keysOf(times), at: fc.constant(at) }).map((heading) => (id === undefined ? heading : { ...heading, id }))

function stretch(language: Language, people: string[], id?: string): fc.Arbitrary<Element[]> {
  const line = said.map((text): Element => ({ kind: 'line', who: people[0] ?? '', onPhone: false, text, at }))
  return fc.tuple(scene(id), line, fc.array(fc.oneof({ weight: 9, arbitrary: deed(language, people) }, { weight: 1, arbitrary: scene() }), { maxLength: 8 })).map(([heading, first, rest]) => [heading, first, ...rest])
}

function elements(language: Language, people: string[]): fc.Arbitrary<Element[]> {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/).filter((id) => id !== 'start'), { minLength: 2, maxLength: 6 })
  const asking = ids.chain((to) => fc.tuple(stretch(language, people), said, fc.tuple(...to.map((id) => fc.tuple(said, stretch(language, people, id))))).map(([start, question, answers]): Element[] => [
    ...start,
    { kind: 'stop', question, choices: answers.map(([text], index) => ({ text, to: to[index] ?? '', at })), at },
    ...answers.flatMap(([, consequence]) => consequence),
  ]))
  return fc.oneof(stretch(language, people), asking)
}

const screenplays: fc.Arbitrary<Screenplay> = fc.tuple(fc.constantFrom(...languages), cast).chain(([language, people]) =>
  fc.record({
    title: said, dilemma: fc.constant('brevet'), language: fc.constant(language), secondsWished: fc.integer({ min: 5, max: 900 }),
    cast: fc.tuple(...people.map((name) => character(name, language))),
    props: fc.array(fc.record({ name: fc.constantFrom(...Object.values(props).map((words) => words[language][0])), note: fc.oneof(fc.constant(''), said), at: fc.constant(at) }), { maxLength: 3 }),
    elements: elements(language, people),
  }, { requiredKeys: ['title', 'language', 'cast', 'props', 'elements'] }))

test('any screenplay of the vocabulary, written and read again, is the same, in both languages', () => {
  fc.assert(fc.property(screenplays, (screenplay) => {
    const text = formatScreenplay(screenplay)
    const { screenplay: again, faults } = parseScreenplay(text)
    assert.deepEqual(faults, [], text)
    assert.deepEqual(spotless(again), spotless(screenplay))
    assert.equal(formatScreenplay(again!), text)
  }), { numRuns: 100 })
})

const film = readFileSync('src/library/sample/da/dilemmas/brevet-i-skraldespanden/film.fountain', 'utf8')

test('whatever is written there is a screenplay or a fault, each fault within the text', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), mutated()), (text) => {
    const { screenplay, faults } = parseScreenplay(text)
    assert.ok(screenplay || faults.length > 0)
    const lines = text.split(/\r\n|\r|\n/)
    for (const fault of faults) {
      assert.ok(fault.line >= 1 && fault.line <= lines.length, `${fault.line} of ${lines.length}: ${fault.message}`)
      assert.ok(fault.column >= 1 && fault.column <= (lines[fault.line - 1]?.length ?? 0) + 1, `${fault.column}: ${fault.message}`)
    }
    if (screenplay) assert.doesNotThrow(() => formatScreenplay(screenplay))
  }), { numRuns: 300 })
})

test('a megabyte of anything is read in no time', () => {
  const pieces = ['a ', '\n', '[[a\n', 'A\n', '/*\n', '\t', 'AMINA smiler. ', '\nAMINA smiler.', '\n\nAMINA\nNej.', '* a -> makulerer\n', ', a', '(', 'x\u0301', '#a#\n', '\nSØREN rækker brevet til AMINA.', '[[LYD: papir]] ']
  for (const piece of pieces) {
    for (const before of ['', film]) {
      const begun = performance.now()
      parseScreenplay((before + piece.repeat(Math.ceil(1_048_576 / piece.length))).slice(0, 1_048_576))
      assert.ok(performance.now() - begun < 2000, JSON.stringify(piece))
    }
  }
})

function mutated(): fc.Arbitrary<string> {
  const cut = fc.record({ from: fc.nat(film.length), length: fc.nat(40), instead: fc.oneof(fc.constantFrom('', '\n', '\n\n', '[[', ']]', '#', '->', '*', '(', '/*', '*/', '>', ':', '\r\n', '\u00A0', '.'), fc.string({ maxLength: 8 })) })
  return fc.array(cut, { minLength: 1, maxLength: 8 }).map((cuts) => cuts.reduce((text, { from, length, instead }) => text.slice(0, from) + instead + text.slice(from + length), film))
}

/** A screenplay without its spots, which are the only thing that may differ. */
function spotless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'at' ? undefined : inner)))
}
