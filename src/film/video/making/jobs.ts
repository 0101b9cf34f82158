import { withWorkFolder } from '../../file/work-folder.ts'
import type { VideoFolder } from '../files/folder.ts'
import { setFailed, setReady } from '../store/videos.ts'
import type { VideoDatabase } from '../tables.ts'
import { problemOf, type VideoProblem } from './message.ts'
import { runVideoProcess } from './video-child.ts'

/** How far a video that waits is: so many are before it, or such a share of it is made. */
export type JobState = { ahead: number } | { share: number }

/** The videos that are to be made: one at a time, in the order in which they came. */
export interface VideoJobs {
  ask(id: string): void
  stateOf(id: string): JobState | undefined
  /** Takes a video out, and resolves when no process works on it. */
  cancel(id: string): Promise<void>
  /** Resolves when nothing waits. */
  settled(): Promise<void>
  close(): Promise<void>
}

type Settings = { db: VideoDatabase; files: VideoFolder; log: (line: string) => void; quietMs?: number; engine?: string }

/** Opens the queue. What comes of each video stands in the database. */
export function createVideoJobs({ db, files, log, quietMs = 180_000, engine = '@napi-rs/webcodecs' }: Settings): VideoJobs {
  const queue: string[] = []
  const closing = new AbortController()
  let current: { id: string; share: number; stop: AbortController; over: Promise<void> } | undefined
  let working = Promise.resolve()

  async function work(): Promise<void> {
    for (let id = queue.shift(); id !== undefined && !closing.signal.aborted; id = queue.shift()) {
      const { promise: over, resolve } = Promise.withResolvers<void>()
      current = { id, share: 0, stop: new AbortController(), over }
      try {
        await make(current)
      } catch (error) {
        log(`video ${id} is left as it is: ${problemOf(error).detail}`)
      }
      current = undefined
      resolve()
    }
  }

  async function make(job: { id: string; share: number; stop: AbortController }): Promise<void> {
    const { id, stop } = job
    const problem = await withWorkFolder(files.folderOf(id), async (folder): Promise<VideoProblem | undefined> => {
      const facts = await runVideoProcess({ work: 'make', source: files.sourceOf(id), folder, engine }, { signal: stop.signal, quietMs, onProgress: (share) => (job.share = share) })
      const isThere = await setReady(db, id, facts, await files.settle(id, folder))
      if (!isThere) await files.remove(id)
      return undefined
    }).catch((error: unknown) => problemOf(error))
    // Called off: whoever did it removes what there is, or the house closes and begins it again.
    if (stop.signal.aborted) return
    await files.dropSource(id)
    if (problem === undefined) return
    log(`video ${id} was not made, ${problem.why}: ${problem.detail}`)
    await setFailed(db, id, problem.why)
  }

  return {
    ask: (id) => {
      queue.push(id)
      working = working.then(work)
    },
    stateOf: (id) => {
      if (current?.id === id) return { share: current.share }
      const ahead = queue.indexOf(id)
      return ahead < 0 ? undefined : { ahead: ahead + (current === undefined ? 0 : 1) }
    },
    cancel: async (id) => {
      const at = queue.indexOf(id)
      if (at >= 0) queue.splice(at, 1)
      if (current?.id !== id) return
      current.stop.abort()
      await current.over
    },
    settled: () => working,
    close: async () => {
      closing.abort()
      current?.stop.abort()
      await working
    },
  }
}
