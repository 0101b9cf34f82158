import type { Language } from '#urls.ts'
import type { Kind } from '../pieces.ts'
import { sectionNames } from './passages.ts'
import { shapeOf, type Entry } from './shape.ts'
import { nameOf } from './take-apart.ts'

/** The field of the form in which a line of a text stands; undefined when the form does not show it. */
export function fieldAt(kind: Kind, language: Language, content: string, line: number): string | undefined {
  const lines = content.split('\n').slice(0, line)
  const end = content.split('\n').indexOf('---', 1) + 1
  const entries = shapeOf(kind, language).flatMap((group) => group.entries)
  return line <= end ? inFront(lines, entries) : inBody(kind, language, lines, entries, content)
}

const firstColumn = { goods: 'label', choices: 'law', perspectives: 'label', levers: 'kind', law: 'ref' } as const

function inFront(lines: readonly string[], entries: readonly Entry[]): string | undefined {
  const at = lines.findLastIndex((line) => /^[a-z_]+:/.test(line))
  const key = /^([a-z_]+):/.exec(lines[at] ?? '')?.[1] ?? ''
  const within = lines.slice(at + 1)
  const rows = entries.find((entry) => entry.look === 'rows' && entry.rows === key)
  if (rows?.look === 'rows') return `${rows.rows}.${Math.max(0, within.filter((line) => /^\s*- /.test(line)).length - 1)}.${firstColumn[rows.rows]}`
  const inner = /^\s+([a-z_]+):/.exec(within.at(-1) ?? '')?.[1]
  const paths = entries.flatMap((entry) => ('path' in entry ? [entry.path] : []))
  return paths.find((path) => path === `${key}.${inner}`) ?? paths.find((path) => path === key || path.startsWith(`${key}.`))
}

function inBody(kind: Kind, language: Language, lines: readonly string[], entries: readonly Entry[], content: string): string | undefined {
  const note = /^\[\^([a-z0-9-]+)\]:/.exec(lines.at(-1) ?? '')?.[1]
  if (note !== undefined) {
    const ids = [...(/^law:[\s\S]*?(?=^[a-z_]+:|^---)/m.exec(content)?.[0] ?? '').matchAll(/\bid: ["']?([a-z0-9-]+)/g)].map(([, id]) => id)
    return ids.includes(note) ? `law.${ids.indexOf(note)}.note` : undefined
  }
  const at = lines.findLastIndex((line) => line.startsWith('## '))
  if (at === -1) return entries.some((entry) => entry.look === 'section' && entry.section === 'intro') ? nameOf('intro') : 'title'
  const label = (lines[at] ?? '').slice(3).trim()
  const inside = lines.slice(at + 1)
  if (kind !== 'dilemma') {
    const entry = entries.find((one) => one.look === 'section' && one.label === label)
    return entry?.look === 'section' ? nameOf(entry.section) : undefined
  }
  const name = sectionNames(language).get(label)
  if (name === undefined) return undefined
  const parts = inside.filter((line) => line.startsWith('### ')).length
  if (parts > 0 && (name === 'goods' || name === 'choices' || name === 'perspectives' || name === 'levers')) return `${name}.${parts - 1}.text`
  if (name === 'goods') return 'goods.0.label'
  if (name !== 'law') return nameOf(name)
  const points = inside.filter((line) => line.startsWith('- ')).length
  return points === 0 ? nameOf('law.before') : `choices.${points - 1}.why`
}
