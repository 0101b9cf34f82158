import { closeSync, fsyncSync, openSync, readdirSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

const beginning = '.film-'

/** Lends a folder inside another for a film to be made in, and removes what is left in it whatever happens. */
export async function withWorkFolder<T>(parent: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(parent, beginning))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Removes what a process that was killed left behind. */
export function sweepWorkFolders(parent: string): void {
  for (const name of readdirSync(parent)) if (name.startsWith(beginning)) rmSync(join(parent, name), { recursive: true, force: true })
}

/** Sees to it that the names in a folder outlive a loss of power. */
export function keepNames(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
