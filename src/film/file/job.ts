import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runFilmProcess, type Making } from './film-child.ts'
import { codeVersion, filmHash } from './film-hash.ts'
import { FilmProblem, type FilmOrder, type Progress, type Why } from './order.ts'
import { problemOf } from './problems.ts'
import { openShelf, type Waiting } from './shelf.ts'
import { withWorkFolder } from './work-folder.ts'

/** Where a film is: unknown here, in the queue, being made, there to be played, or not made and why. */
export type FilmState =
  | { state: 'unknown' }
  | { state: 'waiting'; ahead: number }
  | { state: 'working'; progress: Progress }
  | { state: 'ready' }
  | { state: 'failed'; why: Why }

/** The films of a house: one is made at a time, each once, and they are kept until room is needed. */
export interface FilmJobs {
  /** Asks for a film and gives the hash that names it. One that is there, is made or waits already is not made again. Throws a FilmProblem. */
  ask(order: FilmOrder): Promise<string>
  stateOf(hash: string): FilmState
  /** Calls the listener at every change of a film's state until the answer is called. */
  watch(hash: string, listener: (state: FilmState) => void): () => void
  /** The path of a file of a film that is ready. */
  fileOf(hash: string, name: string): string | undefined
  /** Calls a film off, whether it waits or is being made. */
  cancel(hash: string): void
  /** Ends what is being made; it begins again when the house opens the next time. */
  close(): Promise<void>
}

type Settings = {
  folder: string
  log: (line: string) => void
  /** Which program makes the films; another one makes them anew. */
  version?: string
  /** Called when a film has come to lie ready. */
  onReady?: () => void
  /** Films that were not used longest are let go above this. */
  mostBytes?: number
} & Pick<Making, 'quietMs' | 'engine' | 'onStart'>

// A film that has taken the whole house down twice is not begun a third time.
const mostBegun = 3

/** Opens the films of a folder, and begins again what was not made when the house closed. */
export function createFilmJobs({ folder, log, version = codeVersion(), mostBytes = 5e9, onReady, ...making }: Settings): FilmJobs {
  mkdirSync(folder, { recursive: true })
  const shelf = openShelf(folder, mostBytes, log)
  const states = new Map<string, FilmState>()
  const listeners = new Map<string, Set<(state: FilmState) => void>>()
  const queue: Waiting[] = shelf.orders()
  let current: { hash: string; stop: AbortController } | undefined
  const closing = new AbortController()
  let working = work()

  async function work(): Promise<void> {
    for (let next = queue.shift(); next !== undefined && !closing.signal.aborted; next = queue.shift()) await make(next)
  }

  async function make(waiting: Waiting): Promise<void> {
    const { hash } = waiting
    const stop = new AbortController()
    current = { hash, stop }
    const problem = await tryToMake(waiting, stop.signal).catch(problemOf)
    current = undefined
    if (closing.signal.aborted && problem !== undefined) return
    shelf.dropOrder(hash)
    if (problem === undefined) onReady?.()
    if (problem === undefined || stop.signal.aborted) return show(hash, undefined)
    log(`film ${hash} was not made, ${problem.why}: ${problem.detail}`)
    show(hash, { state: 'failed', why: problem.why })
  }

  async function tryToMake({ hash, order, begun }: Waiting, signal: AbortSignal): Promise<undefined> {
    if (begun >= mostBegun) throw new FilmProblem('killed', `begun ${begun} times`)
    shelf.keepOrder({ hash, order, begun: begun + 1 })
    if (shelf.has(hash)) return
    await withWorkFolder(folder, async (place) => {
      const onProgress = (progress: Progress): void => show(hash, { state: 'working', progress })
      const facts = await runFilmProcess(order, place, { ...making, signal, onProgress })
      await writeFile(join(place, 'film.json'), JSON.stringify(facts), { flush: true })
      shelf.put(hash, place)
    }).catch((error: unknown) => {
      // The house closes in good order: that was no failure of the film's.
      if (closing.signal.aborted) shelf.keepOrder({ hash, order, begun })
      throw error
    })
  }

  function show(hash: string, state: FilmState | undefined): void {
    if (state === undefined) states.delete(hash)
    else states.set(hash, state)
    for (const listener of listeners.get(hash) ?? []) listener(stateOf(hash))
  }

  function stateOf(hash: string): FilmState {
    const ahead = queue.findIndex((waiting) => waiting.hash === hash)
    if (ahead >= 0) return { state: 'waiting', ahead: ahead + (current === undefined ? 0 : 1) }
    if (current?.hash === hash) return states.get(hash) ?? { state: 'working', progress: { share: 0, doing: 'voices' } }
    if (shelf.has(hash)) return { state: 'ready' }
    return states.get(hash) ?? { state: 'unknown' }
  }

  return {
    ask: async (order) => {
      const hash = await filmHash(order, version)
      if (closing.signal.aborted || shelf.has(hash) || current?.hash === hash || queue.some((waiting) => waiting.hash === hash)) return hash
      states.delete(hash)
      const waiting = { hash, order, begun: 0 }
      try {
        shelf.keepOrder(waiting)
      } catch (error) {
        throw problemOf(error)
      }
      queue.push(waiting)
      working = working.then(work)
      return hash
    },
    stateOf,
    watch: (hash, listener) => {
      const set = listeners.get(hash) ?? new Set()
      listeners.set(hash, set.add(listener))
      return () => void (set.delete(listener) && set.size === 0 && listeners.delete(hash))
    },
    fileOf: shelf.fileOf,
    cancel: (hash) => {
      const at = queue.findIndex((waiting) => waiting.hash === hash)
      if (at >= 0) queue.splice(at, 1)
      shelf.dropOrder(hash)
      if (current?.hash === hash) current.stop.abort()
      else show(hash, undefined)
    },
    close: async () => {
      closing.abort()
      current?.stop.abort()
      await working
    },
  }
}
