import type { PhrasingContent, RootContent } from 'mdast'
import type { Child } from 'hono/jsx'
import { href, urls, type Language } from '#urls.ts'
import type { Prose } from '../library.ts'
import { linkTarget } from './link-target.ts'

type ProseProps = {
  prose: Prose
  /** The language of the page, into which links within the house lead. */
  language?: Language
  /** The page's notes in their order; without them a reference to a note is left out. */
  notes?: readonly { id: string }[]
  /** The text of one paragraph, without the paragraph. */
  inline?: boolean
}

type Context = Required<Pick<ProseProps, 'language' | 'notes'>>

/** A text of the library as HTML. Everything is escaped, and only links to the web and into the house become links. */
export function ProseView({ prose, language = 'da', notes = [], inline = false }: ProseProps) {
  const context = { language, notes }
  const [only] = prose
  if (inline && only?.type === 'paragraph') return <>{phrases(only.children, context)}</>
  return <>{prose.map((node) => block(node, context))}</>
}

/** The address on its own page of a note. */
export function noteId(id: string): string {
  return `note-${id}`
}

function blocks(nodes: readonly RootContent[], context: Context): Child[] {
  return nodes.map((node) => block(node, context))
}

function block(node: RootContent, context: Context): Child {
  switch (node.type) {
    case 'paragraph':
      return <p>{phrases(node.children, context)}</p>
    case 'heading':
      return heading(node.depth, node.children, context)
    case 'blockquote':
      return <blockquote>{blocks(node.children, context)}</blockquote>
    case 'list':
      return node.ordered === true ? <ol>{blocks(node.children, context)}</ol> : <ul>{blocks(node.children, context)}</ul>
    case 'listItem': {
      const [only, ...more] = node.children
      return <li>{only?.type === 'paragraph' && more.length === 0 ? phrases(only.children, context) : blocks(node.children, context)}</li>
    }
    case 'thematicBreak':
      return <hr />
    default:
      return phrase(node, context)
  }
}

/** »Trin {#id}« is a heading with an id; the depths below a page's own heading are two. */
function heading(depth: number, children: readonly PhrasingContent[], context: Context): Child {
  const last = children.at(-1)
  const match = last?.type === 'text' ? /\s*\{#([a-z0-9-]+)\}$/.exec(last.value) : null
  const inner = match === null || last?.type !== 'text' ? children : [...children.slice(0, -1), { ...last, value: last.value.slice(0, match.index) }]
  const Tag = depth <= 2 ? 'h2' : 'h3'
  return <Tag id={match?.[1]}>{phrases(inner, context)}</Tag>
}

function phrases(nodes: readonly RootContent[], context: Context): Child[] {
  return nodes.map((node) => phrase(node, context))
}

function phrase(node: RootContent, context: Context): Child {
  switch (node.type) {
    case 'text':
      return node.value
    case 'emphasis':
      return <em>{phrases(node.children, context)}</em>
    case 'strong':
      return <strong>{phrases(node.children, context)}</strong>
    case 'break':
      return <br />
    case 'link':
      return link(node.url, phrases(node.children, context), context.language)
    case 'footnoteReference':
      return noteReference(node.identifier, context)
    default:
      // What the format does not have is shown as the words that it holds, never as markup.
      return 'value' in node ? node.value : 'children' in node ? phrases(node.children, context) : null
  }
}

function link(url: string, inner: Child[], language: Language): Child {
  const target = linkTarget(url)
  switch (target?.kind) {
    case 'anchor':
      return <a href={`#${target.id}`}>{inner}</a>
    case 'web':
      return (
        <a href={target.url} rel="external noreferrer">
          {inner}
        </a>
      )
    case 'page':
      return <a href={href(language, target.path)}>{inner}</a>
    case 'dilemma':
    case 'practice':
    case 'process':
      return <a href={href(language, urls[target.kind](target.id))}>{inner}</a>
    case undefined:
      return <>{inner}</>
  }
}

const noteWord = { da: 'Note', en: 'Note' } as const

function noteReference(id: string, { notes, language }: Context): Child {
  const number = notes.findIndex((note) => note.id === id) + 1
  if (number === 0) return null
  return (
    <sup>
      <a href={`#${noteId(id)}`} aria-label={`${noteWord[language]} ${number}`}>
        {number}
      </a>
    </sup>
  )
}
