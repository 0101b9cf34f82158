import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Language } from '#urls.ts'
import type { Kind } from '../pieces.ts'
import { divideText, joinText } from './raw-text.ts'
import { putTogether } from './put-together.ts'
import { takeApart } from './take-apart.ts'

const folders = { dilemmas: 'dilemma', practices: 'practice', processes: 'process' } as const
const files = globSync('content/{da,en}/{dilemmas/*/dilemma.md,practices/*.md,processes/*.md}').map((path) => {
  const [, language, folder] = path.split('/')
  const kind: Kind = folders[folder as keyof typeof folders]
  return { path, kind, language: language as Language, content: readFileSync(path, 'utf8') }
})
/** The first line that differs, so that a fault can be read. */
function assertSame(actual: string, expected: string, path: string): void {
  const [one, other] = [folded(actual).split('\n'), folded(expected).split('\n')]
  const at = one.findIndex((line, index) => line !== other[index])
  assert.deepEqual([at, one[at], one.length], [-1, undefined, other.length], `${path}: ${other[at]}`)
}

const folded = (text: string) => text.replaceAll(/\s*\n\s*/g, '\n').trim()

test('there are texts of each kind to write', () => {
  assert.ok(files.length > 40)
  for (const kind of ['dilemma', 'practice', 'process']) assert.ok(files.some((file) => file.kind === kind), kind)
})

test('a text that is divided and joined again is word for word the same', () => {
  for (const { path, content } of files) assertSame(joinText(divideText(content)), content, path)
})

test('a form that is saved without a change leaves every word of a text where it was', () => {
  for (const { path, kind, language, content } of files) {
    const values = takeApart(kind, language, content) ?? assert.fail(path)
    assertSame(putTogether(kind, language, content, values), content, path)
  }
})
