import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What PostgreSQL says of itself in its folder while it runs. */
export type PidFile = { pid: number; port: number; isReady: boolean }

/** Reads PostgreSQL's own file about who runs on a folder, if there is one. */
export function readPidFile(folder: string): PidFile | undefined {
  const [pid, , , port, , , , status] = readOrNothing(join(folder, 'postmaster.pid'))?.split('\n') ?? []
  if (pid === undefined || !(Number(pid) > 0)) return undefined
  return { pid: Number(pid), port: Number(port), isReady: status?.trim() === 'ready' }
}

/** Removes what a killed PostgreSQL left, when another program has got its number since: PostgreSQL would not start. */
export function forgetPidFile(folder: string): void {
  rmSync(join(folder, 'postmaster.pid'), { force: true })
}

/** Whether a process is the PostgreSQL of a folder, and not another program that got its number later. */
export function isPostgresOf(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch {
    return false
  }
}

/** Whether a process runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  // A dead process that nobody has buried still has its number, for ever in some containers.
  return readOrNothing(`/proc/${pid}/stat`)?.match(/\) (\S)/)?.[1] !== 'Z'
}

/** Resolves when a process that is not our child has ended; does not keep this process alive. */
export async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(100, undefined, { ref: false })
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
