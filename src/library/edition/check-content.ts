import { readFileSync } from 'node:fs'
import { checkWeight } from '../format/plainness.ts'
import { collect, type Problem } from '../format/problem.ts'
import { findFiles, type ContentFile, type Kind } from './files.ts'
import { readText, type Text } from './text.ts'
import { checkTogether } from './together.ts'

export type ContentCheck = { problems: readonly Problem[]; counts: Readonly<Record<Kind, number>> }

/** Everything that can be found wrong with a folder of content, in the order of the files and their lines. */
export function checkContent(folder: string): ContentCheck {
  return checkTexts(findFiles(folder).map((file) => ({ file, content: readFileSync(file.path, 'utf8') })))
}

/** The same of files that have been read already. `read` takes a file apart; a caller may remember what it gave. */
export function checkTexts(contents: readonly { file: ContentFile; content: string }[], read = readText): ContentCheck {
  const counts = { dilemma: 0, guide: 0, screenplay: 0, practice: 0, process: 0, competencies: 0 }
  const wrong: Problem[] = []
  const heavy: Problem[] = []
  const texts: Text[] = []
  for (const { file, content } of contents) {
    counts[file.kind] += 1
    const result = read(file, content)
    wrong.push(...result.problems)
    if (!result.ok) continue
    texts.push({ file, ...result.value.text })
    const { problems, report } = collect(file.path)
    checkWeight(result.value.sections, file.language, report)
    heavy.push(...problems)
  }
  const problems = [...wrong, ...heavy, ...checkTogether(texts, contents.map(({ file }) => file))]
  return { problems: problems.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line), counts }
}
