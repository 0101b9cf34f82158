import type { FootnoteDefinition, Heading, Root, RootContent } from 'mdast'
import { faults } from './faults.ts'
import { lineOf, wordsOf } from './markdown.ts'
import type { Report } from './problem.ts'

/** A `###` heading and what stands under it. */
export type Headed = { label: string; id: string | undefined; line: number; nodes: RootContent[] }

/** A `##` heading, what stands right under it, and its headed parts. */
export type Section = Headed & { parts: Headed[] }

export type Sections = {
  title: { text: string; line: number } | undefined
  intro: RootContent[]
  sections: Section[]
  notes: FootnoteDefinition[]
}

/** Divides a text by its headings; the footnotes are taken out, wherever they stand. */
export function divide(body: Root): Sections {
  const result: Sections = { title: undefined, intro: [], sections: [], notes: [] }
  for (const node of body.children) {
    const section = result.sections.at(-1)
    if (node.type === 'footnoteDefinition') result.notes.push(node)
    else if (node.type !== 'heading') (section?.parts.at(-1)?.nodes ?? section?.nodes ?? result.intro).push(node)
    else if (node.depth === 1) result.title = { text: wordsOf(node), line: lineOf(node) }
    else if (node.depth === 2 || section === undefined) result.sections.push({ ...headed(node), parts: [] })
    else section.parts.push(headed(node))
  }
  return result
}

/** Checks that the title stands above the text and that the sections are the expected ones, in their order. */
export function checkSections({ title, sections }: Sections, expected: { title: string; sections: readonly string[]; optional?: readonly string[] }, report: Report): void {
  if (title?.text !== expected.title) report(title?.line ?? 1, faults.wrongTitle(expected.title))
  const found = sections.map((section) => section.label)
  for (const name of expected.sections) {
    if (!found.includes(name)) report(title?.line ?? 1, faults.missingSection(name))
  }
  let reached = -1
  for (const section of sections) {
    const place = expected.sections.indexOf(section.label)
    if (place === -1) {
      if (!expected.optional?.includes(section.label)) report(section.line, faults.unknownSection(section.label, expected.sections))
    } else if (place < reached) {
      report(section.line, faults.sectionOrder(section.label, expected.sections[place + 1] ?? ''))
    }
    reached = Math.max(reached, place)
  }
  for (const section of sections) {
    if (section.nodes.length === 0 && section.parts.length === 0) report(section.line, faults.emptyPart(section.label))
    for (const part of section.parts) if (part.nodes.length === 0) report(part.line, faults.emptyPart(part.label))
  }
}

function headed(node: Heading): Headed {
  const words = wordsOf(node)
  const match = /^(.*?)\s*\{#([a-z0-9-]+)\}$/i.exec(words)
  return { label: match?.[1] ?? words, id: match?.[2], line: lineOf(node), nodes: [] }
}
