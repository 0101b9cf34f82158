import type { Root } from 'mdast'
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { faults } from './faults.ts'
import { parseMarkdown } from './markdown.ts'
import type { Report } from './problem.ts'
import type { Section } from './sections.ts'

/** A file of the format, taken apart: its front matter, its Markdown, and where each field stands. */
export type TextDocument = {
  file: string
  fields: unknown
  body: Root
  /** The line and column of a field by its path, or of the field that holds it. */
  placeOf(path: readonly (string | number)[]): { line: number; column: number }
}

/** A text as its file says it, and the file taken apart, which only those need who check it. */
export type Written<Value, Fields> = { value: Value; fields: Fields; document: TextDocument; sections: readonly Section[] }

/** Takes a file apart; reports when its front matter is missing or cannot be read. */
export function readDocument(file: string, text: string, report: Report): TextDocument | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (match === null) {
    report(1, faults.noFrontMatter())
    return undefined
  }
  const lines = new LineCounter()
  const yaml = parseDocument(match[1] ?? '', { lineCounter: lines })
  for (const error of yaml.errors) {
    const { line, col } = lines.linePos(error.pos[0])
    report(line + 1, faults.brokenYaml(error.code), col)
  }
  if (yaml.errors.length > 0) return undefined
  const front = match[0]
  // The front matter becomes empty lines, so that a node's line is the file's line.
  const body = parseMarkdown('\n'.repeat(front.split('\n').length - 1) + text.slice(front.length))
  return { file, fields: yaml.toJS(), body, placeOf: (path) => placeIn(yaml, lines, path) }
}

function placeIn(yaml: Document, lines: LineCounter, path: readonly (string | number)[]): { line: number; column: number } {
  for (let depth = path.length; depth > 0; depth--) {
    const parent: unknown = depth === 1 ? yaml.contents : yaml.getIn(path.slice(0, depth - 1), true)
    const key = path[depth - 1]
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
    const start = isScalar(pair?.key) ? pair.key.range?.[0] : rangeStart(yaml.getIn(path.slice(0, depth), true))
    if (start === undefined) continue
    const { line, col } = lines.linePos(start)
    return { line: line + 1, column: col }
  }
  return { line: 1, column: 1 }
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined
  const start: unknown = node.range[0]
  return typeof start === 'number' ? start : undefined
}
