import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { openPress } from '../print/press-folder.ts'
import { shareSaid, type ShareOrder } from './share-order.ts'

/** What a picture for sharing shows. */
export type Shared = Pick<ShareOrder, 'kicker' | 'title' | 'picture' | 'mark'>

/** The pictures that stand beside an address when it is sent on. */
export interface Sharing {
  /** A PNG of 1200 by 630; waits while it is drawn. Undefined when it could not be. */
  pictureOf(shared: Shared): Promise<Uint8Array | undefined>
  /** Ends what is being drawn. */
  close(): Promise<void>
}

/** Changes when the same words and picture are to be drawn in another way. */
const version = 1
const mostMs = 30_000

/** Opens the pictures of a folder: each is drawn once, one at a time, in a process of its own, and kept by a hash of what is on it. */
export function openSharing({ folder, log }: { folder: string; log: (line: string) => void }): Sharing {
  mkdirSync(folder, { recursive: true })
  const drawing = new Map<string, Promise<boolean>>()
  /** What could not be drawn is not tried again and again. */
  const failed = new Set<string>()
  const closing = new AbortController()
  let last: Promise<unknown> = Promise.resolve()

  async function draw(shared: Shared, hash: string): Promise<boolean> {
    if (closing.signal.aborted) return false
    const unfinished = join(folder, `${hash}.part`)
    try {
      await runShareProcess({ ...shared, fonts: openPress().fonts, out: unfinished }, closing.signal)
      renameSync(unfinished, fileOf(hash))
      return true
    } catch (reason) {
      rmSync(unfinished, { force: true })
      if (!closing.signal.aborted) log(`a picture for sharing was not drawn: ${reason instanceof Error ? reason.message : 'unknown'}`)
      failed.add(hash)
      return false
    }
  }

  const fileOf = (hash: string) => join(folder, `${hash}.png`)

  return {
    async pictureOf(shared) {
      const hash = createHash('sha256').update(JSON.stringify([version, shared])).digest('hex').slice(0, 32)
      if (failed.has(hash)) return undefined
      if (!existsSync(fileOf(hash))) {
        const waiting = drawing.get(hash) ?? last.then(() => draw(shared, hash)).finally(() => drawing.delete(hash))
        drawing.set(hash, waiting)
        last = waiting
        if (!(await waiting)) return undefined
      }
      return readFile(fileOf(hash))
    },
    async close() {
      closing.abort()
      await last
    },
  }
}

function runShareProcess(order: ShareOrder, signal: AbortSignal): Promise<void> {
  const built = join(import.meta.dirname, 'share-process.js')
  const isBuilt = existsSync(built)
  // A test runner would take a child with its variables for one of its own.
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...env } = process.env
  return new Promise((resolve, reject) => {
    const child = fork(isBuilt ? built : join(import.meta.dirname, 'share-process.ts'), [], { execArgv: isBuilt ? [] : ['--import', import.meta.resolve('tsx')], env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'], signal, killSignal: 'SIGKILL', timeout: mostMs })
    let outcome = new Error('it ended before it was done')
    let isDone = false
    child.on('message', (raw) => {
      const said = v.safeParse(shareSaid, raw)
      isDone = said.success && said.output.kind === 'done'
      if (said.success && said.output.kind === 'fault') outcome = new Error(said.output.detail)
    })
    child.once('error', (error) => (outcome = error))
    child.once('close', () => (isDone ? resolve() : reject(outcome)))
    child.send(order, () => {})
  })
}
