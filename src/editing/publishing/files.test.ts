import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { isInPlace, planOf, putFiles, recoverFiles } from './files.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'erduaware-files-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const texts = (words: string) => [
  { language: 'da' as const, part: 'text' as const, content: `${words} på dansk` },
  { language: 'da' as const, part: 'guide' as const, content: `${words} drejebog` },
  { language: 'en' as const, part: 'text' as const, content: `${words} in English` },
]
const plan = (words: string) => planOf('dilemma', 'brevet', texts(words))
const place = (language: string, name = 'dilemma.md') => join(folder, language, 'dilemmas/brevet', name)
const leftovers = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|\/)\.[^/]+$/.test(path))

test('a piece is put where the format has it, and a language that is gone is taken away', () => {
  putFiles(folder, plan('gammel'))
  assert.equal(readFileSync(place('en'), 'utf8'), 'gammel in English')
  putFiles(folder, planOf('dilemma', 'brevet', texts('ny').slice(0, 1)))
  assert.deepEqual([readFileSync(place('da'), 'utf8'), existsSync(place('en')), existsSync(place('da', 'drejebog.md'))], ['ny på dansk', false, false])
  assert.deepEqual(leftovers(), [])
})

test('when the last step fails, every file is what it was', () => {
  putFiles(folder, planOf('dilemma', 'brevet', texts('gammel').slice(0, 2)))
  // A folder stands where the last file is to go, so that its move fails after the others were done.
  mkdirSync(join(place('en'), 'i-vejen'), { recursive: true })
  assert.throws(() => putFiles(folder, plan('ny')))
  assert.equal(readFileSync(place('da'), 'utf8'), 'gammel på dansk')
  assert.equal(readFileSync(place('da', 'drejebog.md'), 'utf8'), 'gammel drejebog')
  assert.deepEqual(leftovers(), [])
})

test('a crash before the journal leaves the old, and a crash after it ends in the new', () => {
  putFiles(folder, plan('gammel'))
  writeFileSync(join(folder, 'da/dilemmas/brevet/.dilemma.md.new'), 'ny på dansk')
  recoverFiles(folder)
  assert.ok(isInPlace(folder, plan('gammel')))
  assert.deepEqual(leftovers(), [])

  // Killed between two moves: the first is done, the journal and the others lie there.
  writeFileSync(place('da'), 'ny på dansk')
  writeFileSync(join(folder, 'da/dilemmas/brevet/.drejebog.md.new'), 'ny drejebog')
  writeFileSync(join(folder, 'en/dilemmas/brevet/.dilemma.md.new'), 'ny in English')
  const moves = [...plan('ny').keys()].filter((path) => !path.startsWith('en') || !path.endsWith('drejebog.md')).map((path) => [path.replace(/([^/]+)$/, '.$1.new'), path])
  writeFileSync(join(folder, '.publishing.json'), JSON.stringify({ moves, removes: [] }))
  assert.ok(!isInPlace(folder, plan('ny')))
  recoverFiles(folder)
  assert.ok(isInPlace(folder, plan('ny')))
  assert.deepEqual(leftovers(), [])
})

test('a journal that cannot be read moves nothing', () => {
  putFiles(folder, plan('gammel'))
  writeFileSync(join(folder, '.publishing.json'), '{"moves":[["x"')
  recoverFiles(folder)
  assert.ok(isInPlace(folder, plan('gammel')))
  assert.deepEqual(leftovers(), [])
})
