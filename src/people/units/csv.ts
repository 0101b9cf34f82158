import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { keyOf } from './tree.ts'

/** Why a file of units cannot be read, with what its sentence needs. */
export type CsvProblem =
  | { kind: 'encoding' }
  | { kind: 'empty' }
  | { kind: 'columns'; found: string }
  | { kind: 'broken'; line: number }
  | { kind: 'no-name'; line: number }
  | { kind: 'too-long'; line: number }
  | { kind: 'too-many'; most: number }
  | { kind: 'too-deep'; line: number }
  | { kind: 'unknown-parent'; line: number; name: string }
  | { kind: 'twice'; name: string; lines: readonly number[] }
  | { kind: 'loop'; names: readonly string[] }

/** Thrown while a file is read, and caught where it began. */
class Unreadable extends Error {
  readonly problem: CsvProblem
  constructor(problem: CsvProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

export const mostUnits = 10_000
const mostDepth = 12
const longest = 120

const nameWords = /^(enhed|navn|afdeling|unit|name)$/i
const parentWords = /^(overordnet|over|hører under|overenhed|parent|under)$/i
const levelWords = /^(niveau|level) ?\d+$/i

/**
 * Reads units from a table of values (RFC 4180; comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252), as paths of names
 * from the highest down. Columns are »enhed« and »overordnet«, or »niveau 1«, »niveau 2« …
 */
export function readUnits(bytes: Uint8Array): { ok: true; paths: string[][] } | { ok: false; problem: CsvProblem } {
  try {
    const rows = rowsOf(textOf(bytes))
    const [head, ...body] = rows
    if (head === undefined || body.length === 0) throw new Unreadable({ kind: 'empty' })
    if (body.length > mostUnits) throw new Unreadable({ kind: 'too-many', most: mostUnits })
    const columns = head.cells
    const name = columns.findIndex((cell) => nameWords.test(cell))
    const parent = columns.findIndex((cell) => parentWords.test(cell))
    if (name >= 0) return { ok: true, paths: pathsByParent(body, name, parent) }
    if (levelWords.test(columns[0] ?? '')) return { ok: true, paths: body.map(pathByLevels) }
    throw new Unreadable({ kind: 'columns', found: columns.filter((cell) => cell !== '').join(', ').slice(0, 200) })
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem }
    throw error
  }
}

function textOf(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  const text = mark === undefined ? decoded(bytes) : new TextDecoder(mark).decode(bytes)
  // What no text holds: the file is a spreadsheet or a picture, or in another encoding.
  if (/[^\P{Cc}\t\r\n\u007f-\u009f]|\ufffd/u.test(text)) throw new Unreadable({ kind: 'encoding' })
  return text
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

type Row = { line: number; cells: string[] }

const records = v.array(v.object({ record: v.array(v.string()), info: v.object({ lines: v.number() }) }))

function rowsOf(text: string): Row[] {
  const first = text.slice(0, text.search(/\r|\n|$/))
  const delimiter = [';', '\t', ','].find((one) => first.includes(one)) ?? ';'
  try {
    const parsed: unknown = parse(text, { delimiter, bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true, to: mostUnits + 2 })
    return v.parse(records, parsed).map(({ record, info }) => ({ line: info.lines, cells: record })).filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1
    throw new Unreadable({ kind: 'broken', line })
  }
}

function pathByLevels({ line, cells }: Row): string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  const path = cells.slice(0, last + 1)
  if (path.length > mostDepth) throw new Unreadable({ kind: 'too-deep', line })
  for (const name of path) refuseName(name, line)
  return path
}

function pathsByParent(rows: readonly Row[], nameAt: number, parentAt: number): string[][] {
  const byName = new Map<string, { line: number; name: string; parent: string }>()
  for (const { line, cells } of rows) {
    const entry = { line, name: cells[nameAt] ?? '', parent: cells[parentAt] ?? '' }
    refuseName(entry.name, line)
    const earlier = byName.get(keyOf([entry.name]))
    // A parent is called by its name alone, so a name leads to one unit.
    if (earlier !== undefined) throw new Unreadable({ kind: 'twice', name: entry.name, lines: [earlier.line, line] })
    byName.set(keyOf([entry.name]), entry)
  }
  const done = new Map<string, string[]>()
  for (const entry of byName.values()) {
    const chain = [entry]
    const seen = new Set([keyOf([entry.name])])
    let under: string[] = []
    for (let parent = entry.parent; parent !== ''; parent = chain.at(-1)?.parent ?? '') {
      const key = keyOf([parent])
      const above = byName.get(key)
      if (above === undefined) throw new Unreadable({ kind: 'unknown-parent', line: chain.at(-1)?.line ?? 0, name: parent })
      if (seen.has(key)) throw new Unreadable({ kind: 'loop', names: [...chain.map(({ name }) => name), above.name] })
      const known = done.get(key)
      if (known !== undefined) {
        under = known
        break
      }
      if (chain.length >= mostDepth) throw new Unreadable({ kind: 'too-deep', line: entry.line })
      seen.add(key)
      chain.push(above)
    }
    for (const { line, name } of chain.toReversed()) {
      under = [...under, name]
      if (under.length > mostDepth) throw new Unreadable({ kind: 'too-deep', line })
      done.set(keyOf([name]), under)
    }
  }
  return [...done.values()]
}

function refuseName(name: string, line: number): void {
  if (name === '') throw new Unreadable({ kind: 'no-name', line })
  if (name.length > longest) throw new Unreadable({ kind: 'too-long', line })
}
