import { phrases } from '#library/index.ts'
import type { Language } from '#urls.ts'
import { slugOf } from '../pieces.ts'
import { isRecord } from './front.ts'
import type { RawPart } from './raw-text.ts'
import type { RowKind } from './shape.ts'

/** A row of the form, field by field. */
export type Row = Record<string, string>

/** The fields of each kind of row, in the order in which they are written. */
export const columns: Record<RowKind, readonly string[]> = {
  goods: ['label', 'text'],
  choices: ['label', 'text', 'law', 'why'],
  perspectives: ['label', 'text'],
  levers: ['label', 'kind', 'owner', 'text'],
  law: ['ref', 'mark', 'source', 'read', 'note'],
}

/** How many rows the form shows at least, and how many empty ones it adds. */
export const room: Record<RowKind, { least: number; most: number; more: number }> = {
  goods: { least: 2, most: 2, more: 0 },
  choices: { least: 4, most: 4, more: 0 },
  perspectives: { least: 4, most: 12, more: 1 },
  levers: { least: 4, most: 8, more: 1 },
  law: { least: 2, most: 30, more: 1 },
}

/** Whether somebody wrote anything in a row; what is chosen from a list does not count. */
export function isWritten(row: Row): boolean {
  return ['label', 'text', 'why', 'owner', 'ref', 'source', 'note'].some((name) => (row[name] ?? '').trim() !== '')
}

/** Gives each written row an id that stands once: its own, or one made of its words. */
export function withIds(rows: readonly Row[], taken: Set<string>): Row[] {
  return rows.filter(isWritten).map((row) => {
    const wished = row['id'] ?? ''
    const base = wished === '' ? slugOf(row['label'] ?? row['ref'] ?? '').slice(0, 40) || 'nyt' : wished
    let id = base
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
    taken.add(id)
    return { ...row, id }
  })
}

/** A part's words and its fields, as rows have them. */
export function rowsOf(parts: readonly RawPart[], declared: unknown, more: (part: RawPart, fields: Record<string, unknown>) => Row = () => ({})): Row[] {
  const fields = new Map(listOf(declared).map((item) => [String(isRecord(item) ? item['id'] : item), isRecord(item) ? item : {}]))
  return parts.map((part) => ({ id: part.id, label: part.label, text: part.text, ...more(part, fields.get(part.id) ?? {}) }))
}

/** A lever's first words, »*Rummet. Ejes af …*«, as its owner and the rest. */
export function readLever(text: string, language: Language): { owner: string; text: string } {
  const match = new RegExp(`^\\*[^*]*?${phrases[language].ownedBy} ([^*]+?)\\.?\\*\\s*`).exec(text)
  return match === null ? { owner: '', text } : { owner: match[1] ?? '', text: text.slice(match[0].length) }
}

/** The same the other way; what has no owner is as it was written. */
export function writeLever({ kind = '', owner = '', text = '' }: Row, language: Language): string {
  const { levers, ownedBy } = phrases[language]
  if (kind !== 'room' && kind !== 'procedure' && kind !== 'system' && kind !== 'leader') return text
  return `*${levers[kind]}. ${ownedBy} ${owner.trim()}.* ${text}`.trim()
}

type Lawfulness = 'within' | 'depends' | 'outside'
const judgements = ['within', 'depends', 'outside'] as const

/** The sentence about a choice: without the judgement when nothing stands between it and the colon. */
export function readLawLine(sentence: string, language: Language): string {
  const { lawful } = phrases[language]
  const found = judgements.find((law) => sentence.startsWith(`${lawful[law]}: `))
  return found === undefined ? sentence : sentence.slice(lawful[found].length + 2)
}

/** The line of a choice, beginning with the judgement that was chosen. */
export function writeLawLine({ id = '', label = '', law = '', why = '' }: Row, language: Language): string {
  const { lawful } = phrases[language]
  const judgement = judgements.find((one): one is Lawfulness => one === law)
  const said = judgements.find((one) => why.startsWith(lawful[one]))
  const chosen = judgement === undefined ? '' : lawful[judgement]
  const sentence = said === undefined ? `${chosen}: ${why}` : `${chosen}${why.slice(lawful[said].length)}`
  return `- **[${label}](#${id}).** ${sentence.trim()}`
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
