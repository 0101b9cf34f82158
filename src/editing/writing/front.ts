import { parse, stringify } from 'yaml'
import type { RawText } from './raw-text.ts'

type Front = RawText['front']

/** The fields of a file as values, or undefined when they cannot be read. */
export function readFront(front: Front): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(front.map(({ lines }) => lines).join('\n'))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Writes one field anew, where it stands or before the licence; undefined takes it away. Other lines stay as they are. */
export function writeField(front: Front, name: string, value: unknown): void {
  const at = front.findIndex((one) => one.name === name)
  if (value === undefined) {
    if (at !== -1) front.splice(at, 1)
    return
  }
  const entry = { name, lines: linesOf(name, value) }
  if (at !== -1) front[at] = entry
  else {
    const licence = front.findIndex((one) => one.name === 'license')
    front.splice(licence === -1 ? front.length : licence, 0, entry)
  }
}

/** The value at a path, as `provenance.kind`. */
export function valueAt(fields: Record<string, unknown>, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), fields)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list of words on one line, a list of small groups a line each, everything else as YAML has it. */
function linesOf(name: string, value: unknown): string {
  const plain = { lineWidth: 0 } as const
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return `${name}: [${value.map((item) => stringify(item, plain).trim()).join(', ')}]`
  if (Array.isArray(value) && value.every((item) => isRecord(item) && Object.keys(item).length === 2)) {
    const items = value.map((item) => `  - { ${Object.entries(item).map(([key, word]) => `${key}: ${stringify(word, plain).trim()}`).join(', ')} }`)
    return [`${name}:`, ...items].join('\n')
  }
  return stringify({ [name]: value }, plain).trimEnd()
}
