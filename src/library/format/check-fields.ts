import * as v from 'valibot'
import type { TextDocument } from './document.ts'
import { faults } from './faults.ts'
import type { Report } from './problem.ts'

type Fields = v.GenericSchema & { entries: Record<string, v.GenericSchema> }

/** The front matter as its schema has it, or undefined when something was reported. */
export function checkFields<Schema extends Fields>(document: TextDocument, schema: Schema, report: Report): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, document.fields)
  if (result.success) return result.output
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
    const { line, column } = document.placeOf(path)
    const name = path.join('.')
    if (issue.type === 'strict_object' && issue.expected === 'never') report(line, faults.unknownField(name, path.length === 1 ? Object.keys(schema.entries) : []), column)
    else if (issue.received === 'undefined') report(line, faults.missingField(name, hintFor(schema, path)), column)
    else report(line, faults.wrongValue(name, shown(issue.input), issue.message), column)
  }
  return undefined
}

/** What the field's own schema would say of a missing value. */
function hintFor(schema: Fields, path: readonly (string | number)[]): string {
  const field = path.length === 1 ? schema.entries[String(path[0])] : undefined
  if (field === undefined) return ''
  const result = v.safeParse(field, undefined)
  return result.success ? '' : result.issues[0].message
}

function shown(input: unknown): string {
  if (typeof input === 'string') return input === '' ? 'tomt' : `»${input}«`
  if (Array.isArray(input)) return 'en liste på ' + String(input.length)
  if (typeof input === 'object' && input !== null) return 'en gruppe af felter'
  return `»${String(input)}«`
}
