import { createHash } from 'node:crypto'
import { setImmediate as othersTurn } from 'node:timers/promises'
import { sql, type Kysely } from 'kysely'
import type { Database } from '#schema.ts'
import { languages, type Language } from '#urls.ts'
import type { Edition } from '../library.ts'
import { noteDays } from './days.ts'
import type { Piece } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { wordsIn } from './words-in.ts'

/** How many editions lie side by side: that of each process, while an edition changes. */
const kept = 3
/** Changes when the same edition is to be filled in anew, because more or other things are found in it. */
const layout = 2

/** The name under which an edition's words lie. */
export function keyOf(edition: Edition): string {
  return `${edition.id}.${layout}`
}

/** PostgreSQL's name for the grammar of a language. */
export const grammar: Record<Language, 'danish' | 'english'> = { da: 'danish', en: 'english' }

/**
 * Fills in an edition, all of it or nothing, unless that was done before. Of several processes that come at once one
 * fills in, and the others wait for it.
 */
export async function fillIn(db: Kysely<Database>, edition: Edition, today: string): Promise<void> {
  const key = keyOf(edition)
  if (await isFilled(db, key)) return
  const rows: (Row & { language: Language })[] = []
  for (const language of languages) {
    for (const [place, piece] of piecesOf(edition, language).entries()) {
      rows.push({ language, ...rowOf(piece, place) })
      // A library is a second of work, and people vote meanwhile.
      await othersTurn()
    }
  }
  await db.transaction().execute(async (trx) => {
    const { rows: ours } = await sql`insert into library_editions (id) values (${key}) on conflict do nothing returning id`.execute(trx)
    if (ours.length === 0) return
    for (const language of languages) {
      const some = rows.filter((row) => row.language === language)
      await insertPieces(trx, key, language, some)
      await insertWords(trx, key, language, some)
      await noteDays(trx, language, some, today)
    }
    await sql`delete from library_editions where id not in (select id from library_editions order by filled_at desc limit ${kept})`.execute(trx)
    await sql`analyze library_pieces, library_words`.execute(trx)
  })
}

/** Whether an edition has been filled in. */
export async function isFilled(db: Kysely<Database>, key: string): Promise<boolean> {
  return (await db.selectFrom('library_editions').select('id').where('id', '=', key).executeTakeFirst()) !== undefined
}

type Row = { kind: string; id: string; place: string; title: string; grammar: string; hash: string; a: string; b: string; c: string; d: string }

function rowOf(piece: Piece, place: number): Row {
  const passages = piece.passages()
  const texts = (weight: string) => passages.filter((passage) => passage.weight === weight).map(({ text }) => text)
  const words = (parts: readonly string[]) => wordsIn(parts.join(' ')).join(' ')
  return {
    kind: piece.kind,
    id: piece.id,
    place: String(place),
    title: piece.title,
    grammar: grammar[piece.language],
    hash: createHash('sha256').update(JSON.stringify([piece.title, passages])).digest('base64url').slice(0, 16),
    a: words([piece.title]),
    b: words([piece.labels, ...texts('B')]),
    c: words(texts('C')),
    d: words(texts('D')),
  }
}

async function insertPieces(trx: Kysely<Database>, key: string, language: Language, rows: readonly Row[]): Promise<void> {
  const column = (name: keyof Row) => rows.map((row) => row[name])
  await sql`
    insert into library_pieces (edition, language, kind, id, place, title, words)
    select ${key}, ${language}, kind, id, place, title,
      setweight(to_tsvector(grammar::regconfig, a), 'A') || setweight(to_tsvector(grammar::regconfig, b), 'B') ||
      setweight(to_tsvector(grammar::regconfig, c), 'C') || setweight(to_tsvector(grammar::regconfig, d), 'D')
    from unnest(${column('kind')}::text[], ${column('id')}::text[], ${column('place')}::int[], ${column('title')}::text[], ${column('grammar')}::text[],
      ${column('a')}::text[], ${column('b')}::text[], ${column('c')}::text[], ${column('d')}::text[])
      as piece (kind, id, place, title, grammar, a, b, c, d)`.execute(trx)
}

async function insertWords(trx: Kysely<Database>, key: string, language: Language, rows: readonly Row[]): Promise<void> {
  for (const [name, some] of Map.groupBy(rows, (row) => row.grammar)) {
    const words = [...new Set(some.flatMap(({ a, b, c, d }) => [a, b, c, d].join(' ').split(' ')))].filter((word) => word !== '' && word.length <= 60)
    await sql`
      insert into library_words (edition, language, word, stem)
      select ${key}, ${language}, word, stem
      from unnest(${words}::text[]) as word, unnest(tsvector_to_array(to_tsvector(${name}::regconfig, word))) as stem
      on conflict do nothing`.execute(trx)
  }
}
