import { setImmediate as othersTurn } from 'node:timers/promises'
import { faults } from '../format/faults.ts'
import { problemLine } from '../format/problem.ts'
import type { Edition, Library } from '../library.ts'
import { createEdition } from './edition.ts'
import { contentOf, findFiles, type ContentFile } from './files.ts'
import { hashOf, nothingKept, textsOfBuild } from './kept-texts.ts'
import { readText, type Text } from './text.ts'
import { checkTogether } from './together.ts'

type Held = { stamp: string; good: { text: Text; hash: string } | undefined }

/**
 * Opens the library of a folder. A faulty file is said in the log, with its line, and left out; if it was good before,
 * the good text stays until the file is mended. The house starts whatever the folder holds; a file that is word for word
 * as it was when its text was `kept` is not taken apart again. Of several folders the first is the house's own: a text in a
 * later one that takes the id of an earlier one's is left out.
 */
export async function openLibrary(folders: string | readonly string[], log: (line: string) => void, kept = textsOfBuild()): Promise<Library> {
  const held = new Map<string, Held>()
  const refused = new Set<string>()
  let known = kept
  let edition: Edition = createEdition([], [])
  let reading: Promise<boolean> | undefined
  await read()
  known = nothingKept
  return {
    current: () => edition,
    refresh: () => (reading ??= read().finally(() => (reading = undefined))),
  }

  async function read(): Promise<boolean> {
    const files = filesOf([folders].flat())
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

  function filesOf([own = '', ...others]: readonly string[]): ContentFile[] {
    const files = findFiles(own)
    for (const other of others) {
      const taken = new Map(files.map(({ slug, path }) => [slug, path]))
      for (const file of findFiles(other)) {
        const first = taken.get(file.slug)
        if (first === undefined) files.push(file)
        else if (!refused.has(file.path)) log(problemLine({ file: file.path, line: 1, column: undefined, ...faults.sameSlug(first) }))
        if (first !== undefined) refused.add(file.path)
      }
    }
    return files
  }

  async function readGood(file: ContentFile): Promise<Held['good']> {
    const content = contentOf(file)
    if (content === undefined) return undefined
    const hash = hashOf(file, content)
    const before = known.find(hash)
    if (before !== undefined) return { text: { file, ...before }, hash }
    // Many changed files at once are seconds of work, and people vote meanwhile.
    await othersTurn()
    const parsed = readText(file, content)
    if (parsed.ok) return { text: { file, ...parsed.value.text }, hash }
    for (const problem of parsed.problems) log(problemLine(problem))
    return undefined
  }
}
