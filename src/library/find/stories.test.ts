import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Validator } from '@cfworker/json-schema'
import { testDatabase } from '#platform/database/testing.ts'
import { urls } from '#urls.ts'
import { openLibrary } from '../edition/open.ts'
import { bookOf } from '../print/book.ts'
import { openPrinter } from '../print/printer.ts'
import { letters, lettersOf, readPdf } from '../print/testing-pdf.ts'
import { exampleStory } from '../sample/example-story.ts'
import { feedOf } from './feed.ts'
import { openFinder } from './finder.ts'
import { readAsked } from './narrowing.ts'
import { openData } from './open-data.ts'
import { librarySchema } from './open-data-schema.ts'
import { piecesOf } from './pieces.ts'

const folder = mkdtempSync(join(tmpdir(), 'erduaware-stories-'))
after(() => rmSync(folder, { recursive: true }))
cpSync(join(import.meta.dirname, '../sample'), folder, { recursive: true })
mkdirSync(join(folder, 'da/stories'))
writeFileSync(join(folder, 'da/stories/skaermen-fra-koeen.md'), exampleStory('da').replace('translations: [en]', 'translations: []'))
const edition = (await openLibrary(folder, (line) => assert.fail(line))).current()
const [story] = edition.stories('da')
assert.ok(story)
const database = await testDatabase()
after(() => database.close())
const finder = openFinder({ db: database.db, library: { current: () => edition }, clock: { now: () => new Date('2026-11-24T09:00:00Z') }, log: (line) => assert.fail(line) })

test('a story is found by its words and among stories alone', async () => {
  const ask = (query: Record<string, string[]>) => finder.find('da', readAsked((name) => query[name] ?? [], piecesOf(edition, 'da')))
  assert.ok((await ask({ q: [story.title] })).shown.some(({ piece }) => piece.kind === 'story' && piece.path === urls.story(story.id)))
  assert.deepEqual((await ask({ slags: ['story'] })).shown.map(({ piece }) => piece.id), [story.id])
})

test('a story is in the feed with the day on which it came', async () => {
  const feed = feedOf('da', piecesOf(edition, 'da'), await finder.days('da'), 'https://aware.example.dk')
  assert.match(feed, new RegExp(`<link rel="alternate" type="text/html" href="https://aware.example.dk${urls.story(story.id)}"/>`))
  assert.match(feed, /<category term="story" label="Fortælling"\/>/)
})

test('a story is in the open data as the schema says, with who said yes and no name of a place that does not want to be named', async () => {
  const data = JSON.parse(JSON.stringify(await openData(edition, undefined)))
  assert.deepEqual(new Validator(librarySchema, '2020-12', false).validate(data).errors, [])
  const [told] = data.stories
  assert.deepEqual([told.id, told.year, told.workplace, told.consent.day], [story.id, 2025, null, '2026-11-02'])
  assert.ok(told.text.length > 200)
})

test('a story is the last part of the book, with its consent and with what it does not say', async () => {
  const sheaf = bookOf(edition, { language: 'da', publicUrl: undefined })
  assert.ok(sheaf)
  const printer = openPrinter({ folder: join(folder, 'prints'), log: (line) => assert.fail(line) })
  const pdf = await readPdf((await printer.print(sheaf)).path)
  await printer.close()
  const read = lettersOf(pdf)
  for (const words of ['Fortællinger fra arbejdspladser', 'Hele teamet har læst den færdige tekst', 'Den siger ikke, om det var lovligt']) assert.ok(read.includes(letters(words)), words)
})
