import { phrases } from '#library/index.ts'
import { dateInWords } from '#platform/words/danish.ts'
import type { Language } from '#urls.ts'
import type { Kind } from '../pieces.ts'
import { isRecord, readFront, valueAt, writeField } from './front.ts'
import { divideText, joinText, type RawSection, type RawText } from './raw-text.ts'
import { columns, listOf, withIds, writeLawLine, writeLever, type Row } from './rows.ts'
import { shapeOf, type Entry, type RowKind } from './shape.ts'
import { nameOf, noticeOf, sectionOf, type Values } from './take-apart.ts'

type Work = { raw: RawText; fields: Record<string, unknown>; language: Language; values: Values; rows: Map<RowKind, Row[]> }

/**
 * Writes what was typed in the form into a text, and gives the whole file. What the form does not show stays as it is, and
 * a field that says what it said before keeps its lines.
 */
export function putTogether(kind: Kind, language: Language, content: string, values: Values): string {
  const raw = divideText(content)
  const work: Work = { raw, fields: readFront(raw.front) ?? {}, language, values, rows: new Map() }
  const entries = shapeOf(kind, language).flatMap((group) => group.entries)
  const taken = new Set<string>()
  for (const entry of entries) if (entry.look === 'rows') work.rows.set(entry.rows, withIds(typedRows(values, entry.rows), entry.rows === 'law' ? new Set() : taken))
  for (const entry of entries) write(entry, work)
  raw.title = values.get('title')?.[0]?.trim() ?? raw.title
  if (kind === 'dilemma') putInOrder(work)
  return joinText(raw)
}

function write(entry: Entry, work: Work): void {
  const { values } = work
  switch (entry.look) {
    case 'rows':
      return writeRows(entry.rows, work)
    case 'list': {
      const points = (values.get(nameOf(entry.section))?.[0] ?? '').split('\n').map((line) => line.trim().replace(/^- /, '')).filter((line) => line !== '')
      sectionFor(work, entry.section).text = points.map((point) => `- ${point}`).join('\n')
      return
    }
    case 'section':
      return writeSection(entry, work)
    default:
      setAt(work, entry.path, valueOf(entry, values))
  }
}

/** What a field says; an optional one that is empty is not there. */
function valueOf(entry: Extract<Entry, { path: string }>, values: Values): unknown {
  const typed = values.get(entry.path) ?? []
  const word = (typed[0] ?? '').trim()
  switch (entry.look) {
    case 'many':
      return typed.length === 0 && entry.path.startsWith('picture.') ? undefined : typed
    case 'ids':
      return word.split(/[\s,;]+/).filter((id) => id !== '')
    case 'number':
      return /^\d+$/.test(word) ? Number(word) : word
    case 'flag':
      return word === 'true'
    default:
      return word === '' && entry.isOptional === true ? undefined : word
  }
}

function setAt({ raw, fields }: Work, path: string, value: unknown): void {
  if (JSON.stringify(valueAt(fields, path)) === JSON.stringify(value)) return
  const [name = '', inner] = path.split('.')
  if (inner === undefined) fields[name] = value
  else {
    const held = fields[name]
    const group = Object.fromEntries(Object.entries({ ...(isRecord(held) ? held : {}), [inner]: value }).filter(([, one]) => one !== undefined))
    fields[name] = Object.keys(group).length === 0 ? undefined : group
  }
  writeField(raw.front, name, fields[name])
}

function writeSection({ section: name, label }: Extract<Entry, { look: 'section' }>, work: Work): void {
  const typed = (work.values.get(nameOf(name))?.[0] ?? '').trim()
  if (name === 'intro') {
    work.raw.intro = typed
    return
  }
  if (name.startsWith('law.')) return
  const section = sectionFor(work, name, label)
  const { banner, practice } = phrases[work.language]
  const needsBanner = !isRecord(work.fields['reviewed']) && (name === 'rules' || label === practice.at(-1))
  const notice = needsBanner ? (noticeOf(section.text, work.language) ?? `*${banner}*`) : ''
  section.text = [notice, typed].filter((text) => text !== '').join('\n\n')
  if (label !== undefined) section.parts = []
}

function writeRows(kind: RowKind, work: Work): void {
  const { raw, language, fields } = work
  const rows = work.rows.get(kind) ?? []
  const declare = (value: unknown) => setAt(work, kind, value)
  if (kind === 'law') {
    declare(rows.map((row) => lawOf(row)))
    raw.notes = [...rows.map((row) => ({ id: row['id'] ?? '', text: noteOf(row, language) })), ...raw.notes.filter(({ id }) => listOf(fields['sources']).some((source) => isRecord(source) && source['id'] === id))]
    return
  }
  const section = sectionFor(work, kind)
  section.parts = rows.map((row) => ({ id: row['id'] ?? '', label: row['label'] ?? '', text: kind === 'levers' ? writeLever(row, language) : (row['text'] ?? '') }))
  if (kind === 'choices') declare(rows.map(({ id = '', law = '' }) => ({ id, law })))
  else if (kind === 'levers') declare(rows.map(({ id = '', kind: lever = '' }) => ({ id, kind: lever })))
  else declare(rows.map(({ id = '' }) => id))
  if (kind === 'choices') writeLaw(work, rows)
}

/** The section about the law: its banner, a line for each choice, and what stands around them. */
function writeLaw(work: Work, rows: readonly Row[]): void {
  const { language, values, fields, raw } = work
  const { law } = phrases[language].dilemma
  const section = sectionFor(work, 'law')
  section.label = rows.length === 3 ? law[3] : law[4]
  const notice = isRecord(fields['reviewed']) ? '' : (noticeOf(section.text, language) ?? `*${phrases[language].banner}*`)
  const lines = rows.map((row) => writeLawLine(row, language)).join('\n')
  section.text = [notice, values.get(nameOf('law.before'))?.[0]?.trim() ?? '', lines, values.get(nameOf('law.after'))?.[0]?.trim() ?? ''].filter((text) => text !== '').join('\n\n')
  raw.sections = raw.sections.filter((one) => one === section || (one.label !== law[3] && one.label !== law[4]))
}

function lawOf({ id = '', ref = '', source = '', mark = '', read = '' }: Row): Record<string, string> {
  return { id, ref, ...(source.trim() === '' ? {} : { source: source.trim() }), mark, ...(read.trim() === '' ? {} : { read: read.trim() }) }
}

/** What the note says of how far the source was read, when nobody has written it. */
function noteOf({ note = '', ref = '', source = '', mark = '', read = '' }: Row, language: Language): string {
  if (note.trim() !== '') return note.trim().replaceAll(/\s*\n\s*/g, ' ')
  const { marks } = phrases[language]
  if (mark === 'unsure') return `${marks.unsure}.`
  if (mark === 'seen' && /^\d{4}-\d{2}-\d{2}$/.test(read)) return `${ref}. ${marks.seen} ${dateInWords(language, read)}: ${source}.`
  return `${ref}. ${marks.known}.`
}

function sectionFor({ raw, language }: Work, name: string, label?: string): RawSection {
  const found = sectionOf({ raw, language }, name, label)
  if (found !== undefined) return found
  const made: RawSection = { label: label ?? headingOf(name, language), text: '', parts: [] }
  raw.sections.push(made)
  return made
}

function headingOf(name: string, language: Language): string {
  const { law, ...others } = phrases[language].dilemma
  if (name === 'law') return law[4]
  return Object.entries(others).find(([one]) => one === name)?.[1] ?? name
}

/** Sections that were missing come to their place; the notes stand after the rules. */
function putInOrder({ raw, language }: Work): void {
  const order = ['scene', 'goods', 'choices', 'law', 'perspectives', 'questions', 'practices', 'levers', 'rules', 'origin']
  const rank = (section: RawSection) => order.findIndex((name) => sectionOf({ raw: { ...raw, sections: [section] }, language }, name) !== undefined)
  raw.sections = raw.sections.toSorted((one, other) => rank(one) - rank(other))
  raw.notesAfter = raw.sections.findIndex((section) => rank(section) === order.indexOf('rules'))
}

/** The rows that were typed, in their order. */
export function typedRows(values: Values, kind: RowKind): Row[] {
  const numbers = new Set([...values.keys()].flatMap((name) => (name.startsWith(`${kind}.`) ? [Number(name.split('.')[1])] : [])))
  return [...numbers].toSorted((one, other) => one - other).map((number) => Object.fromEntries(['id', ...columns[kind]].map((name) => [name, (values.get(`${kind}.${number}.${name}`)?.[0] ?? '').trim()])))
}
