import { sql, type Kysely } from 'kysely'
import type { Database } from '#schema.ts'
import type { Language } from '#urls.ts'
import { grammar } from './fill.ts'
import { wordsIn } from './words-in.ts'

/** An edition's words in the language of a page. */
export type Shelf = { db: Kysely<Database>; key: string; language: Language; isTolerant: boolean }

/** A word that was typed, and what it is in the library: its stems, and the words that bear them. `instead` is the word that it was taken for. */
export type Meant = { typed: string; stems: readonly string[]; words: readonly string[]; instead: string | undefined }

/** Where the finds stand among the pieces of the edition, best first. */
export type Hits = readonly number[]

/** No one asks with more words than these. */
const mostWords = 8
/** A word may be the beginning of a longer one from here on. */
const beginning = 3
/** How alike two words must be, of their groups of three letters. */
const alike = 0.33

/** What each typed word means; words that say nothing, as »og«, are left out. */
export async function understand(shelf: Shelf, text: string): Promise<readonly Meant[]> {
  const typed = [...new Set(wordsIn(text))].slice(0, mostWords)
  if (typed.length === 0) return []
  const known = await stemsOf(shelf, typed)
  const lost = known.filter(({ stems }) => stems.length === 0).map((one) => one.typed)
  const nearest = lost.length > 0 && shelf.isTolerant ? await nearestTo(shelf, lost) : []
  return known.map((one) => nearest.find(({ typed: word }) => word === one.typed) ?? { ...one, instead: undefined })
}

// On an English page stand texts that are not translated yet, so a word is tried in both grammars there.
const grammars: Record<Language, readonly string[]> = { da: [grammar.da], en: [grammar.en, grammar.da] }

async function stemsOf({ db, key, language }: Shelf, typed: readonly string[]): Promise<readonly Omit<Meant, 'instead'>[]> {
  const { rows } = await sql<{ typed: string; stems: string[]; words: string[] }>`
    select typed, coalesce(array_agg(distinct known.stem) filter (where known.stem is not null), '{}') as stems,
      coalesce(array_agg(distinct known.word) filter (where known.word is not null), '{}') as words
    from unnest(${typed}::text[]) with ordinality as asked (typed, place)
    left join lateral (
      select distinct beside.word, beside.stem from library_words as beside
      where edition = ${key} and language = ${language} and stem in (
        select unnest(tsvector_to_array(to_tsvector(name::regconfig, typed))) from unnest(${grammars[language]}::text[]) as name
        union
        (select stem from library_words where edition = ${key} and language = ${language}
          and length(typed) >= ${beginning} and word >= typed collate "C" and word < (typed || chr(1114111)) collate "C" limit 200)
      )
    ) as known on true
    where tsvector_to_array(to_tsvector(${grammar[language]}::regconfig, typed)) <> '{}'
    group by typed, place order by place`.execute(db)
  return rows
}

// Hardly anybody mistypes the first letter; only when no such word is near, all others are looked through.
async function nearestTo({ db, key, language }: Shelf, lost: readonly string[]): Promise<readonly Meant[]> {
  const mine = sql`edition = ${key} and language = ${language}`
  const near = (first: ReturnType<typeof sql>, letters: number) => sql`
    (select word from (
      select word, similarity(word, typed) as likeness from library_words
      where ${mine} and ${first} and length(word) between length(typed) - ${letters}::int and length(typed) + ${letters}::int
    ) as candidate where likeness >= ${alike} order by likeness desc, word limit 1)`
  const { rows } = await sql<Meant>`
    select typed, near.word as instead,
      array(select stem from library_words where ${mine} and word = near.word) as stems,
      array(select distinct word from library_words where ${mine} and stem in (select stem from library_words where ${mine} and word = near.word)) as words
    from unnest(${lost}::text[]) as typed,
      lateral (
        ${near(sql`word >= left(typed, 1) collate "C" and word < (left(typed, 1) || chr(1114111)) collate "C"`, 2)}
        union all
        ${near(sql`true`, 1)}
        limit 1
      ) as near`.execute(db)
  return rows
}

/** The pieces that have all of the words; if none has, those that have any. Best first. */
export async function lookUp(shelf: Shelf, meant: readonly Meant[]): Promise<{ hits: Hits; isPartial: boolean }> {
  const groups = meant.filter(({ stems }) => stems.length > 0).map(({ stems }) => `(${stems.map((stem) => `'${stem.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`).join('|')})`)
  if (groups.length === 0) return { hits: [], isPartial: false }
  const hasAll = groups.length === meant.length
  const hits = hasAll ? await matching(shelf, groups.join('&')) : []
  if (hits.length > 0 || (hasAll && groups.length === 1)) return { hits, isPartial: false }
  return { hits: await matching(shelf, groups.join('|')), isPartial: true }
}

// One row for all: a thousand of them take longer to read than to find.
async function matching({ db, key, language }: Shelf, query: string): Promise<Hits> {
  const { rows } = await sql<{ places: string | null }>`
    select string_agg(place::text, ',' order by rank desc, place) as places from (
      select place, ts_rank(words, ${query}::tsquery) as rank from library_pieces
      where edition = ${key} and language = ${language} and words @@ ${query}::tsquery
    ) as hit`.execute(db)
  return rows[0]?.places?.split(',').map(Number) ?? []
}

/** The titles that look most like what was typed. */
export async function nearestTitles({ db, key, language, isTolerant }: Shelf, typed: string): Promise<Hits> {
  if (!isTolerant) return []
  const { rows } = await sql<{ place: number }>`
    select place from (
      select place, word_similarity(${typed}, title) as rank from library_pieces
      where edition = ${key} and language = ${language}
    ) as near where rank > 0.2 order by rank desc, place limit 3`.execute(db)
  return rows.map(({ place }) => place)
}

/** Whether the database has pg_trgm, which some servers forbid. */
export async function hasTrigrams(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select to_regprocedure('word_similarity(text,text)') is not null as has`.execute(db)
  return rows[0]?.has === true
}
