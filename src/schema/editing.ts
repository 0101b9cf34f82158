import type { Generated } from 'kysely'

/** The tables of editing, as migrations/ makes them. */
export interface EditingTables {
  editing_pieces: EditingPieces
  editing_versions: EditingVersions
  editing_seats: EditingSeats
  editing_decisions: EditingDecisions
  editing_comments: EditingComments
  editing_events: EditingEvents
  editing_addresses: EditingAddresses
}

interface EditingPieces {
  organisation_id: string
  id: string
  kind: 'dilemma' | 'practice' | 'process' | 'story'
  slug: string
  title: string
  state: Generated<'draft' | 'review' | 'changes' | 'qualified' | 'published' | 'retired'>
  version: Generated<number>
  sent_version: number | null
  published_version: number | null
  published_on: string | null
  published_texts: unknown
  round_from: number | null
  answer_by: string | null
  is_told: Generated<boolean>
  law_function: string | null
  law_on: string | null
  law_version: number | null
  retired_on: string | null
  retired_because: string | null
  origin_kind: string | null
  origin_id: string | null
  created_on: string
}

interface EditingVersions {
  organisation_id: string
  piece_id: string
  number: number
  texts: unknown
  made_by: string
  made_on: string
  note: Generated<string>
}

interface EditingSeats {
  organisation_id: string
  piece_id: string
  person_id: string
  side: 'employer' | 'employee' | 'expert' | 'lawyer'
  seat: string
  asked_on: string
  answer_by: string
  round_from: number
  is_mailed: Generated<boolean>
  reminded_on: string | null
}

interface EditingDecisions {
  organisation_id: string
  piece_id: string
  person_id: string
  number: number
  version: number
  decision: 'qualified' | 'change' | 'not'
  reason: Generated<string>
  decided_on: string
  answer: string | null
  answered_by: string | null
  answered_on: string | null
  withdrawn_on: string | null
}

interface EditingComments {
  organisation_id: string
  piece_id: string
  id: string
  person_id: string
  version: number
  language: 'da' | 'en'
  place: string
  quote: Generated<string>
  text: string
  made_on: string
  position: number
  answer: string | null
  answered_by: string | null
  answered_on: string | null
  resolved_on: string | null
}

interface EditingEvents {
  organisation_id: string
  piece_id: string
  number: number
  what: string
  version: number
  done_by: string
  done_on: string
  note: Generated<string>
}

interface EditingAddresses {
  slug: string
  piece_id: string
}
