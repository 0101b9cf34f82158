import type { PhrasingContent, RootContent } from 'mdast'
import { href, urls } from '#urls.ts'
import { wordsOf } from '../format/markdown.ts'
import type { Prose } from '../library.ts'
import { linkTarget } from '../prose/link-target.ts'
import type { Json, Printing } from './sheaf.ts'

type Context = Printing & { notes: readonly { id: string }[] }

/** A text of the library as values for the templates. Links stay links when paper's reader can follow them. */
export function proseData(prose: Prose, printing: Printing, notes: readonly { id: string }[] = []): readonly Json[] {
  return blocks(prose, { ...printing, notes })
}

function blocks(nodes: readonly RootContent[], context: Context): readonly Json[] {
  return nodes.map((node) => block(node, context))
}

function block(node: RootContent, context: Context): Json {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', of: words(node.children, context) }
    case 'heading':
      return { kind: 'heading', depth: Math.min(Math.max(node.depth, 2), 3), of: words(withoutId(node.children), context) }
    case 'blockquote':
      return { kind: 'quote', of: blocks(node.children, context) }
    case 'list':
      return { kind: node.ordered === true ? 'numbers' : 'bullets', of: node.children.map((item) => blocks(item.children, context)) }
    case 'thematicBreak':
      return { kind: 'rule' }
    default:
      return { kind: 'paragraph', of: [plain(wordsOf(node))] }
  }
}

function words(nodes: readonly PhrasingContent[], context: Context): readonly Json[] {
  return nodes.flatMap((node) => word(node, context) ?? [])
}

function word(node: PhrasingContent, context: Context): Json | undefined {
  switch (node.type) {
    case 'text':
      return plain(node.value)
    case 'emphasis':
    case 'strong':
      return { kind: node.type, of: words(node.children, context) }
    case 'break':
      return { kind: 'break' }
    case 'link': {
      const url = addressOf(node.url, context)
      const of = words(node.children, context)
      return url === undefined ? { kind: 'emphasis', of } : { kind: 'link', url, of }
    }
    case 'footnoteReference': {
      const number = context.notes.findIndex(({ id }) => id === node.identifier) + 1
      return number === 0 ? undefined : { kind: 'note', number }
    }
    default:
      return plain(wordsOf(node))
  }
}

const plain = (text: string): Json => ({ kind: 'text', text: text.replaceAll('\n', ' ') })

/** »Trin {#id}« is a heading with an id, which paper has no use for. */
function withoutId(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = children.at(-1)
  return last?.type === 'text' ? [...children.slice(0, -1), { ...last, value: last.value.replace(/\s*\{#[a-z0-9-]+\}$/, '') }] : children
}

function addressOf(url: string, { language, publicUrl }: Context): string | undefined {
  const target = linkTarget(url)
  if (target?.kind === 'web') return target.url
  if (publicUrl === undefined || target === undefined || target.kind === 'anchor') return undefined
  return `${publicUrl}${href(language, target.kind === 'page' ? target.path : urls[target.kind](target.id))}`
}
