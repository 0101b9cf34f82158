import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { languages } from '#urls.ts'
import { checkTexts } from '../edition/check-content.ts'
import { findFiles, type ContentFile } from '../edition/files.ts'
import { readText } from '../edition/text.ts'
import { exampleStory } from '../sample/example-story.ts'
import { faultsOfFile, hasPlace } from '../edition/places.ts'
import { cautions } from './cautions.ts'
import { bannedWords, cases, cautionCases, type Case } from './faults.cases.ts'
import { faults } from './faults.ts'
import { problemLine } from './problem.ts'

const sample = join(import.meta.dirname, '../sample')
const files = findFiles(sample)
const originals = new Map(files.map(({ path }) => [relative(sample, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]))
for (const language of languages) originals.set(`${language}/stories/skaermen-fra-koeen.md`, exampleStory(language))

// Each case changes one file; what the others gave is remembered.
const remembered = new Map<string, ReturnType<typeof readText>>()
const read: typeof readText = (file, content) => {
  const key = `${file.path}\n${content}`
  const result = remembered.get(key) ?? readText(file, content)
  remembered.set(key, result)
  return result
}

function check(change: (text: Map<string, string>) => void) {
  return checkAll(change, '2026-11-24').problems
}

function checkAll(change: (text: Map<string, string>) => void, today?: string) {
  const changed = new Map(originals)
  change(changed)
  const contents = [...changed].flatMap(([path, content]) => (hasPlace(path) ? [{ file: fileAt(path), content }] : []))
  const strays = [...changed].flatMap(([path, { length: bytes }]) => faultsOfFile({ path, bytes }).map((fault) => ({ file: path, line: 1, column: undefined, ...fault })))
  const checked = checkTexts(contents, read, today)
  return { ...checked, problems: [...checked.problems, ...strays] }
}

function fileAt(path: string): ContentFile {
  const known = files.find((file) => relative(sample, file.path).replaceAll('\\', '/') === path)
  const language = path.startsWith('en') ? 'en' : 'da'
  const kind = ({ practices: 'practice', processes: 'process', stories: 'story', competencies: 'competencies' } as const)[path.split('/')[1] ?? ''] ?? 'dilemma'
  return known === undefined ? { kind, language, slug: (path.split('/')[2] ?? '').replace(/\.md$/, ''), path, stamp: '' } : { ...known, path }
}

test('the sample library has no faults', () => {
  assert.deepEqual(check(() => undefined), [])
})

for (const [kind, { change, expected, line, file }] of Object.entries<Case>(cases)) {
  test(`a fault is found and says what to write instead: ${kind}`, () => {
    const problems = check(change)
    const found = problems.find(({ wrong, instead }) => wrong === expected.wrong && instead === expected.instead)
    assert.ok(found, `not among:\n${problems.map(problemLine).join('\n')}\nexpected: ${expected.wrong} ${expected.instead}`)
    if (file !== undefined) assert.equal(found.file, file)
    if (line !== undefined) assert.equal(found.line, line)
  })
}

test('every kind of fault has been proven', () => {
  assert.deepEqual(Object.keys(cases).toSorted(), Object.keys(faults).toSorted())
})

for (const [kind, { today, expected, file, line }] of Object.entries(cautionCases)) {
  test(`a caution is said, with its line, and keeps no text out: ${kind}`, () => {
    const { problems, cautions: said } = checkAll(() => undefined, today)
    assert.deepEqual(problems, [])
    assert.ok(said.some((one) => one.file === file && one.line === line && one.wrong === expected.wrong && one.instead === expected.instead), said.map(problemLine).join('\n'))
  })
}

test('every kind of caution has been proven, and a source that was read within the year needs none', () => {
  assert.deepEqual(Object.keys(cautionCases).toSorted(), Object.keys(cautions).toSorted())
  const said = checkAll(() => undefined, '2027-11-24').cautions
  assert.ok(said.length > 0 && !said.some(({ wrong }) => wrong.includes('sidst læst')))
})

for (const language of languages) {
  for (const word of bannedWords[language]) {
    test(`»${word}« stops a text, on one line and over two`, () => {
      for (const written of [word, word.replace(' ', '\n')]) {
        const path = `${language}/dilemmas/brevet-i-skraldespanden/dilemma.md`
        const problems = check((text) => text.set(path, (text.get(path) ?? '').replace(/(\n## (?:Scenen|The scene)\n\n)/, `$1${written.replaceAll('$', '')}. `)))
        assert.ok(problems.some(({ file, wrong, line }) => file === path && line > 50 && wrong.endsWith('« hører ikke til her.')), problems.map(problemLine).join('\n'))
      }
    })
  }
}

test('a word that stops a text stops a film, too', () => {
  const film = 'da/dilemmas/brevet-i-skraldespanden/film.fountain'
  const [problem] = check((text) => text.set(film, (text.get(film) ?? '').replace('Kan du ikke bare gøre det?', 'Er jeg det svageste led?')))
  assert.ok(problem?.file === film && problem.wrong.includes('svageste led'), JSON.stringify(problem))
})

test('every file that the house reads has a place in the format', () => {
  const paths = findFiles(sample).map(({ path }) => relative(sample, path).replaceAll('\\', '/'))
  assert.ok(paths.length > 5)
  assert.deepEqual(paths.filter((path) => !hasPlace(path)), [])
})

test('the reading numbers of a kind stand from the lowest to the highest', () => {
  const numbers = checkAll(() => undefined).lix.get('dilemma') ?? []
  assert.ok(numbers.length > 5 && numbers.every((number, index) => number >= (numbers[index - 1] ?? 0) && number < 40), numbers.join())
})

test('a problem is one line with its file, its line and what to write', () => {
  const [first] = check(cases.missingHeading.change)
  assert.ok(first)
  assert.match(problemLine(first), /^da\/dilemmas\/brevet-i-skraldespanden\/dilemma\.md:\d+: valget »makulerer« har ingen overskrift\. Skriv »### … \{#makulerer\}« under »## Hvad ville du gøre\?«\.$/)
})
