import { timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import { derivedSecret, hashOf } from '#people/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#schema.ts'
import { openVideoFolder, type VideoFolder } from './files/folder.ts'
import { createVideoJobs, type VideoJobs } from './making/jobs.ts'
import { deleteVideo, findPublished, idsOf, publishVideo } from './store/videos.ts'
import type { VideoDatabase, VideoTables } from './tables.ts'
import { dayAfter, draftDays, type ReadyVideo } from './video.ts'

/** The videos of a house: its key, its files and facts, and what is being made. */
export interface Videos {
  readonly db: VideoDatabase
  readonly files: VideoFolder
  readonly jobs: VideoJobs
  /** Whether an operator has set a key, so that anybody may upload. */
  readonly isOn: boolean
  /** What a browser keeps in place of the key; undefined when upload is off. */
  readonly pass: string | undefined
  /** Whether a key, or a pass that a browser brings, is the right one, in a time that tells nothing. */
  isKey(typed: string): boolean
  isPass(brought: string | undefined): boolean
  today(): string
  /** The video of a dilemma that everybody may see; undefined when there is none. */
  publishedVideo(dilemmaId: string): Promise<ReadyVideo | undefined>
  /** Shows a video to everybody, or takes it back. */
  show(id: string, isShown: boolean): Promise<void>
  /** Deletes a video with everything that belongs to it. */
  remove(id: string): Promise<void>
  /** Deletes the videos that nobody has published in time, and those that never came whole. */
  removeExpired(today: string): Promise<number>
  /** Ends what is being made; it begins again when the house opens the next time. */
  close(): Promise<void>
}

type Settings = { db: Kysely<Database>; folder: string; key: string | undefined; clock: Clock; log: (line: string) => void; freeBytes?: (folder: string) => Promise<number>; /** Called when what everybody may see has changed. */ onShown?: () => void }

/** Opens the videos of a data folder (`data/videos`), and goes on with those that were not made when the house closed. */
export async function openVideos({ db: house, folder, key, clock, log, freeBytes, onShown = () => {} }: Settings): Promise<Videos> {
  const db: VideoDatabase = house.withTables<VideoTables>()
  const files = openVideoFolder(folder, freeBytes)
  await files.sweep(new Set(await idsOf(db, 'all')))
  const jobs = createVideoJobs({ db, files, log })
  for (const id of await idsOf(db, 'waiting')) jobs.ask(id)
  const pass = key === undefined ? undefined : derivedSecret(key, 'video workshop')
  const remove = async (id: string): Promise<void> => {
    // The row goes first: a job that ends now finds nothing to finish, and leaves nothing.
    await deleteVideo(db, id)
    await jobs.cancel(id)
    await files.remove(id)
    onShown()
  }
  return {
    db,
    files,
    jobs,
    isOn: key !== undefined,
    pass,
    isKey: (typed) => key !== undefined && isSame(typed, key),
    isPass: (brought) => pass !== undefined && brought !== undefined && isSame(brought, pass),
    today: () => clock.now().toISOString().slice(0, 10),
    publishedVideo: (dilemmaId) => findPublished(db, dilemmaId),
    show: async (id, isShown) => {
      await publishVideo(db, id, isShown ? clock.now().toISOString().slice(0, 10) : undefined)
      onShown()
    },
    remove,
    removeExpired: async (today) => {
      const ids = await idsOf(db, { draftsBefore: dayAfter(today, -draftDays), halvesBefore: dayAfter(today, -2) })
      for (const id of ids) await remove(id)
      return ids.length
    },
    close: jobs.close,
  }
}

// Hashes are of one length, so the comparison tells nothing of how long the key is either.
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(hashOf(one), hashOf(other))
}
