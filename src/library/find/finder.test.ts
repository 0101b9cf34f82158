import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { testDatabase } from '#platform/database/testing.ts'
import type { Language } from '#urls.ts'
import { openLibrary } from '../edition/open.ts'
import type { Dilemma, Edition } from '../library.ts'
import { keyOf } from './fill.ts'
import { openFinder } from './finder.ts'
import { readAsked } from './narrowing.ts'
import { piecesOf } from './pieces.ts'

const clock = { now: () => new Date('2026-11-24T09:00:00Z') }
const sample = (await openLibrary(join(import.meta.dirname, '../sample'), () => undefined)).current()
const database = await testDatabase()
after(() => database.close())
const logged: string[] = []

/** A house with an edition; `others` are dilemmas beside those of the sample. */
function open(edition = sample, db = database.db) {
  const finder = openFinder({ db, library: { current: () => edition }, clock, log: (line) => void logged.push(line) })
  const find = (q: string, more: Record<string, string[]> = {}, language: Language = 'da') => {
    const query: Record<string, string[]> = { q: [q], ...more }
    return finder.find(language, readAsked((name) => query[name] ?? [], piecesOf(edition, language)))
  }
  return { finder, find }
}

function withOthers(id: string, ...others: Partial<Dilemma>[]): Edition {
  const all = (language: Language) => [...sample.dilemmas(language), ...others.map((other) => ({ ...sample.dilemmas(language)[0]!, ...other }))]
  return { ...sample, id, dilemmas: all, dilemma: (language, wanted) => all(language).find((one) => one.id === wanted) }
}

const marked = (finds: Awaited<ReturnType<ReturnType<typeof open>['find']>>) => finds.shown.flatMap(({ snippet }) => snippet.filter(({ isFound }) => isFound).map(({ text }) => text.toLowerCase()))

test('a word is found in its other forms, and the found words are marked', async () => {
  const finds = await open().find('breve')
  assert.ok(finds.total > 0)
  assert.ok(marked(finds).some((word) => word !== 'breve' && word.startsWith('brev')), marked(finds).join(' '))
})

test('the beginning of a word finds it, as when somebody still types', async () => {
  assert.ok((await open().find('skralde')).shown.some(({ piece }) => piece.id === 'brevet-i-skraldespanden'))
})

test('a word that is spelled wrong is taken for the nearest, and the page can say so', async () => {
  const finds = await open().find('skralespanden')
  assert.deepEqual(finds.instead, [{ typed: 'skralespanden', word: 'skraldespanden' }])
  assert.ok(finds.shown.some(({ piece }) => piece.id === 'brevet-i-skraldespanden'))
})

test('when no text has all of the words, those that have some are shown, and it is said', async () => {
  const finds = await open().find('brevet qqqqqqqqqq')
  assert.ok(finds.total > 0)
  assert.equal(finds.isPartial, true)
  assert.equal((await open().find('brevet')).isPartial, false)
})

test('nothing found suggests the title that looks most like it', async () => {
  const edition = withOthers('nearest', { id: 'kage', title: 'Zwiebelkuchen til alle' })
  const finds = await open(edition).find('zwiebelkuchenkuchen')
  assert.equal(finds.total, 0)
  assert.equal(finds.similar[0]?.id, 'kage')
  assert.deepEqual((await open(edition).find('xqxqxq')).similar, [])
})

test('a word in the title comes before a word in the text', async () => {
  const edition = withOthers('ranked', { id: 'om-brevduer', title: 'Skraldespanden', summary: 'Kort.' }, { id: 'andet', title: 'Noget andet' })
  const { shown } = await open(edition).find('skraldespanden', { slags: ['dilemma'] })
  const ids = shown.map(({ piece }) => piece.id)
  assert.ok(ids.indexOf('om-brevduer') < ids.indexOf('andet'), ids.join(' '))
})

test('finds are narrowed, counted and the same each time', async () => {
  const { find } = open()
  const finds = await find('borger', { slags: ['dilemma'] })
  assert.ok(finds.shown.every(({ piece }) => piece.kind === 'dilemma'))
  assert.ok(finds.counts.kinds.length > 1, 'the other kinds are still offered')
  assert.deepEqual(await find('borger'), await find('borger'))
})

test('an English page is searched in English, and its untranslated texts in Danish', async () => {
  assert.ok((await open().find('letters', {}, 'en')).total > 0)
  const danish = withOthers('both', { id: 'dansk', language: 'da', title: 'Ægtefællernes fuldmagter' })
  assert.ok((await open(danish).find('fuldmagt', {}, 'en')).shown.some(({ piece }) => piece.id === 'dansk'))
})

test('signs of a query language and of SQL are letters like any other', async () => {
  for (const q of ["o'brien", "brev' | 'x", 'brev & !', '\\', "''", ':*', 'brev:*', '%', '_', '<b>', '"', '💥']) await assert.doesNotReject(open().find(q), q)
})

test('processes that come at once fill an edition in once, and only the last editions are kept', async () => {
  const edition = withOthers('at-once', { id: 'en-til' })
  await Promise.all([1, 2, 3, 4].map(() => open(edition).finder.prepare()))
  const { rows } = await sql<{ count: string }>`select count(*) from library_pieces where edition = ${keyOf(edition)} and language = 'da'`.execute(database.db)
  assert.equal(Number(rows[0]?.count), piecesOf(edition, 'da').length)
  for (const id of ['one', 'two', 'three', 'four']) await open(withOthers(id)).finder.prepare()
  const editions = await database.db.selectFrom('library_editions').select('id').execute()
  assert.equal(editions.length, 3)
  assert.ok(!editions.some(({ id }) => id === keyOf(edition)))
})

test('a process whose edition was let go by others fills it in again', async () => {
  const house = open(withOthers('let-go'))
  assert.ok((await house.find('brevet')).total > 0)
  await database.db.deleteFrom('library_editions').where('id', '=', keyOf(withOthers('let-go'))).execute()
  assert.ok((await house.find('brevet')).total > 0)
})

test('what was asked for is written down nowhere: no table has it, and the log says nothing', async () => {
  await open().find('hemmeligtord')
  const { rows: tables } = await sql<{ name: string }>`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(database.db)
  assert.ok(tables.length > 5)
  for (const { name } of tables) {
    const { rows } = await sql`select from ${sql.table(name)} as row where row::text like '%hemmeligtord%'`.execute(database.db)
    assert.equal(rows.length, 0, name)
  }
  assert.deepEqual(logged, [])
})

test('a server without pg_trgm searches by text alone, and is told in one sentence', async () => {
  const bare = await testDatabase()
  try {
    const owner = new pg.Client({ connectionString: bare.ownerUrl })
    await owner.connect()
    await owner.query('drop extension pg_trgm')
    await owner.end()
    logged.length = 0
    const { find } = open(sample, bare.db)
    assert.ok((await find('skraldespanden')).total > 0)
    assert.equal((await find('skralespanden')).total, 0)
    assert.equal(logged.length, 1)
    assert.match(logged[0] ?? '', /pg_trgm/)
  } finally {
    await bare.close()
  }
})
