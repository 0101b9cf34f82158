import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { checkTexts } from '../edition/check-content.ts'
import { findFiles, type ContentFile } from '../edition/files.ts'
import { readText } from '../edition/text.ts'
import { cases, type Case } from './faults.cases.ts'
import { faults } from './faults.ts'
import { problemLine } from './problem.ts'

const sample = join(import.meta.dirname, '../sample')
const files = findFiles(sample)
const originals = new Map(files.map(({ path }) => [relative(sample, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]))

// Each case changes one file; what the others gave is remembered.
const remembered = new Map<string, ReturnType<typeof readText>>()
const read: typeof readText = (file, content) => {
  const key = `${file.path}\n${content}`
  const result = remembered.get(key) ?? readText(file, content)
  remembered.set(key, result)
  return result
}

function check(change: (text: Map<string, string>) => void) {
  const changed = new Map(originals)
  change(changed)
  const contents = [...changed].map(([path, content]) => ({ file: fileAt(path), content }))
  return checkTexts(contents, read).problems
}

function fileAt(path: string): ContentFile {
  const known = files.find((file) => relative(sample, file.path).replaceAll('\\', '/') === path)
  return known === undefined ? { kind: 'dilemma', language: 'da', slug: path.split('/')[2] ?? '', path, stamp: '' } : { ...known, path }
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

test('a problem is one line with its file, its line and what to write', () => {
  const [first] = check(cases.missingHeading.change)
  assert.ok(first)
  assert.match(problemLine(first), /^da\/dilemmas\/brevet-i-skraldespanden\/dilemma\.md:\d+: valget »makulerer« har ingen overskrift\. Skriv »### … \{#makulerer\}« under »## Hvad ville du gøre\?«\.$/)
})
