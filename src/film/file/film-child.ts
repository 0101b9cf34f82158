import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { FilmProblem, messageSchema, type FilmFacts, type FilmOrder, type Progress } from './order.ts'

export type Making = {
  /** Ends the process and throws the signal's reason. */
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
  /** How long the process may be silent before it is ended. */
  quietMs?: number
  /** The package with the codecs. */
  engine?: string
  /** The film process's own program, where another than the one beside this file is meant. */
  program?: { path: string; isBuilt: boolean }
  onStart?: (pid: number | undefined) => void
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
export function runFilmProcess(order: FilmOrder, folder: string, { signal, onProgress, quietMs = 60_000, engine = '@napi-rs/webcodecs', program = filmProcessFile(), onStart }: Making = {}): Promise<FilmFacts> {
  const { path, isBuilt } = program
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(reasonOf(signal))
    const child = fork(path, [], {
      // Pictures are large and short-lived: the process sweeps them away itself, long before memory is short, and by one thread.
      execArgv: ['--expose-gc', '--max-semi-space-size=2', '--single-threaded-gc', '--v8-pool-size=1', ...(isBuilt ? [] : ['--import', import.meta.resolve('tsx')])],
      env: childEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let outcome: { facts: FilmFacts } | { problem: Error } | undefined
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
      if (message.kind === 'progress') onProgress?.(message)
      else if (message.kind === 'done') outcome ??= { facts: message.facts }
      else outcome ??= { problem: new FilmProblem(message.why, message.detail) }
    })
    child.once('error', (error) => {
      outcome ??= { problem: error }
      if (child.pid === undefined) settle(null, null)
    })
    child.once('close', (code, by) => settle(code, by))
    onStart?.(child.pid)
    child.send({ order, folder, engine }, () => {})

    function settle(code: number | null, by: string | null): void {
      clearTimeout(watchdog)
      signal?.removeEventListener('abort', cancel)
      if (outcome === undefined) reject(new FilmProblem(code === null || code === 137 ? 'killed' : 'fault', `ended by ${by ?? code}: ${said}`))
      else if ('facts' in outcome) resolve(outcome.facts)
      else reject(outcome.problem)
    }
  })
}

// A test runner would take a child with its variables for one of its own.
function childEnvironment(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...environment } = process.env
  // The threads of the encoder would each keep memory of their own that others cannot use again.
  return { MALLOC_ARENA_MAX: '1', ...environment }
}

function reasonOf(signal: AbortSignal | undefined): Error {
  return signal?.reason instanceof Error ? signal.reason : new DOMException('the film was called off', 'AbortError')
}
