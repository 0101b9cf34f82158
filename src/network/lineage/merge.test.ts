import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareTexts, type Section } from './compare.ts'
import { compareFiles, mergeFiles, nameInPiece } from './files.ts'
import { allOf, mergeTexts, proposedChoices } from './merge.ts'
import { divide, hasFront } from './parts.ts'

const base = readFileSync('content/da/dilemmas/brevet-i-skraldespanden/dilemma.md', 'utf8')
const mine = base.replace('minutes: 20', 'minutes: 25').replace('Klokken er ti minutter i elleve', 'Klokken er ti minutter i ni').replace(/## Tal om det[\s\S]*?(?=## God praksis)/, '')
const theirs = base
  .replace('reviewed: none', 'reviewed: { function: Kommuneadvokat, day: 2027-03-01 }')
  .replace('Klokken er ti minutter i elleve', 'Klokken er næsten elleve')
  .replace('## God praksis', '## En ny del\n\nNyt.\n\n## God praksis')

test('each field and each section says who changed it since the text was copied', () => {
  const { sections, order } = compareTexts({ base, mine, theirs })
  const said = sections.filter(({ change }) => change !== 'unchanged').map((section) => `${section.name}: ${section.change}${'by' in section ? ` by ${section.by}` : ''}`)
  assert.deepEqual(said, ['minutes: changed by mine', 'reviewed: changed by theirs', 'Scenen: conflict', 'Tal om det: removed by mine', 'En ny del: added by theirs'])
  assert.equal(order, 'unchanged')
  assert.ok(sections.length > 40)
})

test('a conflict waits for a person; whatever the person chooses, the rest follows whoever changed it', () => {
  const comparison = compareTexts({ base, mine, theirs })
  const proposed = proposedChoices(comparison)
  assert.deepEqual(mergeTexts(comparison, proposed), { ok: false, undecided: ['## Scenen'], isOrderUndecided: false })
  const merged = mergeTexts(comparison, { ...proposed, sections: new Map([...proposed.sections, ['## Scenen', 'theirs']]) })
  const expected = theirs.replace('minutes: 20', 'minutes: 25').replace(/## Tal om det[\s\S]*?(?=## En ny del)/, '')
  assert.deepEqual(merged, { ok: true, text: expected })
})

test('a heading is followed by its id when its words change, and a title is always the title', () => {
  const above = base.replace('# Brevet i skraldespanden', '# Brevet ved døren').replace(/### (.*) \{#citizen\}/, '### Den, det handler om {#citizen}')
  const changed = compareTexts({ base, mine: base, theirs: above }).sections.filter(({ change }) => change !== 'unchanged')
  assert.deepEqual(changed.map(({ key, change }) => [key, change]), [['title', 'changed'], ['id citizen', 'changed']])
})

test('what was last in one text and is not last in the other stays apart from what comes after it', () => {
  const merged = mergeTexts(compareTexts({ base: '# A\n\nx', mine: '# A\n\nx\n\n## B\n\nb', theirs: '# A\n\nx\n\n## C\n\nc' }), { sections: new Map() })
  assert.deepEqual(merged, { ok: true, text: '# A\n\nx\n\n## C\n\nc\n\n## B\n\nb' })
})

test('a text that only one side has can be taken or left whole', () => {
  const names = ['content/da/dilemmas/x/dilemma.md', 'content/en/dilemmas/x/film.da.fountain', 'content/da/practices/y.md'].map(nameInPiece)
  assert.deepEqual(names, ['da/dilemma.md', 'en/film.da.fountain', 'da/text.md'])
  const comparisons = compareFiles(new Map(), new Map([['da/drejebog.md', mine]]), new Map([['da/dilemma.md', theirs]]))
  for (const [side, kept] of [['mine', 'da/drejebog.md'], ['theirs', 'da/dilemma.md']] as const) {
    const merged = mergeFiles(comparisons, new Map([...comparisons].map(([name, comparison]) => [name, allOf(side, comparison)])))
    assert.ok(merged.ok)
    assert.deepEqual([...merged.files], [[kept, side === 'mine' ? mine : theirs]])
  }
  assert.deepEqual(mergeFiles(compareFiles(new Map([['a', base]]), new Map([['a', mine]]), new Map([['a', theirs]])), new Map()), { ok: false, undecided: ['a'] })
})

const line = fc.constantFrom('---', '--- ', 'title: Brev', 'title: Et andet', 'roles:', '  - leder', 'note: "# ikke en overskrift"', '# Titel', '# En anden', '## Scenen', '## Scenen', '## Loven', '### Valg {#a}', '### Et valg {#a}', '### {#b}', '#', '####### syv', 'Tekst.', '', ' ', '```', '\t# x', '\r')
const text = fc.oneof(
  fc.array(line, { maxLength: 14 }).chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end))),
  fc.array(line, { maxLength: 12 }).map((lines) => `---\ntitle: Brev\nminutes: 20\n---\n\n${lines.join('\n')}\n`),
)
const maybe = fc.option(text, { nil: undefined })

test('a text divided and put together again is the text, byte for byte, whatever it is', () => {
  fc.assert(fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), fc.constantFrom('fields', 'whole'), (one, front) => {
    const parts = divide(one, front)
    assert.equal(parts.map((part) => part.text).join(''), one)
    assert.equal(new Set(parts.map(({ key }) => key)).size, parts.length)
  }), { numRuns: 3000 })
})

test('all of mine is mine and all of theirs is theirs, byte for byte', () => {
  fc.assert(fc.property(maybe, maybe, maybe, (one, other, third) => {
    const comparison = compareTexts({ base: one, mine: other, theirs: third })
    for (const [side, whole] of [['mine', other], ['theirs', third]] as const) {
      const merged = mergeTexts(comparison, allOf(side, comparison))
      assert.ok(merged.ok)
      assert.equal(merged.text ?? '', whole ?? '')
    }
  }), { numRuns: 5000 })
})

test('no choice loses a section or makes one: each chosen text is there once, and nothing else is', () => {
  fc.assert(fc.property(maybe, maybe, maybe, fc.infiniteStream(fc.constantFrom('mine', 'theirs')), fc.constantFrom('mine', 'theirs'), (one, other, third, sides, order) => {
    const comparison = compareTexts({ base: one, mine: other, theirs: third })
    const choices = new Map(comparison.sections.map((section) => [section.key, sides.next().value ?? 'mine']))
    const merged = mergeTexts(comparison, { sections: choices, order })
    assert.ok(merged.ok)
    const chosen = comparison.sections.filter(({ kind }) => kind !== 'frame').flatMap((section) => textOf(section, choices))
    const front = [one, other, third].every((each) => each === undefined || hasFront(each)) ? 'fields' : 'whole'
    const found = divide(merged.text ?? '', front).filter(({ kind }) => kind !== 'frame').map((part) => part.text.trimEnd())
    // A text that begins with its fields and one that does not are compared as wholes; there the front may go or come.
    if (front === 'fields') assert.deepEqual(found.toSorted(), chosen.toSorted())
    else for (const each of chosen) assert.ok((merged.text ?? '').includes(each))
  }), { numRuns: 5000 })
})

test('without anybody above or here, nothing is to be decided', () => {
  fc.assert(fc.property(text, text, (one, other) => {
    for (const [here, above, expected] of [[one, other, other], [other, one, other], [other, other, other]] as const) {
      const merged = mergeTexts(compareTexts({ base: one, mine: here, theirs: above }), { sections: new Map() })
      assert.deepEqual(merged.ok && (merged.text ?? ''), expected)
    }
  }), { numRuns: 3000 })
})

function textOf(section: Section, choices: ReadonlyMap<string, 'mine' | 'theirs'>): string[] {
  const chosen = section[choices.get(section.key) ?? 'mine']
  return chosen === undefined ? [] : [chosen.trimEnd()]
}
