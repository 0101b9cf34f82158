import type { Generated } from 'kysely'

/** The tables of dialogue, as migrations/ makes them. */
export interface DialogueTables {
  dialogue_rooms: DialogueRooms
  dialogue_rounds: DialogueRounds
  dialogue_counters: DialogueCounters
  dialogue_ballots: DialogueBallots
  dialogue_hands: DialogueHands
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
