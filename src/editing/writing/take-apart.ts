import { phrases } from '#library/index.ts'
import type { Language } from '#urls.ts'
import type { Kind } from '../pieces.ts'
import { isRecord, readFront, valueAt } from './front.ts'
import { sectionNames } from './passages.ts'
import { divideText, type RawSection, type RawText } from './raw-text.ts'
import { columns, listOf, readLawLine, readLever, rowsOf, type Row } from './rows.ts'
import { shapeOf, type Entry, type RowKind } from './shape.ts'

/** What stands in the form: each field's values by its name; rows are named `choices.0.label`. */
export type Values = ReadonlyMap<string, readonly string[]>

/** The form of a text, or undefined when its fields at the top cannot be read, and it must be mended as text. */
export function takeApart(kind: Kind, language: Language, content: string): Values | undefined {
  const raw = divideText(content)
  const fields = readFront(raw.front)
  if (fields === undefined) return undefined
  const values = new Map<string, readonly string[]>()
  for (const entry of shapeOf(kind, language).flatMap(({ entries }) => entries)) put(values, entry, { raw, fields, language })
  return values
}

/** What a section's field is called, so that it is never taken for a field at the top that bears the same name. */
export function nameOf(section: string): string {
  return `tekst.${section}`
}

type Taken = { raw: RawText; fields: Record<string, unknown>; language: Language }

function put(values: Map<string, readonly string[]>, entry: Entry, taken: Taken): void {
  switch (entry.look) {
    case 'section':
      values.set(nameOf(entry.section), [sectionText(entry, taken)])
      return
    case 'list':
      values.set(nameOf(entry.section), [pointsOf(sectionOf(taken, entry.section)?.text ?? '')])
      return
    case 'rows':
      for (const [index, row] of rowsIn(entry.rows, taken).entries()) {
        for (const name of ['id', ...columns[entry.rows]]) values.set(`${entry.rows}.${index}.${name}`, [row[name] ?? ''])
      }
      return
    case 'ids':
      values.set(entry.path, [listOf(valueAt(taken.fields, entry.path)).map(String).join(', ')])
      return
    case 'many':
      values.set(entry.path, listOf(valueAt(taken.fields, entry.path)).map(String))
      return
    default: {
      const value = valueAt(taken.fields, entry.path)
      values.set(entry.path, [typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value)])
    }
  }
}

/** A section by its name, or by its heading where the form shows it. */
export function sectionOf({ raw, language }: Pick<Taken, 'raw' | 'language'>, name: string, label?: string): RawSection | undefined {
  const names = sectionNames(language)
  return raw.sections.find((section) => (label === undefined ? names.get(section.label) === name : section.label === label))
}

/** All of a section as Markdown, with its parts where the form has no rows for them. */
function sectionText({ section: name, label }: Extract<Entry, { look: 'section' }>, { raw, language }: Taken): string {
  if (name === 'intro') return raw.intro
  const [own = '', side] = name.split('.')
  const section = sectionOf({ raw, language }, own, label)
  if (section === undefined) return ''
  if (label !== undefined) return withoutNotice([section.text, ...section.parts.flatMap((part) => [`### ${part.label}${part.id === '' ? '' : ` {#${part.id}}`}`, part.text])].filter((text) => text !== '').join('\n\n'), language)
  const text = withoutNotice(section.text, language)
  if (side === undefined) return text
  const { before, after } = aroundList(text)
  return side === 'before' ? before : after
}

/** The banner of the law is the house's to set. */
export function withoutNotice(text: string, language: Language): string {
  const notice = noticeOf(text, language)
  return notice === undefined ? text : text.slice(notice.length).trim()
}

/** The paragraph in italics that has the banner, if the text begins with it. */
export function noticeOf(text: string, language: Language): string | undefined {
  const notice = /^(?:\*[^*\n]+\*[ \t]*)+(?=\n\s*\n|$)/.exec(text)?.[0]
  return notice?.includes(phrases[language].banner) === true ? notice : undefined
}

/** What stands before and after the lines about the choices, and the lines. */
export function aroundList(text: string): { before: string; lines: string[]; after: string } {
  const all = text.split('\n')
  const first = all.findIndex((line) => line.startsWith('- '))
  if (first === -1) return { before: text, lines: [], after: '' }
  const last = all.findLastIndex((line) => line.startsWith('- '))
  const rest = all.slice(last + 1)
  const ends = rest.findIndex((line) => line.trim() === '')
  const inLast = ends === -1 ? rest.length : ends
  const lines = all.slice(first, last + 1 + inLast).join('\n').split(/\n(?=- )/).map((line) => line.replaceAll(/\s*\n\s*/g, ' '))
  return { before: all.slice(0, first).join('\n').trim(), lines, after: rest.slice(inLast).join('\n').trim() }
}

function pointsOf(text: string): string {
  return text.split(/\n(?=- )/).map((line) => line.replace(/^- /, '').replaceAll(/\s*\n\s*/g, ' ')).join('\n')
}

function rowsIn(kind: RowKind, taken: Taken): Row[] {
  const { raw, fields, language } = taken
  if (kind === 'law') {
    return listOf(fields['law']).map((item) => {
      const word = (name: string) => (isRecord(item) && item[name] !== undefined ? String(item[name]) : '')
      return { id: word('id'), ref: word('ref'), mark: word('mark'), source: word('source'), read: word('read'), note: raw.notes.find(({ id }) => id === word('id'))?.text ?? '' }
    })
  }
  const parts = sectionOf(taken, kind)?.parts ?? []
  if (kind === 'choices') {
    const { lines } = aroundList(withoutNotice(sectionOf(taken, 'law')?.text ?? '', language))
    return rowsOf(parts, fields['choices'], ({ id }, choice) => {
      const line = lines.find((one) => one.includes(`(#${id})`)) ?? ''
      return { law: String(choice['law'] ?? ''), why: readLawLine(line.replace(/^- \*\*\[.*?\]\(#[^)]*\)\.?\*\*\s*/, ''), language) }
    })
  }
  if (kind === 'levers') return rowsOf(parts, fields['levers'], ({ text }, lever) => ({ kind: String(lever['kind'] ?? ''), ...readLever(text, language) }))
  return rowsOf(parts, fields[kind])
}
