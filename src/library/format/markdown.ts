import type { Blockquote, FootnoteDefinition, List, ListItem, Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { toString } from 'mdast-util-to-string'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import type { Prose } from '../library.ts'

/** Markdown with footnotes, as the format has it: no tables, no pictures, no HTML. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] })
}

/** The blocks of a text that is written in the house itself. */
export function prose(text: string): Prose {
  return parseMarkdown(text).children
}

/** The words of a node on one line, without its structure and its notes; blocks stand apart. */
export function wordsOf(node: Nodes): string {
  const words = isBlock(node) ? node.children.map(wordsOf).join(' ') : toString(node)
  return words.replaceAll(/\s+/g, ' ').trim()
}

/** The line on which a node begins. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

/** The nodes themselves and all that is within them, in reading order. */
export function within(nodes: readonly RootContent[], found: RootContent[] = []): readonly RootContent[] {
  for (const node of nodes) {
    found.push(node)
    if ('children' in node) within(node.children, found)
  }
  return found
}

function isBlock(node: Nodes): node is Root | List | ListItem | Blockquote | FootnoteDefinition {
  return ['root', 'list', 'listItem', 'blockquote', 'footnoteDefinition'].includes(node.type)
}
