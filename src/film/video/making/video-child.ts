import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { messageSchema, VideoProblem, type Assignment, type VideoFacts } from './message.ts'

export type Running = {
  /** Ends the process and throws the signal's reason. */
  signal?: AbortSignal
  onProgress?: (share: number) => void
  /** How long the process may be silent before it is ended. */
  quietMs?: number
  onStart?: (pid: number | undefined) => void
}

/**
 * Looks at a file, or makes a video of it, in a process of its own. Whatever happens, the process is gone when the
 * promise is settled; what went wrong is a VideoProblem.
 */
export function runVideoProcess(assignment: Assignment, { signal, onProgress, quietMs = 60_000, onStart }: Running = {}): Promise<VideoFacts> {
  const built = join(import.meta.dirname, 'video-process.js')
  const isBuilt = existsSync(built)
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(reasonOf(signal))
    const child = fork(isBuilt ? built : join(import.meta.dirname, 'video-process.ts'), [], {
      execArgv: ['--max-old-space-size=768', ...(isBuilt ? [] : ['--import', import.meta.resolve('tsx')])],
      env: childEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let outcome: { facts: VideoFacts } | { problem: Error } | undefined
    let said = ''
    const end = (problem: Error): void => {
      outcome ??= { problem }
      child.kill('SIGKILL')
    }
    const cancel = (): void => end(reasonOf(signal))
    const watchdog = setTimeout(() => end(new VideoProblem('hangs', `silent for ${quietMs} ms`)), quietMs)
    signal?.addEventListener('abort', cancel, { once: true })
    child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)))
    child.on('message', (raw) => {
      watchdog.refresh()
      const message = v.parse(messageSchema, raw)
      if (message.kind === 'progress') onProgress?.(message.share)
      else if (message.kind === 'done') outcome ??= { facts: message.facts }
      else outcome ??= { problem: new VideoProblem(message.why, message.detail) }
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
      if (outcome === undefined) reject(new VideoProblem(code === null || code === 137 ? 'killed' : 'fault', `ended by ${by ?? code}: ${said}`))
      else if ('facts' in outcome) resolve(outcome.facts)
      else reject(outcome.problem)
    }
  })
}

// A test runner would take a child with its variables for one of its own.
function childEnvironment(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...environment } = process.env
  return environment
}

function reasonOf(signal: AbortSignal | undefined): Error {
  return signal?.reason instanceof Error ? signal.reason : new DOMException('the video was called off', 'AbortError')
}
