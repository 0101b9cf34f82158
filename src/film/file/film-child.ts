import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { FilmProblem, messageSchema, type Assignment, type FilmFacts, type FilmOrder, type Message, type PosterWish, type Progress } from './order.ts'

/** How the film process is run. */
export type Running = {
  /** Ends the process and throws the signal's reason. */
  signal?: AbortSignal
  /** How long the process may be silent before it is ended. */
  quietMs?: number
  /** The film process's own program, where another than the one beside this file is meant. */
  program?: { path: string; isBuilt: boolean }
  onStart?: (pid: number | undefined) => void
}

export type Making = Running & {
  onProgress?: (progress: Progress) => void
  /** The package with the codecs. */
  engine?: string
}

/** Where the program of the film process lies: beside the built house, or among the sources. */
export function filmProcessFile(): { path: string; isBuilt: boolean } {
  const built = join(import.meta.dirname, 'film-process.js')
  return existsSync(built) ? { path: built, isBuilt: true } : { path: join(import.meta.dirname, 'film-process.ts'), isBuilt: false }
}

/**
 * Makes a film in a folder that exists, in a process of its own. Whatever happens, the process is gone when the promise
 * is settled; a film that was not made is a FilmProblem, and what lies in the folder then is for the caller to remove.
 */
export function runFilmProcess(order: FilmOrder, folder: string, { onProgress, engine = '@napi-rs/webcodecs', ...running }: Making = {}): Promise<FilmFacts> {
  return run({ kind: 'film', order, folder, engine }, running, (message) => {
    if (message.kind === 'progress') onProgress?.(message)
    return message.kind === 'done' ? { is: message.facts } : undefined
  })
}

/**
 * Draws posters as `HASH.jpg` in a folder that exists, in a process of its own that is gone when the promise is settled.
 * Each is told of when it lies there, or with the fault for which it does not.
 */
export function runPosterProcess(wishes: readonly PosterWish[], folder: string, onPoster: (hash: string, fault: string | undefined) => void, running: Running = {}): Promise<void> {
  return run({ kind: 'posters', wishes: [...wishes], folder }, running, (message) => {
    if (message.kind === 'poster') onPoster(message.hash, message.fault)
    return message.kind === 'posters-done' ? { is: undefined } : undefined
  })
}

/** Runs the film process for one assignment; `hear` says by which message it is carried out. */
function run<Result>(assignment: Assignment, { signal, quietMs = 60_000, program = filmProcessFile(), onStart }: Running, hear: (message: Message) => { is: Result } | undefined): Promise<Result> {
  const { path, isBuilt } = program
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(reasonOf(signal))
    const child = fork(path, [], {
      // Pictures are large and short-lived: the process sweeps them away itself, long before memory is short, and by one thread.
      execArgv: ['--expose-gc', '--max-semi-space-size=2', '--single-threaded-gc', '--v8-pool-size=1', ...(isBuilt ? [] : ['--import', import.meta.resolve('tsx')])],
      env: childEnvironment(assignment.kind === 'film' ? assignment.order.height : 720),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let outcome: { is: Result } | { problem: Error } | undefined
    let said = ''
    const end = (problem: Error): void => {
      outcome ??= { problem }
      child.kill('SIGKILL')
    }
    const cancel = (): void => end(reasonOf(signal))
    const watchdog = setTimeout(() => end(new FilmProblem('hangs', `silent for ${quietMs} ms`)), quietMs)
    signal?.addEventListener('abort', cancel, { once: true })
    child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)))
    child.on('message', (raw) => {
      watchdog.refresh()
      const read = v.safeParse(messageSchema, raw)
      if (!read.success) return end(new FilmProblem('fault', 'the film process said what nobody understands'))
      const message = read.output
      const heard = message.kind === 'failed' ? { problem: new FilmProblem(message.why, message.detail) } : hear(message)
      outcome ??= heard
    })
    child.once('error', (error) => {
      outcome ??= { problem: error }
      if (child.pid === undefined) settle(null, null)
    })
    child.once('close', (code, by) => settle(code, by))
    onStart?.(child.pid)
    child.send(assignment, () => {})

    function settle(code: number | null, by: string | null): void {
      clearTimeout(watchdog)
      signal?.removeEventListener('abort', cancel)
      if (outcome === undefined) reject(new FilmProblem(code === null || code === 137 ? 'killed' : 'fault', `ended by ${by ?? code}: ${said}`))
      else if ('problem' in outcome) reject(outcome.problem)
      else resolve(outcome.is)
    }
  })
}

// A test runner would take a child with its variables for one of its own.
function childEnvironment(height: number): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...environment } = process.env
  // The threads of the encoder would each keep memory of their own that others cannot use again. What is larger than a
  // picture (a room's sheet, the whole sound) goes back to the machine when it is let go, and leaves no hole among the rest;
  // pictures come and go too often for that.
  const largest = Math.round(((height * 16) / 9) * height * 4 * 1.3)
  return { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: String(largest), MALLOC_TRIM_THRESHOLD_: String(largest * 2), ...environment }
}

function reasonOf(signal: AbortSignal | undefined): Error {
  return signal?.reason instanceof Error ? signal.reason : new DOMException('the film was called off', 'AbortError')
}
