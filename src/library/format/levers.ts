import type { Language } from '#urls.ts'
import type { Lever, Part } from '../library.ts'
import { faults } from './faults.ts'
import { lineOf, wordsOf } from './markdown.ts'
import { phrases } from './phrases.ts'
import type { Report } from './problem.ts'

/** What can be changed: each begins with »*Rummet. Ejes af …*«, which becomes its kind and its owner. */
export function leversOf(parts: readonly Part[], declared: readonly Pick<Lever, 'id' | 'kind'>[], language: Language, report: Report): Lever[] {
  return parts.map((part) => {
    const kind = declared.find(({ id }) => id === part.id)?.kind ?? 'other'
    if (/^(husk|remember)\b/i.test(part.label)) report(part.text[0] === undefined ? 1 : lineOf(part.text[0]), faults.leverRemember())
    return kind === 'other' ? { ...part, kind, owner: undefined } : ownedLever(part, kind, language, report)
  })
}

function ownedLever(part: Part, kind: Exclude<Lever['kind'], 'other'>, language: Language, report: Report): Lever {
  const { levers, ownedBy } = phrases[language]
  const [first, ...rest] = part.text
  const [emphasis, ...children] = first?.type === 'paragraph' ? first.children : []
  const opening = `${levers[kind]}. ${ownedBy} `
  const words = emphasis?.type === 'emphasis' ? wordsOf(emphasis) : ''
  if (first?.type !== 'paragraph' || !words.startsWith(opening) || words.length < opening.length + 3) {
    report(first === undefined ? 1 : lineOf(first), faults.leverLine(`${opening}…`))
    return { ...part, kind, owner: undefined }
  }
  const owner = words.slice(opening.length).replace(/\.$/, '')
  const [text, ...others] = children
  const trimmed = text?.type === 'text' ? [{ ...text, value: text.value.trimStart() }, ...others] : children
  return { ...part, kind, owner, text: [{ ...first, children: trimmed }, ...rest] }
}
