import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { orderSchema, type FilmOrder } from './order.ts'
import { keepNames, sweepWorkFolders } from './work-folder.ts'

/** Films on the disk, by their hashes, and the orders of those that are not made yet. */
export interface Shelf {
  readonly folder: string
  has(hash: string): boolean
  /** The path of one file of a film, which counts as a use of it. */
  fileOf(hash: string, name: string): string | undefined
  /** Takes a finished film from its work folder, and makes room for it by letting go of those that were not used longest. */
  put(hash: string, work: string): void
  /** Orders that wait, the oldest first, with how often they were begun. */
  orders(): Waiting[]
  keepOrder(waiting: Waiting): void
  dropOrder(hash: string): void
}

export type Waiting = { hash: string; order: FilmOrder; begun: number }

const noteSchema = v.object({ hash: v.string(), order: orderSchema, begun: v.number() })

/** Opens the shelf of a folder, and clears away what a killed process left half made. */
export function openShelf(folder: string, mostBytes: number, log: (line: string) => void): Shelf {
  const ordersFolder = join(folder, 'orders')
  mkdirSync(ordersFolder, { recursive: true })
  sweepWorkFolders(folder)
  const noteOf = (hash: string): string => join(ordersFolder, `${hash}.json`)

  return {
    folder,
    has: (hash) => isHash(hash) && existsSync(join(folder, hash)),
    fileOf: (hash, name) => {
      const path = join(folder, hash, name)
      if (!isHash(hash) || !/^[a-z0-9.-]+$/.test(name) || name.startsWith('.') || !existsSync(path)) return undefined
      const now = new Date()
      utimesSync(join(folder, hash), now, now)
      return path
    },
    put: (hash, work) => {
      const place = join(folder, hash)
      // Another process of the house may have made the same film meanwhile: the same bytes, so either will do.
      if (!existsSync(place)) renameSync(work, place)
      keepNames(folder)
      letGo(folder, mostBytes, hash, log)
    },
    orders: () => readOrders(ordersFolder, log),
    keepOrder: (waiting) => {
      const path = noteOf(waiting.hash)
      writeFileSync(`${path}.new`, JSON.stringify(waiting), { flush: true })
      renameSync(`${path}.new`, path)
      keepNames(ordersFolder)
    },
    dropOrder: (hash) => rmSync(noteOf(hash), { force: true }),
  }
}

function isHash(name: string): boolean {
  return /^[0-9a-f]{32}$/.test(name)
}

function readOrders(folder: string, log: (line: string) => void): Waiting[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const found = names.map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
  return found.sort((one, other) => one.at - other.at).flatMap(({ path }) => {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), noteSchema), readFileSync(path, 'utf8'))
    if (read.success) return [read.output]
    log(`film order of an older edition is let go: ${path}`)
    rmSync(path, { force: true })
    return []
  })
}

function letGo(folder: string, mostBytes: number, newest: string, log: (line: string) => void): void {
  const films = readdirSync(folder).filter(isHash).map((hash) => ({ hash, bytes: bytesIn(join(folder, hash)), usedAt: statSync(join(folder, hash)).mtimeMs }))
  let whole = films.reduce((sum, { bytes }) => sum + bytes, 0)
  for (const { hash, bytes } of films.sort((one, other) => one.usedAt - other.usedAt)) {
    if (whole <= mostBytes) return
    if (hash === newest) continue
    rmSync(join(folder, hash), { recursive: true, force: true })
    log(`film ${hash} is let go to make room; it is made again when somebody asks for it`)
    whole -= bytes
  }
}

function bytesIn(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}
