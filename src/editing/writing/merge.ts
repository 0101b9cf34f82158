import { divideText, joinText, type RawText } from './raw-text.ts'

export type Merged = { content: string; /** Labels of what both had changed; there the first one's words stand. */ both: readonly string[] }

/**
 * Puts two people's changes to a text together, by field and heading: what only one has changed is taken from them; what
 * both have changed otherwise stays as `mine` has it and is named. The order and the headings are mine.
 */
export function mergeTexts(base: string, mine: string, theirs: string): Merged {
  const was = divideText(base)
  const own = divideText(mine)
  const other = divideText(theirs)
  const both: string[] = []
  const settle = (label: string, first: string | undefined, second: string, third: string | undefined): string => {
    if (third === undefined || third === first || third === second) return second
    if (second === first) return third
    both.push(label)
    return second
  }
  const inFront = (text: RawText, name: string) => text.front.find((one) => one.name === name)?.lines
  const sectionAt = (text: RawText, label: string) => text.sections.find((one) => one.label === label)
  const noteAt = (text: RawText, id: string) => text.notes.find((one) => one.id === id)?.text
  const front = own.front.map(({ name, lines }) => ({ name, lines: settle(name, inFront(was, name), lines, inFront(other, name)) }))
  const sections = own.sections.map((section) => {
    const [before, after] = [sectionAt(was, section.label), sectionAt(other, section.label)]
    const parts = section.parts.map((part) => {
      const [old, now] = [before, after].map((one) => one?.parts.find(({ id }) => id === part.id))
      return { id: part.id, label: settle(part.label, old?.label, part.label, now?.label), text: settle(part.label, old?.text, part.text, now?.text) }
    })
    const added = after?.parts.filter(({ id }) => !section.parts.some((part) => part.id === id) && before?.parts.some((part) => part.id === id) !== true) ?? []
    return { label: section.label, text: settle(section.label, before?.text, section.text, after?.text), parts: [...parts, ...added] }
  })
  const notes = own.notes.map(({ id, text }) => ({ id, text: settle(`[${id}]`, noteAt(was, id), text, noteAt(other, id)) }))
  const newFields = other.front.filter(({ name }) => inFront(own, name) === undefined && inFront(was, name) === undefined)
  const newNotes = other.notes.filter(({ id }) => noteAt(own, id) === undefined && noteAt(was, id) === undefined)
  const merged = { ...own, front: [...front, ...newFields], title: settle('#', was.title, own.title, other.title), intro: settle('#', was.intro, own.intro, other.intro), sections, notes: [...notes, ...newNotes] }
  return { content: joinText(merged), both: [...new Set(both)] }
}
