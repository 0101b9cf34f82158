import type { Kysely } from 'kysely'
import type { Database } from '#schema.ts'

/** The tables of videos, as migrations/0003-videos.sql makes them. */
export type VideoTables = {
  film_videos: {
    id: string
    title: string
    language: 'da' | 'en'
    dilemma: string | null
    state: 'receiving' | 'waiting' | 'ready' | 'failed'
    problem: string | null
    size: number
    seconds: number | null
    width: number | null
    height: number | null
    has_sound: boolean | null
    hash: string | null
    created_on: string
    published_on: string | null
  }
  film_video_cues: {
    id: string
    video_id: string
    kind: 'captions' | 'descriptions'
    language: 'da' | 'en'
    from_ms: number
    to_ms: number
    who: string
    text: string
  }
  film_video_stops: { id: string; video_id: string; at_ms: number; question: string; choices: unknown }
}

/** The house's database, with the tables of videos. */
export type VideoDatabase = Kysely<Database & VideoTables>
