import type { Part } from '../library.ts'
import { faults } from './faults.ts'
import type { Report } from './problem.ts'
import type { Section } from './sections.ts'

/** The headed parts of a section; reports when their ids are not those of the front matter, in the same order. */
export function partsOf(section: Section | undefined, ids: readonly string[], field: string, what: string, report: Report): Part[] {
  if (section === undefined) return []
  const parts: Part[] = []
  for (const { label, id, line, nodes } of section.parts) {
    if (id === undefined) report(line, faults.partWithoutId(label))
    else {
      if (!ids.includes(id)) report(line, faults.unknownHeading(what, id, field))
      parts.push({ id, label, text: nodes })
    }
  }
  const found = parts.map((part) => part.id)
  for (const id of ids) {
    if (!found.includes(id)) report(section.line, faults.missingHeading(what, id, section.label))
  }
  const common = found.filter((id) => ids.includes(id))
  const expected = ids.filter((id) => found.includes(id))
  if (common.join() !== expected.join()) report(section.line, faults.headingOrder(what, ids))
  return parts
}

/** Reports an id that stands in more than one place of a file, since a link could then go to either. */
export function checkUnique(ids: readonly string[], line: number, report: Report): void {
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) report(line, faults.repeatedId(id))
}
