import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faults } from '../format/faults.ts'
import { checkWeight } from '../format/plainness.ts'
import { collect, type Problem } from '../format/problem.ts'
import type { SourceReading } from '../format/readings.ts'
import { cautionsOf } from './cautions.ts'
import { findFiles, type ContentFile, type Kind } from './files.ts'
import { allFiles, faultsOfFile } from './places.ts'
import { readText, type Text } from './text.ts'
import { checkTogether } from './together.ts'

/** `cautions` keep no text out; `lix` has the reading numbers of the Danish sections, the lowest first. */
export type ContentCheck = { problems: readonly Problem[]; cautions: readonly Problem[]; counts: Readonly<Record<Kind, number>>; lix: ReadonlyMap<Kind, readonly number[]> }

/** Everything that can be found wrong with a folder of content, in the order of the files and their lines; `today` is YYYY-MM-DD. */
export function checkContent(folder: string, today: string): ContentCheck {
  const checked = checkTexts(findFiles(folder).map((file) => ({ file, content: readFileSync(file.path, 'utf8') })), readText, today)
  const strays = allFiles(folder).flatMap((file) => faultsOfFile(file).map((fault) => ({ file: join(folder, file.path), line: 1, column: undefined, ...fault })))
  return { ...checked, problems: inOrder([...checked.problems, ...strays]) }
}

/** The same of files that have been read already. `read` takes a file apart; a caller may remember what it gave. */
export function checkTexts(contents: readonly { file: ContentFile; content: string }[], read = readText, today?: string): ContentCheck {
  const counts = { dilemma: 0, guide: 0, screenplay: 0, practice: 0, process: 0, story: 0, competencies: 0 }
  const wrong: Problem[] = []
  const heavy: Problem[] = []
  const texts: Text[] = []
  const sources = new Map<string, readonly SourceReading[]>()
  const lix = new Map<Kind, number[]>()
  for (const { file, content } of contents) {
    counts[file.kind] += 1
    const result = read(file, content)
    wrong.push(...result.problems)
    if (!result.ok) continue
    texts.push({ file, ...result.value.text })
    sources.set(file.path, result.value.sources)
    const { problems, report } = collect(file.path)
    lix.set(file.kind, [...(lix.get(file.kind) ?? []), ...checkWeight(result.value.sections, file.language, report)])
    heavy.push(...problems)
  }
  const files = contents.map(({ file }) => file)
  return {
    problems: inOrder([...wrong, ...heavy, ...checkTogether(texts, files), ...futureConsents(texts, today)]),
    cautions: inOrder(cautionsOf(texts, files, sources, today)),
    counts,
    lix: new Map([...lix].map(([kind, numbers]) => [kind, numbers.toSorted((one, other) => one - other)])),
  }
}

/** Nobody has said yes to a finished text on a day that has not come. Days written as YYYY-MM-DD can be compared as words. */
function futureConsents(texts: readonly Text[], today: string | undefined): Problem[] {
  if (today === undefined) return []
  return texts.flatMap((text) => (text.kind === 'story' && text.value.consent.day > today ? [{ file: text.file.path, line: text.ties.lines['consent'] ?? 1, column: undefined, ...faults.consentToCome(text.value.consent.day) }] : []))
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line)
}
