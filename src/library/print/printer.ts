import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openPress } from './press-folder.ts'
import { runPrintProcess } from './print-child.ts'
import type { Sheaf } from './sheaf.ts'

/** A document that lies in the data folder; the hash is that of all it is made of. */
export type PrintedFile = { path: string; hash: string }

/** Makes documents, one at a time, and keeps them until others have pushed them out. */
export interface Printer {
  /** The document of a sheaf: the one that was kept, or one made now. Whoever asks for the same waits for the same. */
  print(sheaf: Sheaf): Promise<PrintedFile>
  close(): Promise<void>
}

/** How many documents are kept: all that an edition has in two languages, and as many of the edition before. */
const most = 500

export function openPrinter({ folder, log }: { folder: string; log: (line: string) => void }): Printer {
  const press = openPress()
  const stop = new AbortController()
  const making = new Map<string, Promise<PrintedFile>>()
  let last: Promise<unknown> = Promise.resolve()

  return {
    print(sheaf) {
      const data = JSON.stringify(sheaf.data)
      const hash = createHash('sha256').update(press.version).update(JSON.stringify([sheaf.template, data, sheaf.pictures])).digest('hex').slice(0, 32)
      const path = join(folder, `${hash}.pdf`)
      if (existsSync(path)) return Promise.resolve({ path, hash })
      const known = making.get(hash)
      if (known !== undefined) return known
      const made = last.then(() => make(sheaf, data, hash, path)).finally(() => making.delete(hash))
      last = made.catch(() => undefined)
      making.set(hash, made)
      return made
    },
    async close() {
      stop.abort()
      await last
    },
  }

  async function make({ template, pictures }: Sheaf, data: string, hash: string, path: string): Promise<PrintedFile> {
    const unfinished = join(folder, `.${hash}`)
    const { templates, fonts } = press
    mkdirSync(folder, { recursive: true })
    try {
      await runPrintProcess({ template, data, pictures: { ...pictures }, templates, fonts, out: unfinished }, { signal: stop.signal })
      // A file bears its name only when it is whole.
      renameSync(unfinished, path)
    } catch (error) {
      rmSync(unfinished, { force: true })
      if (!stop.signal.aborted) log(`a document could not be printed: ${error instanceof Error ? error.message : 'unknown'}`)
      throw error
    }
    sweep(path)
    return { path, hash }
  }

  /** The oldest go first; what a process that was killed left goes too, since only one is made at a time. */
  function sweep(newest: string): void {
    const files = readdirSync(folder).map((name) => ({ name, path: join(folder, name) }))
    for (const { name, path } of files) if (name.startsWith('.')) rmSync(path, { force: true })
    const kept = files.filter(({ name, path }) => name.endsWith('.pdf') && path !== newest).map(({ path }) => ({ path, at: statSync(path).mtimeMs }))
    for (const { path } of kept.sort((one, other) => other.at - one.at).slice(most - 1)) rmSync(path, { force: true })
  }
}
