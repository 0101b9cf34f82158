import { languages, type Language } from '#urls.ts'
import { faults } from '../format/faults.ts'
import { checkWeight } from '../format/plainness.ts'
import { collect, type Problem } from '../format/problem.ts'
import type { Edition } from '../library.ts'
import { createEdition } from './edition.ts'
import type { ContentFile, Kind } from './files.ts'
import { readText, type Text } from './text.ts'
import { checkTogether } from './together.ts'

/** A text that is not in the library yet; `path` is how its problems name it. */
export type PieceText = { kind: Exclude<Kind, 'screenplay' | 'competencies'>; language: Language; path: string; content: string }

/** `own` holds the good ones among the texts of a piece; the problems say everything that is wrong with any, in the order of their lines. */
export type PieceCheck = { own: Edition; problems: readonly Problem[] }

/** Checks the texts of one piece as if they stood in the library beside the edition, with the rules of `npm run check:content`. */
export function checkPiece(id: string, pieces: readonly PieceText[], edition: Edition): PieceCheck {
  const problems: Problem[] = []
  const texts: Text[] = []
  const files = pieces.map(({ kind, language, path }): ContentFile => ({ kind, language, slug: id, path, stamp: '' }))
  for (const [index, piece] of pieces.entries()) {
    const file = files[index]
    if (file === undefined) continue
    const result = readText(file, piece.content)
    problems.push(...result.problems)
    if (!result.ok) continue
    const { problems: heavy, report } = collect(file.path)
    checkWeight(result.value.sections, file.language, report)
    if (result.value.text.kind === 'dilemma' && result.value.text.value.isStarter) report(result.value.text.ties.lines['starter'] ?? 1, faults.twoStarters(id))
    problems.push(...heavy)
    texts.push({ file, ...result.value.text })
  }
  const beside = filesOf(edition).filter(({ slug }) => slug !== id)
  problems.push(...checkTogether([...texts, ...mapOf(edition)], [...files, ...beside]))
  return { own: createEdition(texts, []), problems: problems.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line) }
}

/** Every text that others may name. */
function filesOf(edition: Edition): ContentFile[] {
  const lists = { dilemma: edition.dilemmas, practice: edition.practices, process: edition.processes, story: edition.stories } as const
  return (['dilemma', 'practice', 'process', 'story'] as const).flatMap((kind) =>
    languages.flatMap((language) => lists[kind](language).map(({ id }) => ({ kind, language, slug: id, path: id, stamp: '' }))),
  )
}

function mapOf(edition: Edition): Text[] {
  const value = edition.competencies('da')
  if (value === undefined) return []
  const file: ContentFile = { kind: 'competencies', language: value.language, slug: '', path: '', stamp: '' }
  return [{ kind: 'competencies', file, value, ties: { lines: {}, listed: {}, said: {}, outline: [], links: [] } }]
}
