import { readFile } from 'node:fs/promises'
import { checkWeight } from '../format/plainness.ts'
import { collect, type Problem } from '../format/problem.ts'
import { findFiles, type ContentFile, type Kind } from './files.ts'
import { readText } from './text.ts'
import { checkTogether } from './together.ts'

export type ContentCheck = { problems: readonly Problem[]; counts: Readonly<Record<Kind, number>> }

/** Everything that can be found wrong with a folder of content, in the order of the files and their lines. */
export async function checkContent(folder: string): Promise<ContentCheck> {
  const files = await findFiles(folder)
  return checkTexts(await Promise.all(files.map(async (file) => ({ file, content: await readFile(file.path, 'utf8') }))))
}

/** The same of files that have been read already. `read` takes a file apart; a caller may remember what it gave. */
export function checkTexts(contents: readonly { file: ContentFile; content: string }[], read = readText): ContentCheck {
  const counts = { dilemma: 0, guide: 0, screenplay: 0, practice: 0, process: 0, competencies: 0 }
  const parsed = contents.map(({ file, content }) => ({ file, result: read(file, content) }))
  const texts = parsed.flatMap(({ result }) => (result.ok ? [result.value] : []))
  for (const { kind } of parsed.map(({ file }) => file)) counts[kind] += 1
  const heavy = texts.flatMap((text) => {
    if (text.kind === 'screenplay') return []
    const { problems, report } = collect(text.file.path)
    checkWeight(text.text.sections, text.file.language, report)
    return problems
  })
  const files = contents.map(({ file }) => file)
  const problems = [...parsed.flatMap(({ result }) => result.problems), ...heavy, ...checkTogether(texts, files)]
  return { problems: problems.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line), counts }
}
