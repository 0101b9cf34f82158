import { sql } from 'kysely'
import type { Language } from '#urls.ts'
import { whyFrom, type VideoFacts, type Why } from '../making/message.ts'
import type { VideoDatabase, VideoTables } from '../tables.ts'
import type { ReadyVideo, Video } from '../video.ts'
import { cuesOf } from './cues.ts'
import { stopsOf } from './stops.ts'

export type NewVideo = { id: string; title: string; language: Language; dilemma?: string | undefined; size: number; createdOn: string; state: 'receiving' | 'waiting' }

/** Whether a text has the form of an id; nothing else is looked for in the database. */
export function isVideoId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)
}

/** Writes down a video that is coming, or has come. */
export async function createVideo(db: VideoDatabase, { id, title, language, dilemma, size, createdOn, state }: NewVideo): Promise<void> {
  await db.insertInto('film_videos').values({ id, title, language, dilemma: dilemma ?? null, state, problem: null, size, seconds: null, width: null, height: null, has_sound: null, hash: null, created_on: createdOn, published_on: null }).execute()
}

/** A video with all that is written to it; undefined when there is none. */
export async function readVideo(db: VideoDatabase, id: string): Promise<Video | undefined> {
  if (!isVideoId(id)) return undefined
  const row = await db.selectFrom('film_videos').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const [cues, stops] = await Promise.all([cuesOf(db, id), stopsOf(db, id)])
  return { ...videoFrom(row), cues, stops }
}

/** All videos without what is written to them, the newest first. */
export async function listVideos(db: VideoDatabase): Promise<Video[]> {
  const rows = await db.selectFrom('film_videos').selectAll().orderBy('created_on', 'desc').orderBy('title').execute()
  return rows.map((row) => videoFrom(row))
}

/** The video of a dilemma that everybody may see: the one that was published last. */
export async function findPublished(db: VideoDatabase, dilemma: string): Promise<ReadyVideo | undefined> {
  const row = await db.selectFrom('film_videos').select('id').where('dilemma', '=', dilemma).where('published_on', 'is not', null).orderBy('published_on', 'desc').orderBy('id').executeTakeFirst()
  const video = row === undefined ? undefined : await readVideo(db, row.id)
  return video?.state === 'ready' && video.publishedOn !== undefined ? video : undefined
}

/** The whole file has come: the video waits to be made. False when it is no longer there, or not coming. */
export async function setWaiting(db: VideoDatabase, id: string): Promise<boolean> {
  const changed = await db.updateTable('film_videos').set({ state: 'waiting' }).where('id', '=', id).where('state', '=', 'receiving').executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** The video is made. False when somebody has deleted it meanwhile. */
export async function setReady(db: VideoDatabase, id: string, { seconds, width, height, hasSound }: VideoFacts, hash: string): Promise<boolean> {
  const changed = await db.updateTable('film_videos').set({ state: 'ready', problem: null, seconds, width, height, has_sound: hasSound, hash }).where('id', '=', id).where('state', '=', 'waiting').executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** The video was not made, and why. */
export async function setFailed(db: VideoDatabase, id: string, why: Why): Promise<void> {
  await db.updateTable('film_videos').set({ state: 'failed', problem: why }).where('id', '=', id).execute()
}

/** Gives a video another title or dilemma. */
export async function changeVideo(db: VideoDatabase, id: string, { title, dilemma }: { title: string; dilemma: string | undefined }): Promise<void> {
  await db.updateTable('film_videos').set({ title, dilemma: dilemma ?? null }).where('id', '=', id).execute()
}

/** Shows a finished video to everybody from a day on, or to nobody but those with the key. */
export async function publishVideo(db: VideoDatabase, id: string, day: string | undefined): Promise<void> {
  await db.updateTable('film_videos').set({ published_on: day ?? null }).where('id', '=', id).where('state', '=', 'ready').execute()
}

/** Takes a video and all that is written to it out of the database. */
export async function deleteVideo(db: VideoDatabase, id: string): Promise<void> {
  if (isVideoId(id)) await db.deleteFrom('film_videos').where('id', '=', id).execute()
}

/** The ids of videos: all, those that wait to be made, or those whose time is over. */
export async function idsOf(db: VideoDatabase, which: 'all' | 'waiting' | { draftsBefore: string; halvesBefore: string }): Promise<string[]> {
  const query = db.selectFrom('film_videos').select('id').orderBy('created_on').orderBy('id')
  if (which === 'all') return (await query.execute()).map(({ id }) => id)
  if (which === 'waiting') return (await query.where('state', '=', 'waiting').execute()).map(({ id }) => id)
  const over = query.where('published_on', 'is', null).where((row) => row.or([
    row('created_on', '<=', sql<string>`${which.draftsBefore}::date`),
    row.and([row('state', '=', 'receiving'), row('created_on', '<=', sql<string>`${which.halvesBefore}::date`)]),
  ]))
  return (await over.execute()).map(({ id }) => id)
}

function videoFrom(row: VideoTables['film_videos']): Video {
  const { id, title, language, size, state, seconds, width, height, hash } = row
  const facts = {
    id, title, language, size, createdOn: row.created_on, cues: [], stops: [],
    ...(row.dilemma !== null && { dilemma: row.dilemma }),
    ...(row.published_on !== null && { publishedOn: row.published_on }),
  }
  if (state === 'failed') return { ...facts, state, problem: whyFrom(row.problem) }
  if (state !== 'ready') return { ...facts, state }
  return { ...facts, state, seconds: seconds ?? 0, width: width ?? 0, height: height ?? 0, hasSound: row.has_sound === true, hash: hash ?? '' }
}
