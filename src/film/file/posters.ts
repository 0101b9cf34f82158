import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runPosterProcess, type Running } from './film-child.ts'
import { codeVersion } from './film-hash.ts'
import { FilmProblem } from './order.ts'
import { keepNames, sweepWorkFolders, withWorkFolder } from './work-folder.ts'

/** The posters of a house: each is drawn once, in a process of its own, and kept on the disk by a hash of what it is drawn from. */
export interface Posters {
  /** A JPEG of the moment that stands for the film of a screenplay; waits while it is drawn. Throws a FilmProblem. */
  posterOf(screenplay: string): Promise<Uint8Array>
  /** Ends what is being drawn. */
  close(): Promise<void>
}

type Settings = { folder: string; /** Which program draws; another one draws them anew. */ version?: string } & Omit<Running, 'signal'>

type Wish = { hash: string; screenplay: string } & Omit<PromiseWithResolvers<void>, 'promise'> & { drawn: Promise<void> }

/** So many are kept, about 80 KB each; those of older screenplays go first. */
const mostPosters = 300

/** Opens the posters of a folder. Those that are asked for while others are drawn are drawn together by the next process. */
export function openPosters({ folder, version = codeVersion(), ...running }: Settings): Posters {
  mkdirSync(folder, { recursive: true })
  sweepWorkFolders(folder)
  const wishes = new Map<string, Wish>()
  const closing = new AbortController()
  let working: Promise<void> | undefined

  function wish(hash: string, screenplay: string): Promise<void> {
    const known = wishes.get(hash)
    if (known !== undefined) return known.drawn
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    wishes.set(hash, { hash, screenplay, resolve, reject, drawn: promise })
    working ??= work().finally(() => (working = undefined))
    return promise
  }

  async function work(): Promise<void> {
    while (wishes.size > 0) await drawAll([...wishes.values()])
  }

  async function drawAll(batch: readonly Wish[]): Promise<void> {
    const asked = batch.map(({ hash, screenplay }) => ({ hash, screenplay }))
    const drawing = withWorkFolder(folder, (place) => runPosterProcess(asked, place, (hash, fault) => settle(hash, fault, place), { ...running, signal: closing.signal })).then(() => letGo(folder))
    const reason: unknown = await drawing.then(() => new FilmProblem('fault', 'the poster was forgotten'), (error: unknown) => error)
    // Those that were drawn are gone from the wishes.
    for (const { hash, reject } of batch) if (wishes.delete(hash)) reject(reason)
  }

  function settle(hash: string, fault: string | undefined, place: string): void {
    const found = wishes.get(hash)
    if (found === undefined) return
    wishes.delete(hash)
    try {
      if (fault !== undefined) throw new FilmProblem('fault', fault)
      renameSync(join(place, nameOf(hash)), join(folder, nameOf(hash)))
      keepNames(folder)
      found.resolve()
    } catch (error) {
      found.reject(error)
    }
  }

  return {
    posterOf: async (screenplay) => {
      const hash = createHash('sha256').update(JSON.stringify([version, screenplay])).digest('hex').slice(0, 32)
      const path = join(folder, nameOf(hash))
      const kept = await readFile(path).catch(() => undefined)
      if (kept !== undefined) return kept
      closing.signal.throwIfAborted()
      await wish(hash, screenplay)
      return readFile(path)
    },
    close: async () => {
      closing.abort()
      await working
    },
  }
}

function nameOf(hash: string): string {
  return `${hash}.jpg`
}

function letGo(folder: string): void {
  const posters = readdirSync(folder).filter((name) => name.endsWith('.jpg')).map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
  for (const { path } of posters.sort((one, other) => other.at - one.at).slice(mostPosters)) rmSync(path, { force: true })
}
