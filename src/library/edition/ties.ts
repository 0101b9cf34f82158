import type { Language } from '#urls.ts'
import type { Written } from '../format/document.ts'
import { lineOf, within } from '../format/markdown.ts'
import { linkTarget } from '../prose/link-target.ts'

/** What the checks between texts ask of a text, so that nothing else of its file need be kept. */
export type Ties = {
  translationOf?: Language | undefined
  /** The line of each field that the text has. */
  lines: Readonly<Record<string, number>>
  /** The ids and languages that a field lists. */
  listed: Readonly<Partial<Record<(typeof listing)[number], readonly string[]>>>
  /** What a field says, in the form in which languages are compared. */
  said: Readonly<Partial<Record<(typeof saying)[number], string>>>
  /** The sections, and the ids of their parts, which a translation has too. */
  outline: readonly { label: string; line: number; ids: string }[]
  links: readonly { kind: 'dilemma' | 'practice' | 'process' | 'story'; id: string; line: number }[]
}

/** What a translation may not change: the ids and the facts that all languages share. */
export const shared = ['setting', 'place', 'group', 'facilitator', 'roles', 'themes', 'competencies', 'minutes', 'goods', 'choices', 'perspectives', 'levers', 'lever', 'practices', 'processes', 'dilemmas', 'materials', 'med', 'law'] as const

/** What a translation may leave to its original. */
export const inherited = ['picture', 'starter'] as const

const saying = [...shared, ...inherited, 'guide', 'film', 'dilemma'] as const
const listing = ['translations', 'practices', 'processes', 'dilemmas', 'competencies'] as const

/** Takes from a text that was found good what other texts may ask of it. */
export function tiesOf({ fields, document, sections }: Written<unknown, { translation_of?: { language: Language } | undefined }>): Ties {
  const values = new Map<string, unknown>(Object.entries(fields))
  return {
    translationOf: fields.translation_of?.language,
    lines: Object.fromEntries([...values.keys()].map((name) => [name, document.placeOf([name]).line])),
    listed: Object.fromEntries(listing.flatMap((name) => (values.has(name) ? [[name, listOf(values.get(name))]] : []))),
    said: Object.fromEntries(saying.flatMap((name) => (values.has(name) ? [[name, wordsFor(name, values.get(name))]] : []))),
    outline: sections.map(({ label, line, id, parts }) => ({ label, line, ids: [id, ...parts.map((part) => part.id)].join() })),
    links: within(document.body.children).flatMap((node) => {
      const target = node.type === 'link' ? linkTarget(node.url) : undefined
      return target === undefined || !('id' in target) || target.kind === 'anchor' ? [] : [{ kind: target.kind, id: target.id, line: lineOf(node) }]
    }),
  }
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

function wordsFor(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  // The words about a law are translated; which law it is and how far it was read are not.
  if (name === 'law' && Array.isArray(value)) return value.map((law: { id: unknown; mark: unknown }) => `${String(law.id)} ${String(law.mark)}`).join(', ')
  return JSON.stringify(value)
}
