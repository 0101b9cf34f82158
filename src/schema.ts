import type { Generated } from 'kysely'

/** The tables' types, as migrations/ makes them. */
export interface Database {
  dialogue_rooms: DialogueRooms
  dialogue_rounds: DialogueRounds
  dialogue_counters: DialogueCounters
  dialogue_ballots: DialogueBallots
  dialogue_hands: DialogueHands
  agreements_records: AgreementsRecords
  agreements_agreements: AgreementsAgreements
  agreements_follow_ups: AgreementsFollowUps
  agreements_obstacles: AgreementsObstacles
  agreements_reply_keys: AgreementsReplyKeys
  library_editions: LibraryEditions
  library_pieces: LibraryPieces
  library_words: LibraryWords
  library_dates: LibraryDates
}

interface DialogueRooms {
  id: string
  code: string
  language: 'da' | 'en'
  settings: unknown
  step: string
  turn: Generated<number>
  showing: string | null
  film: unknown
  step_started_at: Date
  paused_at: Date | null
  extra_seconds: Generated<number>
  is_hurried: Generated<boolean>
  is_incident: Generated<boolean>
  guide_secret_hash: Buffer
  screen_secret_hash: Buffer
  record_id: string | null
  last_act_on: string
  closed_at: Date | null
}

interface DialogueRounds {
  room_id: string
  round: string
  is_frozen: Generated<boolean>
}

interface DialogueCounters {
  room_id: string
  round: string
  choice: string
  count: Generated<number>
}

interface DialogueBallots {
  room_id: string
  round: string
  id: Buffer
  tag: Buffer | null
}

interface DialogueHands {
  room_id: string
  round: string
  choice: string
  count: number
}

interface AgreementsRecords {
  id: string
  language: 'da' | 'en'
  dilemmas: string[]
  held_on: string
  expires_on: string
  secret_hash: Buffer
  previous_id: string | null
}

interface AgreementsAgreements {
  id: string
  record_id: string
  position: number
  text: string
  lever: string
  owner: string
  follow_up_on: string | null
  state: Generated<'open' | 'kept' | 'dropped' | 'smaller' | 'sent'>
}

interface AgreementsFollowUps {
  id: string
  agreement_id: string
  outcome: 'kept' | 'partly' | 'not' | 'changed'
  learnt: string
  held_on: string
}

interface AgreementsObstacles {
  id: string
  record_id: string
  position: number
  text: string
  carrier: string
  receiver: 'leaders' | 'trio' | 'med' | 'it' | 'security'
  sent_on: string | null
  answer: 'yes' | 'no' | 'later' | null
  answer_text: string | null
  answer_by: string | null
  answered_on: string | null
}

interface AgreementsReplyKeys {
  obstacle_id: string
  secret_hash: Buffer
}

interface LibraryEditions {
  id: string
  filled_at: Generated<Date>
}

interface LibraryPieces {
  edition: string
  language: 'da' | 'en'
  kind: 'dilemma' | 'practice' | 'process' | 'competency'
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
