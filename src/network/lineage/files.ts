import { compareTexts, type Comparison } from './compare.ts'
import { mergeTexts, type Choices } from './merge.ts'

/** The texts of a piece by names that do not change when a copy gets another id, as `da/drejebog.md`. */
export type Files = ReadonlyMap<string, string>

/** Compares every text that any of the three editions of a piece has. */
export function compareFiles(base: Files, mine: Files, theirs: Files): ReadonlyMap<string, Comparison> {
  const names = [...new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])].toSorted()
  return new Map(names.map((name) => [name, compareTexts({ base: base.get(name), mine: mine.get(name), theirs: theirs.get(name) })]))
}

/** Puts the texts together, or names those that still wait for a person. */
export function mergeFiles(comparisons: ReadonlyMap<string, Comparison>, choices: ReadonlyMap<string, Choices>): { ok: true; files: Files } | { ok: false; undecided: readonly string[] } {
  const files = new Map<string, string>()
  const undecided: string[] = []
  for (const [name, comparison] of comparisons) {
    const merged = mergeTexts(comparison, choices.get(name) ?? { sections: new Map() })
    if (!merged.ok) undecided.push(name)
    else if (merged.text !== undefined) files.set(name, merged.text)
  }
  return undecided.length > 0 ? { ok: false, undecided } : { ok: true, files }
}

/** The names of a package's texts without what a copy may change: `content/da/dilemmas/x/drejebog.md` is `da/drejebog.md`. */
export function nameInPiece(path: string): string {
  const [, language = '', , last = '', inFolder] = path.split('/')
  return `${language}/${inFolder ?? last.replace(/^.*(?=\.md$)/, 'text')}`
}
