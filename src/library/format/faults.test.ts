import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { after, test } from 'node:test'
import { checkContent } from '../edition/check-content.ts'
import { cases } from './faults.cases.ts'
import { faults } from './faults.ts'
import { problemLine } from './problem.ts'

const sample = join(import.meta.dirname, '../sample')
const folder = mkdtempSync(join(tmpdir(), 'erduaware-format-'))
after(() => rmSync(folder, { recursive: true }))

const files = new Map(
  readdirSync(sample, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(sample, path)).isFile())
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(sample, path), 'utf8')]),
)

async function check(change: (text: Map<string, string>) => void) {
  const changed = new Map(files)
  change(changed)
  rmSync(folder, { recursive: true })
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { problems } = await checkContent(folder)
  return problems.map((problem) => ({ ...problem, file: relative(folder, problem.file).replaceAll('\\', '/') }))
}

test('the sample library has no faults', async () => {
  assert.deepEqual(await check(() => undefined), [])
})

for (const [kind, { change, expected, line, file }] of Object.entries(cases)) {
  test(`a fault is found and says what to write instead: ${kind}`, async () => {
    const problems = await check(change)
    const found = problems.find(({ wrong, instead }) => wrong === expected.wrong && instead === expected.instead)
    assert.ok(found, `not among:\n${problems.map(problemLine).join('\n')}\nexpected: ${expected.wrong} ${expected.instead}`)
    if (file !== undefined) assert.equal(found.file, file)
    if (line !== undefined) assert.equal(found.line, line)
  })
}

test('every kind of fault has been proven', () => {
  assert.deepEqual(Object.keys(cases).toSorted(), Object.keys(faults).toSorted())
})

test('a problem is one line with its file, its line and what to write', async () => {
  const [first] = await check(cases.missingHeading.change)
  assert.ok(first)
  assert.match(problemLine(first), /^da\/dilemmas\/brevet-i-skraldespanden\/dilemma\.md:\d+: valget »makulerer« har ingen overskrift\. Skriv »### … \{#makulerer\}« under »## Hvad ville du gøre\?«\.$/)
})
