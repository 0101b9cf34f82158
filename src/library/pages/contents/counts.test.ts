import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLibrary } from '../../edition/open.ts'
import { countsOf } from './counts.ts'

const sample = join(import.meta.dirname, '../../sample')

test('the numbers are those of the edition: one text of each kind, one of them in English, no lawyer', async () => {
  const counts = countsOf((await openLibrary(sample, (line) => assert.fail(line))).current())
  assert.deepEqual(counts.kinds, { dilemmas: 1, practices: 1, processes: 1, stories: 0 })
  assert.deepEqual(counts.origins, { dilemmas: { found: 1, derived: 0 }, practices: { found: 0, derived: 1 }, processes: { found: 0, derived: 1 } })
  assert.deepEqual(counts.reviewed, { of: 2, count: 0 })
  assert.deepEqual(counts.settings, { 'citizen-contact': 1, 'access-administration': 0 })
  assert.deepEqual(counts.processes, { tried: 0, untested: 1 })
  assert.deepEqual(counts.translations, [
    { language: 'da', dilemmas: 1, practices: 1, processes: 1, stories: 0 },
    { language: 'en', dilemmas: 1, practices: 0, processes: 0, stories: 0 },
  ])
  assert.deepEqual(counts.roles.find(({ role }) => role === 'counter'), { role: 'counter', dilemmas: 1, practices: 1 })
  // Each mark of the files that were written in Danish; a translation repeats them and is not counted.
  const files = ['dilemmas/brevet-i-skraldespanden/dilemma.md', 'practices/skaermen-vender-den-rigtige-vej.md'].map((path) => readFileSync(join(sample, 'da', path), 'utf8'))
  const laws = files.map((text) => /\nlaw:\n([\s\S]*?)\n(?=[a-z])/.exec(text)?.[1] ?? '').join('\n')
  for (const mark of ['seen', 'known', 'unsure'] as const) assert.equal(counts.marks[mark], laws.split(`mark: ${mark}`).length - 1, mark)
  assert.ok(counts.marks.seen > 0)
})

test('a text counts as reviewed only when it says the lawyer’s function and the day', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'erduaware-counts-'))
  cpSync(sample, folder, { recursive: true })
  const path = join(folder, 'da/practices/skaermen-vender-den-rigtige-vej.md')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('reviewed: none', 'reviewed: { function: Kommuneadvokat, day: 2026-11-20 }').replaceAll(/\*Udkast[^\n]+\*\n/g, ''))
  const { reviewed } = countsOf((await openLibrary(folder, (line) => assert.fail(line))).current())
  rmSync(folder, { recursive: true })
  assert.deepEqual(reviewed, { of: 2, count: 1 })
})
