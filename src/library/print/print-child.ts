import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { messageSchema, type PrintOrder } from './print-order.ts'

/** A document that was not made; `detail` is for the log. */
export class PrintFault extends Error {
  override name = 'PrintFault'
}

export type Printed = { pages: number; bytes: number }

/** Sets a document in a process of its own that is gone when the promise is settled. */
export function runPrintProcess(order: PrintOrder, { signal, mostMs = 120_000 }: { signal?: AbortSignal; mostMs?: number } = {}): Promise<Printed> {
  const built = join(import.meta.dirname, 'print-process.js')
  const isBuilt = existsSync(built)
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(new PrintFault('called off'))
    const child = fork(isBuilt ? built : join(import.meta.dirname, 'print-process.ts'), [], {
      execArgv: isBuilt ? [] : ['--import', import.meta.resolve('tsx')],
      env: childEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let outcome: { is: Printed } | { fault: PrintFault } | undefined
    let said = ''
    const end = (why: string): void => {
      outcome ??= { fault: new PrintFault(why) }
      child.kill('SIGKILL')
    }
    const cancel = (): void => end('called off')
    const late = setTimeout(() => end(`not done after ${mostMs} ms`), mostMs)
    signal?.addEventListener('abort', cancel, { once: true })
    child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)))
    child.on('message', (raw) => {
      const read = v.safeParse(messageSchema, raw)
      if (!read.success) return end('the print process said what nobody understands')
      outcome ??= read.output.kind === 'done' ? { is: read.output } : { fault: new PrintFault(read.output.detail) }
    })
    child.once('error', (error) => {
      outcome ??= { fault: new PrintFault(error.message) }
      if (child.pid === undefined) settle(null, null)
    })
    child.once('close', settle)
    child.send(order, () => {})

    function settle(code: number | null, by: string | null): void {
      clearTimeout(late)
      signal?.removeEventListener('abort', cancel)
      if (outcome === undefined) reject(new PrintFault(`ended by ${by ?? code}: ${said}`))
      else if ('fault' in outcome) reject(outcome.fault)
      else resolve({ pages: outcome.is.pages, bytes: outcome.is.bytes })
    }
  })
}

// A test runner would take a child with its variables for one of its own.
function childEnvironment(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...environment } = process.env
  return environment
}
