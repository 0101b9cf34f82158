import type { Root } from 'mdast'
import { linkTarget } from '../prose/link-target.ts'
import { faults } from './faults.ts'
import { lineOf, within, wordsOf } from './markdown.ts'
import type { Report } from './problem.ts'

const unknown: Partial<Record<string, string>> = {
  html: 'HTML',
  image: 'et billede',
  imageReference: 'et billede',
  code: 'kode',
  definition: 'en henvisning',
  linkReference: 'en henvisning',
}

/** Reports what the format does not have, and links that lead nowhere. `ids` are the headings that a `#link` may go to. */
export function checkNodes(body: Root, ids: readonly string[], report: Report): void {
  for (const node of within(body.children)) {
    const name = unknown[node.type]
    if (name !== undefined) report(lineOf(node), faults.notAllowed(name))
    if (node.type === 'paragraph' && wordsOf(node).startsWith('|')) report(lineOf(node), faults.notAllowed('en tabel'))
    if (node.type === 'link') {
      const target = linkTarget(node.url)
      if (target === undefined || (target.kind === 'anchor' && !ids.includes(target.id))) report(lineOf(node), faults.wrongLink(node.url))
    }
  }
}
