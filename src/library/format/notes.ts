import type { FootnoteDefinition } from 'mdast'
import type { Language } from '#urls.ts'
import { dateInWords } from '#platform/words/danish.ts'
import type { LawSource, Note } from '../library.ts'
import type { TextDocument } from './document.ts'
import { faults } from './faults.ts'
import { lineOf, within, wordsOf } from './markdown.ts'
import { phrases } from './phrases.ts'
import type { Report } from './problem.ts'

/** The notes in the order of their sources; every source has a note, every note is used and says what its mark means. */
export function notesOf(document: TextDocument, definitions: readonly FootnoteDefinition[], sources: readonly LawSource[], language: Language, report: Report): Note[] {
  checkReferences(document, definitions, report)
  for (const source of sources) {
    if (source.mark === 'seen' && (source.source === undefined || source.read === undefined)) {
      report(document.placeOf(['law', sources.indexOf(source), 'mark']).line, faults.seenWithoutSource(source.id))
    }
    const note = definitions.find(({ identifier }) => identifier === source.id)
    if (note === undefined) report(document.placeOf(['law', sources.indexOf(source)]).line, faults.lawWithoutNote(source.id))
    else if (!wordsOf(note).includes(expectedWords(source, language))) report(lineOf(note), faults.noteDisagrees(source.id, source.mark, expectedWords(source, language)))
  }
  for (const note of definitions) {
    if (!sources.some(({ id }) => id === note.identifier)) report(lineOf(note), faults.noteWithoutLaw(note.identifier))
  }
  return sources.flatMap(({ id, ref }) => {
    const note = definitions.find(({ identifier }) => identifier === id)
    return note === undefined ? [] : [{ id, ref, text: note.children }]
  })
}

function checkReferences({ body }: TextDocument, definitions: readonly FootnoteDefinition[], report: Report): void {
  const used = new Set<string>()
  for (const node of within(body.children)) {
    if (node.type === 'footnoteReference') used.add(node.identifier)
    // A reference to a note that does not exist stays plain text.
    if (node.type === 'text') for (const [, id] of node.value.matchAll(/\[\^([^\]]+)\]/g)) report(lineOf(node), faults.noteUndefined(id ?? ''))
  }
  for (const note of definitions) {
    if (!used.has(note.identifier)) report(lineOf(note), faults.noteUnused(note.identifier))
  }
}

function expectedWords({ mark, read }: LawSource, language: Language): string {
  const words = phrases[language].marks[mark]
  return mark === 'seen' && read !== undefined ? `${words} ${dateInWords(language, read)}` : words
}
