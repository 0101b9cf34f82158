import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#schema.ts'
import type { Language } from '#urls.ts'
import type { Edition, Library } from '../library.ts'
import { daysOf, type Days } from './days.ts'
import { fillIn, isFilled, keyOf } from './fill.ts'
import { hasTrigrams, lookUp, nearestTitles, understand, type Hits, type Shelf } from './look-up.ts'
import { countsOf, isNarrowed, narrow, type Asked } from './narrowing.ts'
import { facetNames, type Facet, type Passage, type Piece } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { snippetOf, type Stretch } from './snippet.ts'

/** A piece that was found, and the place in it that has the words. */
export type Find = { piece: Piece; snippet: readonly Stretch[] }

export type Count = { value: string; count: number }

/** What a page of finds shows. `instead` says which words were taken for others; `similar` stands in for no finds. */
export type Finds = {
  total: number
  shown: readonly Find[]
  pages: number
  counts: Readonly<Record<Facet, readonly Count[]>>
  instead: readonly { typed: string; word: string }[]
  isPartial: boolean
  similar: readonly Piece[]
}

/** Finds in the library. Nothing about what was asked is kept or said to anybody. */
export interface Finder {
  /** What is found in the current edition; what was asked for goes no further than the database's memory. */
  find(language: Language, asked: Asked): Promise<Finds>
  /** The days of each text of the current edition in a language: when it was first seen here, and when it last changed. */
  days(language: Language): Promise<ReadonlyMap<string, Days>>
  /** Fills in the current edition if that was not done; resolves when it lies ready. */
  prepare(): Promise<Edition>
}

const perPage = 12
/** A search may not take the connections that votes need. */
const atOnce = 3

type Ground = { db: Kysely<Database>; library: Pick<Library, 'current'>; clock: Clock; log: (line: string) => void }

/** Opens the finder of a library on a database; `log` gets one sentence when spelling cannot be forgiven. */
export function openFinder({ db, library, clock, log }: Ground): Finder {
  const inTurn = createTurns(atOnce)
  let filled: { key: string; done: Promise<void> } | undefined
  let trigrams: Promise<boolean> | undefined

  async function prepare(): Promise<Edition> {
    const edition = library.current()
    const key = keyOf(edition)
    if (filled?.key !== key) {
      const done = fillIn(db, edition, clock.now().toISOString().slice(0, 10))
      filled = { key, done }
      done.catch(() => (filled = undefined))
    }
    await Promise.all([filled.done, isTolerant()])
    return edition
  }

  function isTolerant(): Promise<boolean> {
    trigrams ??= hasTrigrams(db).then((has) => {
      if (!has) log('The database has no pg_trgm, so a search forgives no spelling; let its administrator run: CREATE EXTENSION pg_trgm;')
      return has
    })
    trigrams.catch(() => (trigrams = undefined))
    return trigrams
  }

  async function hitsOf(language: Language, words: string) {
    const edition = await prepare()
    const shelf: Shelf = { db, key: keyOf(edition), language, isTolerant: await isTolerant() }
    const meant = await understand(shelf, words)
    const { hits, isPartial } = await lookUp(shelf, meant)
    const similar = hits.length > 0 ? [] : await nearestTitles(shelf, words)
    // Another process may have changed edition so often that ours was let go.
    if (hits.length === 0 && similar.length === 0 && !(await isFilled(db, shelf.key))) filled = undefined
    return { edition, meant, hits, isPartial, similar }
  }

  return {
    prepare,
    async days(language) {
      await prepare()
      return daysOf(db, language)
    },
    async find(language, asked) {
      if (asked.words === '') return shown(narrowed(piecesOf(library.current(), language), asked), asked, nothingTyped)
      const found = await inTurn(async () => {
        const first = await hitsOf(language, asked.words)
        return filled === undefined ? hitsOf(language, asked.words) : first
      })
      const pieces = piecesOf(found.edition, language)
      const ranked = at(pieces, found.hits)
      return shown(narrowed(ranked, asked), asked, { ...found, similar: at(pieces, found.similar) })
    },
  }
}

type Understood = { meant: Awaited<ReturnType<typeof understand>>; isPartial: boolean; similar: readonly Piece[] }

const nothingTyped: Understood = { meant: [], isPartial: false, similar: [] }

function narrowed(ranked: readonly Piece[], asked: Asked) {
  const all = asked.words === '' && !isNarrowed(asked) ? [] : narrow(ranked, asked)
  return { all, counts: (facet: Facet) => countsOf(ranked, asked, facet) }
}

function shown({ all, counts }: ReturnType<typeof narrowed>, asked: Asked, { meant, isPartial, similar }: Understood): Finds {
  const marked = new Set(meant.flatMap(({ words }) => words))
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const page = Math.min(asked.page, pages)
  return {
    total: all.length,
    shown: all.slice((page - 1) * perPage, page * perPage).map((piece) => ({ piece, snippet: snippetOf(passagesOf(piece), marked) ?? [{ text: piece.summary, isFound: false }] })),
    pages,
    counts: byFacet(counts),
    instead: meant.flatMap(({ typed, instead }) => (instead === undefined ? [] : [{ typed, word: instead }])),
    isPartial,
    similar,
  }
}

const takenOut = new WeakMap<Piece, readonly Passage[]>()

/** The passages of what is shown, taken out once: people look for the same few things. */
function passagesOf(piece: Piece): readonly Passage[] {
  const passages = takenOut.get(piece) ?? piece.passages()
  takenOut.set(piece, passages)
  return passages
}

function byFacet(counts: (facet: Facet) => readonly Count[]): Finds['counts'] {
  const all: Record<Facet, readonly Count[]> = { kinds: [], topics: [], roles: [], settings: [], competencies: [], law: [], minutes: [] }
  for (const facet of facetNames) all[facet] = counts(facet)
  return all
}

function at(pieces: readonly Piece[], places: Hits): readonly Piece[] {
  return places.flatMap((place) => pieces[place] ?? [])
}

/** Lets so many do something at once; the others wait in line. */
function createTurns(most: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running--
      else next()
    }
  }
}
