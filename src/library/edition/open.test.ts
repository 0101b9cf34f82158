import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { openLibrary } from './open.ts'

const id = 'brevet-i-skraldespanden'
let folder = ''
let said: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'erduaware-library-'))
  cpSync(join(import.meta.dirname, '../sample'), folder, { recursive: true })
  said = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = () => openLibrary(folder, (line) => said.push(line))
const dilemmaFile = () => join(folder, 'da/dilemmas', id, 'dilemma.md')

function rewrite(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  assert.ok(text.includes(from), `${from} stands in ${path}`)
  writeFileSync(path, text.replace(from, to))
}

test('an edition has the texts in both languages, and a text without translation in its own', async () => {
  const edition = (await open()).current()
  assert.equal(edition.dilemma('da', id)?.title, 'Brevet i skraldespanden')
  assert.equal(edition.dilemma('en', id)?.title, 'The letter in the bin')
  const [practice] = edition.practices('en')
  assert.equal(practice?.language, 'da')
  assert.deepEqual(said, [])
})

test('a translation takes the picture and the script from its original', async () => {
  const dilemma = (await open()).current().dilemma('en', id)
  assert.equal(dilemma?.language, 'en')
  assert.ok(dilemma?.picture)
  assert.equal(dilemma?.isStarter, true)
  assert.equal(dilemma?.guide?.language, 'da')
})

test('a parsed dilemma carries the reason of each choice without the words of the judgement', async () => {
  const dilemma = (await open()).current().dilemma('da', id)
  const why = dilemma?.choices.map(({ law, why: [paragraph] }) => [law, paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'text' ? paragraph.children[0].value.slice(0, 12) : undefined])
  assert.deepEqual(why, [['within', 'Det er hans '], ['depends', 'Han har smid'], ['within', 'Spanden er j'], ['depends', 'Det er næppe']])
  assert.deepEqual(dilemma?.levers.map(({ kind, owner }) => [kind, owner])[0], ['room', 'den, der har ansvar for lokalerne'])
})

test('the house starts with a faulty dilemma left out, and says where the fault is', async () => {
  rewrite(dilemmaFile(), '{#makulerer}', '{#makuler}')
  const edition = (await open()).current()
  assert.equal(edition.dilemma('da', id)?.language, 'en', 'the translation is still there')
  assert.equal(edition.practices('da').length, 1)
  assert.ok(said.some((line) => /dilemma\.md:\d+: valget »makulerer« har ingen overskrift/.test(line)), said.join('\n'))
})

test('a file that becomes faulty keeps its last good text until it is mended', async () => {
  const library = await open()
  const before = library.current()
  rewrite(dilemmaFile(), '# Brevet i skraldespanden\n', '# Brevet\n')
  assert.equal(await library.refresh(), false)
  assert.equal(library.current(), before)
  assert.equal(said.length, 1)
  assert.equal(await library.refresh(), false)
  assert.equal(said.length, 1, 'it is said once')

  rewrite(dilemmaFile(), '# Brevet\n', '# Brevet i skraldespanden\n')
  rewrite(dilemmaFile(), 'Hun ser på køen.', 'Hun ser længe på køen.')
  assert.equal(await library.refresh(), true)
  assert.notEqual(library.current().id, before.id)
  assert.equal(said.length, 1)
})

test('nothing changed means no new edition, and looking again while looking is one look', async () => {
  const library = await open()
  assert.equal(await library.refresh(), false)
  rewrite(dilemmaFile(), 'Hun ser på køen.', 'Hun ser længe på køen.')
  assert.deepEqual(await Promise.all([library.refresh(), library.refresh()]), [true, true])
  assert.equal(await library.refresh(), false)
})

test('a removed file is removed from the edition', async () => {
  const library = await open()
  rmSync(join(folder, 'da/practices'), { recursive: true })
  assert.equal(await library.refresh(), true)
  assert.deepEqual(library.current().practices('da'), [])
})

test('a script that belongs to another dilemma is not shown as this one’s', async () => {
  rewrite(join(folder, 'da/dilemmas', id, 'drejebog.md'), `dilemma: ${id}`, 'dilemma: et-andet')
  const library = await open()
  assert.equal(library.current().dilemma('da', id)?.guide, undefined)
  assert.ok(said.some((line) => line.includes('drejebogen hører til »et-andet«')))
})

test('an empty folder gives an empty edition', async () => {
  rmSync(join(folder, 'da'), { recursive: true })
  rmSync(join(folder, 'en'), { recursive: true })
  assert.deepEqual((await open()).current().dilemmas('da'), [])
})
