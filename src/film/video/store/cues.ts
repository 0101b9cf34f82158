import { randomUUID } from 'node:crypto'
import type { Language } from '#urls.ts'
import { mostCues, type ReadCue } from '../captions/read.ts'
import type { VideoDatabase } from '../tables.ts'
import type { CueKind, VideoCue } from '../video.ts'

/** Which lines of a video are meant: what is said or what is seen, and in which language. */
export type Track = { videoId: string; kind: CueKind; language: Language }

/** What stands in the way of a line: another one at the same time, or as many as there may be. */
export type CueClash = { overlaps: { fromMs: number; toMs: number } } | { isFull: true } | { isGone: true }

/** All lines of a video, in the order of time. */
export async function cuesOf(db: VideoDatabase, videoId: string): Promise<VideoCue[]> {
  const rows = await db.selectFrom('film_video_cues').selectAll().where('video_id', '=', videoId).orderBy('from_ms').orderBy('id').execute()
  return rows.map(({ id, kind, language, from_ms: fromMs, to_ms: toMs, who, text }) => ({ id, kind, language, fromMs, toMs, who, text }))
}

/** Adds a line, or changes the one with the id; resolves to its id, or to what is in its way. */
export async function saveCue(db: VideoDatabase, track: Track, cue: ReadCue, id?: string): Promise<string | CueClash> {
  return db.transaction().execute(async (transaction) => {
    // Whoever writes to the same video waits, so that no two lines slip past each other.
    const video = await transaction.selectFrom('film_videos').select('id').where('id', '=', track.videoId).forUpdate().executeTakeFirst()
    if (video === undefined) return { isGone: true }
    const others = (await cuesOf(transaction, track.videoId)).filter((each) => each.kind === track.kind && each.language === track.language && each.id !== id)
    const overlaps = others.find(({ fromMs, toMs }) => cue.fromMs < toMs && fromMs < cue.toMs)
    if (overlaps !== undefined) return { overlaps }
    const row = { from_ms: cue.fromMs, to_ms: cue.toMs, who: cue.who, text: cue.text }
    if (id !== undefined) {
      const changed = await transaction.updateTable('film_video_cues').set(row).where('id', '=', id).where('video_id', '=', track.videoId).executeTakeFirst()
      return changed.numUpdatedRows > 0n ? id : { isGone: true }
    }
    if (others.length >= mostCues) return { isFull: true }
    const made = randomUUID()
    await transaction.insertInto('film_video_cues').values({ id: made, video_id: track.videoId, kind: track.kind, language: track.language, ...row }).execute()
    return made
  })
}

/** Puts the lines of a file in the place of those that are there. */
export async function replaceCues(db: VideoDatabase, { videoId, kind, language }: Track, cues: readonly ReadCue[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.selectFrom('film_videos').select('id').where('id', '=', videoId).forUpdate().execute()
    await transaction.deleteFrom('film_video_cues').where('video_id', '=', videoId).where('kind', '=', kind).where('language', '=', language).execute()
    if (cues.length > 0) await transaction.insertInto('film_video_cues').values(cues.map(({ fromMs, toMs, who, text }) => ({ id: randomUUID(), video_id: videoId, kind, language, from_ms: fromMs, to_ms: toMs, who, text }))).execute()
  })
}

/** Takes a line away; taking it away twice is taking it away once. */
export async function removeCue(db: VideoDatabase, videoId: string, id: string): Promise<void> {
  await db.deleteFrom('film_video_cues').where('video_id', '=', videoId).where('id', '=', id).execute()
}
