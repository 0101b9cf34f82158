import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { findFiles } from './files.ts'
import { keepLibrary } from './keep-library.ts'
import { hashOf, openKept, writeKept, type KeptTexts } from './kept-texts.ts'
import { openLibrary } from './open.ts'
import type { LeanText } from './text.ts'

const id = 'brevet-i-skraldespanden'
const folder = mkdtempSync(join(tmpdir(), 'erduaware-kept-'))
const path = join(folder, 'library.kept')
cpSync(join(import.meta.dirname, '../sample'), folder, { recursive: true })
after(() => rmSync(folder, { recursive: true }))
keepLibrary(folder, path, 'this code')

const files = findFiles(folder)
const hashes = files.map((file) => hashOf(file, readFileSync(file.path, 'utf8')))
const dilemmaFile = join(folder, 'da/dilemmas', id, 'dilemma.md')
const titleOf = async (kept: KeptTexts) => (await openLibrary(folder, () => undefined, kept)).current().dilemma('da', id)?.title

/** What was kept, with a title that stands in no file: whoever shows it took the text from here. */
function retitled(): KeptTexts {
  const kept = openKept(path, 'this code')
  const texts = hashes.flatMap((hash): [string, LeanText][] => {
    const text = kept.find(hash)
    if (text === undefined) return []
    return [[hash, text.kind === 'dilemma' ? { ...text, value: { ...text.value, title: 'Gemt' } } : text]]
  })
  writeKept(`${path}.retitled`, 'this code', new Map(texts))
  return openKept(`${path}.retitled`, 'this code')
}

test('every good text of a folder is kept, and gives the edition that reading it gives', async () => {
  const kept = openKept(path, 'this code')
  assert.ok(hashes.length > 5)
  assert.deepEqual(hashes.filter((hash) => kept.find(hash) === undefined), [])
  const [anew, before] = await Promise.all([openLibrary(folder, assert.fail), openLibrary(folder, assert.fail, kept)])
  for (const language of ['da', 'en'] as const) {
    assert.deepEqual(before.current().dilemmas(language), anew.current().dilemmas(language))
    assert.deepEqual(before.current().practices(language), anew.current().practices(language))
    assert.deepEqual(before.current().processes(language), anew.current().processes(language))
    assert.deepEqual(before.current().competencies(language), anew.current().competencies(language))
  }
  assert.deepEqual(before.current().screenplays(id), anew.current().screenplays(id))
  assert.equal(before.current().id, anew.current().id)
})

test('a file that is as it was is not taken apart again', async () => {
  assert.equal(await titleOf(retitled()), 'Gemt')
})

test('a file with one letter changed is taken apart, whatever was kept of it', async () => {
  const kept = retitled()
  const text = readFileSync(dilemmaFile, 'utf8')
  writeFileSync(dilemmaFile, text.replace('Hun ser på køen.', 'Hun ser på køem.'))
  assert.equal(await titleOf(kept), 'Brevet i skraldespanden')
  writeFileSync(dilemmaFile, text)
  assert.equal(await titleOf(kept), 'Gemt', 'it was the change that did it')
})

test('a file that says the same in another place is another file', () => {
  const [file] = files
  assert.ok(file)
  assert.notEqual(hashOf({ ...file, slug: 'et-andet' }, 'x'), hashOf(file, 'x'))
  assert.equal(hashOf({ ...file, path: `/elsewhere/${file.path}` }, 'x'), hashOf(file, 'x'))
})

test('what is missing, damaged or kept by other code is not used, and the house starts all the same', async () => {
  retitled()
  const whole = readFileSync(`${path}.retitled`)
  const damaged = Buffer.from(whole)
  damaged[whole.length - 100]! ^= 1
  const kept = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes)
    return openKept(join(folder, name), 'this code')
  }
  const useless = [openKept(join(folder, 'missing'), 'this code'), openKept(`${path}.retitled`, 'other code'), kept('damaged', damaged), kept('cut', whole.subarray(0, -1)), kept('empty', Buffer.alloc(0))]
  for (const one of useless) assert.equal(await titleOf(one), 'Brevet i skraldespanden')
  assert.equal(await titleOf(kept('whole', whole)), 'Gemt', 'undamaged it is used')
})

test('a house holds no place of a word in its file, only the lines that other texts ask about', async () => {
  const kept = openKept(path, 'this code')
  const written = hashes.map((hash) => JSON.stringify(kept.find(hash))).join('')
  assert.match(written, /"type":"paragraph"/)
  assert.doesNotMatch(written, /"(position|offset|document|sections)":/)
  assert.doesNotMatch(JSON.stringify((await openLibrary(folder, () => undefined)).current().dilemmas('da')), /"position":/)
})
