import type { Paragraph } from 'mdast'
import type { Prose } from '#library/index.ts'
import type { Language } from '#urls.ts'
import type { Line } from '../words/guide-script.ts'

/** A piece of the script: words to say, something to do, or a text to read aloud. */
export type Passage = { kind: 'say' | 'do' | 'read'; prose: Prose; language: Language }

/** Lines of our own as passages. */
export function passagesOf(lines: readonly Line[], language: Language): Passage[] {
  return lines.map(([kind, text]) => ({ kind, prose: [paragraphOf(text)], language }))
}

/** A script's text as passages: its block quotes are to be said, the rest is to be done. */
export function passagesIn(prose: Prose, language: Language): Passage[] {
  return prose.map((node) => (node.type === 'blockquote' ? { kind: 'say', prose: node.children, language } : { kind: 'do', prose: [node], language }))
}

/** Passages of the same kind that follow one another, as one: a box of words to say is read in one breath. */
export function joined(passages: readonly Passage[]): readonly Passage[] {
  return passages.reduce<Passage[]>((sum, passage) => {
    const last = sum.at(-1)
    if (last === undefined || last.kind !== passage.kind || last.language !== passage.language) return [...sum, passage]
    return [...sum.slice(0, -1), { ...last, prose: [...last.prose, ...passage.prose] }]
  }, [])
}

export function paragraphOf(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] }
}
