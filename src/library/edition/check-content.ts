import { readFile } from 'node:fs/promises'
import { checkWeight } from '../format/plainness.ts'
import { collect, type Problem } from '../format/problem.ts'
import { findFiles, type Kind } from './files.ts'
import { readText, type Text } from './text.ts'
import { checkTogether } from './together.ts'

export type ContentCheck = { problems: readonly Problem[]; counts: Readonly<Record<Kind, number>> }

/** Everything that can be found wrong with a folder of content, in the order of the files and their lines. */
export async function checkContent(folder: string): Promise<ContentCheck> {
  const files = await findFiles(folder)
  const counts = { dilemma: 0, guide: 0, screenplay: 0, practice: 0, process: 0, competencies: 0 }
  const problems: Problem[] = []
  const texts: Text[] = []
  for (const file of files) {
    counts[file.kind] += 1
    const parsed = readText(file, await readFile(file.path, 'utf8'))
    problems.push(...parsed.problems)
    if (!parsed.ok) continue
    texts.push(parsed.value)
    if (parsed.value.kind === 'screenplay') continue
    const { problems: heavy, report } = collect(file.path)
    checkWeight(parsed.value.text.sections, file.language, report)
    problems.push(...heavy)
  }
  problems.push(...checkTogether(texts, files))
  return { problems: problems.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line), counts }
}
