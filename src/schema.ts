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
  people_directory: PeopleDirectory
  people_openings: PeopleOpenings
  people_organisations: PeopleOrganisations
  people_units: PeopleUnits
  people_persons: PeoplePersons
  people_roles: PeopleRoles
  people_sessions: PeopleSessions
  people_sign_in_links: PeopleSignInLinks
  people_identities: PeopleIdentities
  people_issuers: PeopleIssuers
  people_passkeys: PeoplePasskeys
  people_attempts: PeopleAttempts
}

interface PeopleDirectory {
  slug: string
  organisation_id: string
}

interface PeopleOpenings {
  secret_hash: Buffer
  expires_at: Date
}

interface PeopleOrganisations {
  organisation_id: string
  name: string
  contact: Generated<string>
  breach_url: string | null
  accessibility: Generated<string>
  privacy: Generated<string>
  is_made_up: Generated<boolean>
  created_on: string
}

interface PeopleUnits {
  organisation_id: string
  id: string
  parent_id: string | null
  name: string
  position: Generated<number>
}

interface PeoplePersons {
  organisation_id: string
  id: string
  name: string
  email: string | null
  language: Generated<'da' | 'en'>
  invited_on: string
  left_on: string | null
}

interface PeopleRoles {
  organisation_id: string
  person_id: string
  role: 'coordinator' | 'editor' | 'facilitator' | 'leader' | 'med' | 'reviewer' | 'administrator'
  side: 'employer' | 'employee' | 'expert' | 'lawyer' | null
  seat: string | null
  unit_id: string | null
}

interface PeopleSessions {
  organisation_id: string
  id: string
  person_id: string
  secret_hash: Buffer
  method: 'link' | 'issuer' | 'passkey'
  device: Generated<string>
  began_on: string
  used_on: string
  expires_at: Date
}

interface PeopleSignInLinks {
  organisation_id: string
  secret_hash: Buffer
  person_id: string
  expires_at: Date
}

interface PeopleIdentities {
  organisation_id: string
  issuer: string
  tenant: Generated<string>
  subject: string
  person_id: string
}

interface PeopleIssuers {
  organisation_id: string
  issuer: string
  tenant: Generated<string>
  name: string
  client_id: string
  client_secret_sealed: Buffer | null
}

interface PeoplePasskeys {
  organisation_id: string
  credential_id: Buffer
  person_id: string
  public_key: Buffer
  counter: string
  name: string
  added_on: string
}

interface PeopleAttempts {
  organisation_id: string
  secret_hash: Buffer
  kind: 'issuer' | 'passkey' | 'new-passkey'
  sealed: Buffer
  expires_at: Date
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
