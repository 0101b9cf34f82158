import type { Generated } from 'kysely'

/** The tables of agreements, as migrations/ makes them. */
export interface AgreementsTables {
  agreements_records: AgreementsRecords
  agreements_agreements: AgreementsAgreements
  agreements_follow_ups: AgreementsFollowUps
  agreements_obstacles: AgreementsObstacles
  agreements_reply_keys: AgreementsReplyKeys
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
