import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { VideoDatabase } from '../tables.ts'
import type { VideoStop } from '../video.ts'

const choicesSchema = v.array(v.object({ text: v.string(), fromMs: v.optional(v.number()), toMs: v.optional(v.number()) }))

/** The questions of a video, in the order of time. */
export async function stopsOf(db: VideoDatabase, videoId: string): Promise<VideoStop[]> {
  const rows = await db.selectFrom('film_video_stops').selectAll().where('video_id', '=', videoId).orderBy('at_ms').execute()
  return rows.map(({ id, at_ms: atMs, question, choices }) => ({
    id, atMs, question,
    choices: v.parse(choicesSchema, choices).map(({ text, fromMs, toMs }) => ({ text, ...(fromMs !== undefined && toMs !== undefined && { range: { fromMs, toMs } }) })),
  }))
}

/**
 * Adds a question or changes the one with its id, if `check` finds nothing wrong with it among the others as they stand at
 * that moment. Resolves to what was wrong; nothing wrong is saved.
 */
export async function saveStop<Problems extends Record<string, string>>(db: VideoDatabase, videoId: string, stop: VideoStop, check: (others: readonly VideoStop[]) => Problems): Promise<Problems> {
  return db.transaction().execute(async (transaction) => {
    await transaction.selectFrom('film_videos').select('id').where('id', '=', videoId).forUpdate().execute()
    const problems = check((await stopsOf(transaction, videoId)).filter(({ id }) => id !== stop.id))
    if (Object.keys(problems).length > 0) return problems
    const choices = JSON.stringify(stop.choices.map(({ text, range }) => ({ text, ...range })))
    await transaction
      .insertInto('film_video_stops')
      .values({ id: stop.id, video_id: videoId, at_ms: stop.atMs, question: stop.question, choices })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ at_ms: stop.atMs, question: stop.question, choices }).where('film_video_stops.video_id', '=', videoId))
      .execute()
    return problems
  })
}

/** An id for a new question. */
export function newStopId(): string {
  return randomUUID()
}

/** Takes a question away. */
export async function removeStop(db: VideoDatabase, videoId: string, id: string): Promise<void> {
  await db.deleteFrom('film_video_stops').where('video_id', '=', videoId).where('id', '=', id).execute()
}
