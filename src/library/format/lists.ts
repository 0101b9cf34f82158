import type { ListItem, RootContent } from 'mdast'
import type { Prose } from '../library.ts'
import { faults } from './faults.ts'
import { lineOf, wordsOf } from './markdown.ts'
import type { Report } from './problem.ts'
import type { Section } from './sections.ts'

/** The points of a section that is one list. */
export function pointsOf(section: Section | undefined, report: Report): ListItem[] {
  if (section === undefined) return []
  const [list, ...more] = section.nodes
  if (list?.type === 'list' && more.length === 0 && section.parts.length === 0) return list.children
  report(section.line, faults.notAList(section.label))
  return []
}

/** Questions that are open and never ask who chose what. */
export function questionsOf(section: Section | undefined, report: Report): Prose[] {
  return pointsOf(section, report).map((item) => {
    const words = wordsOf(item)
    if (!words.endsWith('?')) report(lineOf(item), faults.notAQuestion())
    if (/hvem (der )?(har )?valgte?\b|who chose/i.test(words)) report(lineOf(item), faults.whoChose())
    return item.children
  })
}

/** A paragraph that is nothing but emphasised sentences, as the banner is. */
export function isNotice(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && node.children.every((child) => child.type === 'emphasis' || (child.type === 'text' && child.value.trim() === ''))
}
