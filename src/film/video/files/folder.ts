import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { keepNames, sweepWorkFolders } from '../../file/work-folder.ts'
import { made } from '../making/make-names.ts'
import { VideoProblem } from '../making/message.ts'

/** So many bytes stay free on the disk whatever comes in: the database needs room too. */
const spare = 200 * 1024 * 1024

/** The files of the videos of a house, each video's in a folder with its id. */
export interface VideoFolder {
  /** The file that came in, and where it is read from. */
  sourceOf(id: string): string
  /** A finished file of a video. */
  fileOf(id: string, name: 'film' | 'poster'): string
  folderOf(id: string): string
  /** Makes room for a video that is coming. Throws a VideoProblem when the disk has none. */
  prepare(id: string, bytes: number): Promise<void>
  /** How many bytes of a video have come. */
  received(id: string): Promise<number>
  /** Moves what was made into its place, lets go of what came in, and gives the hash that names the film. */
  settle(id: string, workFolder: string): Promise<string>
  /** Removes what came in, and keeps nothing of it. */
  dropSource(id: string): Promise<void>
  /** Removes everything of a video. */
  remove(id: string): Promise<void>
  /** Removes the folders of videos that nobody knows, and what a killed process left in the others. */
  sweep(known: ReadonlySet<string>): Promise<void>
}

/** Opens the folder of the videos. `freeBytes` tells how much room the disk has. */
export function openVideoFolder(folder: string, freeBytes: (folder: string) => Promise<number> = freeBytesOf): VideoFolder {
  const folderOf = (id: string): string => join(folder, id)
  const sourceOf = (id: string): string => join(folderOf(id), 'source')
  const fileOf = (id: string, name: 'film' | 'poster'): string => join(folderOf(id), made[name])
  return {
    sourceOf,
    fileOf,
    folderOf,
    prepare: async (id, bytes) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if ((await freeBytes(folder)) < bytes + spare) throw new VideoProblem('disk-full', `no room for ${bytes} bytes`)
      await mkdir(folderOf(id), { mode: 0o700 })
    },
    received: (id) => stat(sourceOf(id)).then(({ size }) => size, () => 0),
    settle: async (id, workFolder) => {
      const hash = await hashOfFile(join(workFolder, made.film))
      for (const name of Object.values(made)) await rename(join(workFolder, name), join(folderOf(id), name))
      keepNames(folderOf(id))
      return hash
    },
    dropSource: (id) => rm(sourceOf(id), { force: true }),
    remove: (id) => rm(folderOf(id), { recursive: true, force: true }),
    sweep: async (known) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      for (const name of readdirSync(folder)) {
        if (known.has(name)) sweepWorkFolders(folderOf(name))
        else await rm(folderOf(name), { recursive: true, force: true })
      }
    },
  }
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex').slice(0, 32)
}
