import type { Passage } from './passages.ts'

/** The colours of codes: a name for the page's own tokens, and the value that other programs get. Never the only mark. */
export const colours = { blue: '#2F6DB5', green: '#3B8049', amber: '#9A6A00', red: '#B5423C', violet: '#7A55A8', teal: '#1F7F86', rose: '#AE4A7E', grey: '#66707A' } as const
export type Colour = keyof typeof colours

/** A code of a code book; `parent` is the id of the code that it stands under. */
export type Code = { id: string; parent: string | undefined; name: string; description: string; colour: Colour }

/** A code with those under it, in the order in which they came. */
export type CodeNode = { code: Code; depth: number; children: CodeNode[] }

export type CodeProblem = 'no-name' | 'name-taken' | 'unknown-parent' | 'under-itself' | 'too-deep'

export const mostDepth = 6

/** The code book as a tree. A code whose parent is gone, or that stands under itself, stands at the root: none is lost. */
export function codeTree(codes: readonly Code[]): CodeNode[] {
  const known = new Map(codes.map((code) => [code.id, code]))
  const under = Map.groupBy(codes, (code) => (code.parent !== undefined && known.has(code.parent) && !isInLoop(code, known) ? code.parent : undefined))
  const grow = (parent: string | undefined, depth: number): CodeNode[] => (under.get(parent) ?? []).map((code) => ({ code, depth, children: grow(code.id, depth + 1) }))
  return grow(undefined, 0)
}

/** The tree as a list: each code is followed by those under it. */
export function codesInOrder(codes: readonly Code[]): Omit<CodeNode, 'children'>[] {
  const flat = (nodes: readonly CodeNode[]): Omit<CodeNode, 'children'>[] => nodes.flatMap(({ code, depth, children }) => [{ code, depth }, ...flat(children)])
  return flat(codeTree(codes))
}

/** The code itself and all codes under it. */
export function familyOf(codes: readonly Code[], id: string): ReadonlySet<string> {
  const family = new Set([id])
  for (const { code } of codesInOrder(codes)) if (code.parent !== undefined && family.has(code.parent)) family.add(code.id)
  return family
}

/** The colour that the fewest codes have. */
export function nextColour(codes: readonly Code[]): Colour {
  const uses = (colour: Colour) => codes.filter((code) => code.colour === colour).length
  return (['blue', 'green', 'amber', 'red', 'violet', 'teal', 'rose', 'grey'] as const).reduce((best, colour) => (uses(colour) < uses(best) ? colour : best))
}

/** What speaks against a new or changed code; a name is taken only among those under the same parent. */
export function problemsOf(codes: readonly Code[], code: Code): CodeProblem[] {
  const others = codes.filter(({ id }) => id !== code.id)
  const same = (name: string) => name.trim().toLocaleLowerCase('da')
  const problems: CodeProblem[] = []
  if (same(code.name) === '') problems.push('no-name')
  else if (others.some(({ name, parent }) => parent === code.parent && same(name) === same(code.name))) problems.push('name-taken')
  if (code.parent === undefined) return problems
  if (code.parent !== code.id && !others.some(({ id }) => id === code.parent)) problems.push('unknown-parent')
  else if (familyOf(codes, code.id).has(code.parent)) problems.push('under-itself')
  else if (depthOf(codes, code.parent) + 1 + heightOf(codes, code.id) >= mostDepth) problems.push('too-deep')
  return problems
}

/** The code book without a code: those under it move up, and passages that had it lose it and stay. */
export function removeCode(codes: readonly Code[], passages: readonly Passage[], id: string): { codes: Code[]; passages: Passage[] } {
  const parent = codes.find((code) => code.id === id)?.parent
  return {
    codes: codes.filter((code) => code.id !== id).map((code) => (code.parent === id ? { ...code, parent } : code)),
    passages: passages.map((passage) => ({ ...passage, codes: passage.codes.filter((code) => code !== id) })),
  }
}

/** Two codes that turned out to be one: passages and codes under `from` go to `into`. */
export function mergeCodes(codes: readonly Code[], passages: readonly Passage[], from: string, into: string): { codes: Code[]; passages: Passage[] } {
  if (from === into || !codes.some(({ id }) => id === into)) return { codes: [...codes], passages: [...passages] }
  const lifted = familyOf(codes, from).has(into) ? codes.map((code) => (code.id === into ? { ...code, parent: codes.find(({ id }) => id === from)?.parent } : code)) : codes
  return {
    codes: lifted.filter(({ id }) => id !== from).map((code) => (code.parent === from ? { ...code, parent: into } : code)),
    passages: passages.map((passage) => ({ ...passage, codes: [...new Set(passage.codes.map((code) => (code === from ? into : code)))] })),
  }
}

function isInLoop(code: Code, known: ReadonlyMap<string, Code>): boolean {
  const seen = new Set<string>()
  for (let at: Code | undefined = code; at !== undefined; at = at.parent === undefined ? undefined : known.get(at.parent)) {
    if (seen.has(at.id)) return at.id === code.id
    seen.add(at.id)
  }
  return false
}

function depthOf(codes: readonly Code[], id: string): number {
  return codesInOrder(codes).find(({ code }) => code.id === id)?.depth ?? 0
}

function heightOf(codes: readonly Code[], id: string): number {
  const family = familyOf(codes, id)
  const depths = codesInOrder(codes).filter(({ code }) => family.has(code.id)).map(({ depth }) => depth)
  return depths.length === 0 ? 0 : Math.max(...depths) - Math.min(...depths)
}
