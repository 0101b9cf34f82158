import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The address of a test server that all test files of a run share; the first that asks starts it. */
export async function sharedServerUrl(): Promise<string> {
  // Node's runner gives each file a process of its own, and lives longer than all of them.
  const runner = process.env['NODE_TEST_CONTEXT'] === undefined ? process.pid : process.ppid
  const folder = join(tmpdir(), `erduaware-test-${process.getuid?.() ?? 0}-${runner}-${startOf(runner)}`)
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711)
  const url = readUrl(folder) ?? (await startedServer(folder, runner))
  return url
}

/** Where the server of a folder leaves its address. */
export const addressFile = (folder: string) => join(folder, 'address')

async function startedServer(folder: string, runner: number): Promise<string> {
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const program = join(import.meta.dirname, 'testing-server.ts')
  // Every file that finds no server yet tries; the folder lets one of them begin.
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, String(runner)], {
    detached: true,
    stdio: 'ignore',
    env: environment,
  })
  child.unref()
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 50) {
    const url = readUrl(folder)
    if (url !== undefined) return url
    await sleep(50)
  }
  throw new Error(`no test server came up in ${folder}`)
}

function readUrl(folder: string): string | undefined {
  try {
    return readFileSync(addressFile(folder), 'utf8')
  } catch {
    return undefined
  }
}

// A number that is used again does not find the server of the process that had it before.
function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
