import type { Generated } from 'kysely'

/** The tables of library, as migrations/ makes them. */
export interface LibraryTables {
  library_editions: LibraryEditions
  library_pieces: LibraryPieces
  library_words: LibraryWords
  library_dates: LibraryDates
  library_trials: LibraryTrials
}

interface LibraryEditions {
  id: string
  filled_at: Generated<Date>
}

interface LibraryPieces {
  edition: string
  language: 'da' | 'en'
  kind: 'dilemma' | 'practice' | 'process' | 'story' | 'competency'
  id: string
  place: number
  title: string
  words: string
}

interface LibraryWords {
  edition: string
  language: 'da' | 'en'
  word: string
  stem: string
}

interface LibraryDates {
  language: 'da' | 'en'
  kind: string
  id: string
  hash: string
  first_on: string
  changed_on: string
}

interface LibraryTrials {
  id: string
  process: string
  language: 'da' | 'en'
  teams: number
  workplace: 'service' | 'care' | 'school' | 'family' | 'administration' | 'several'
  worked: string
  failed: string
  month: string
  state: Generated<'proposed' | 'published'>
}
