import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { problemLine, type Problem } from '../format/problem.ts'
import type { Edition, Library } from '../library.ts'
import { createEdition } from './edition.ts'
import { findFiles, type ContentFile } from './files.ts'
import { readText, type Text } from './text.ts'
import { checkTogether } from './together.ts'

type Held = { stamp: string; good: { text: Text; hash: string } | undefined }

/**
 * Opens the library of a folder. A faulty file is said in the log, with its line, and left out; if it was good before,
 * the good text stays until the file is mended. The house starts whatever the folder holds.
 */
export async function openLibrary(folder: string, log: (line: string) => void): Promise<Library> {
  const held = new Map<string, Held>()
  let edition: Edition = createEdition([], [])
  let reading: Promise<boolean> | undefined
  await read()
  return {
    current: () => edition,
    refresh: () => (reading ??= read().finally(() => (reading = undefined))),
  }

  async function read(): Promise<boolean> {
    const files = await findFiles(folder)
    const paths = new Set(files.map(({ path }) => path))
    let isTouched = false
    for (const path of held.keys()) {
      if (paths.has(path)) continue
      held.delete(path)
      isTouched = true
    }
    for (const file of files) {
      if (held.get(file.path)?.stamp === file.stamp) continue
      held.set(file.path, { stamp: file.stamp, good: (await readGood(file)) ?? held.get(file.path)?.good })
      isTouched = true
    }
    if (!isTouched) return false
    const good = [...held.values()].flatMap((one) => one.good ?? [])
    const next = createEdition(good.map(({ text }) => text), good.map(({ hash }) => hash))
    if (next.id === edition.id) return false
    for (const problem of checkTogether(good.map(({ text }) => text), files)) log(problemLine(problem))
    edition = next
    return true
  }

  async function readGood(file: ContentFile): Promise<Held['good']> {
    // A file may vanish between the listing and the reading; the next look finds it gone.
    const content = await readFile(file.path, 'utf8').catch(() => undefined)
    if (content === undefined) return undefined
    const parsed = readText(file, content)
    if (!parsed.ok) {
      sayProblems(parsed.problems)
      return undefined
    }
    return { text: parsed.value, hash: createHash('sha256').update(`${file.path}\n${content}`).digest('base64url') }
  }

  function sayProblems(problems: readonly Problem[]): void {
    for (const problem of problems) log(problemLine(problem))
  }
}
