import type { Element, Screenplay } from './screenplay.ts'
import { allWords, wordsOf } from './words.ts'
import { fold } from './matching/fold.ts'

/** A stretch of a film that is seen in one go: the beginning, whose id is `start`, or what follows an answer. */
export type ScreenplayPart = { id: string; title: string; elements: Element[] }

/** The beginning and each consequence, in the order of the text; the chapter over a consequence, »Følge: X«, gives it its title. */
export function partsOf({ elements, language }: Pick<Screenplay, 'elements' | 'language'>): [ScreenplayPart, ...ScreenplayPart[]] {
  const answers = answersOf(elements)
  const beginning: ScreenplayPart = { id: 'start', title: wordsOf(language).start, elements: [] }
  const parts: [ScreenplayPart, ...ScreenplayPart[]] = [beginning]
  let current = beginning
  let hasScene = false
  for (const element of elements) {
    const id = element.kind === 'scene' ? element.id : undefined
    if (id !== undefined && (hasScene || answers.has(id))) {
      const heading = takeHeading(current.elements)
      current = { id, title: titleFrom(heading) ?? answers.get(id) ?? id, elements: heading }
      parts.push(current)
    }
    hasScene ||= element.kind === 'scene'
    current.elements.push(element)
  }
  return parts
}

/** The first answer that leads to each id. */
function answersOf(elements: readonly Element[]): Map<string, string> {
  const answers = new Map<string, string>()
  for (const element of elements) {
    if (element.kind !== 'stop') continue
    for (const { to, text } of element.choices) if (!answers.has(to)) answers.set(to, text)
  }
  return answers
}

/** Takes the chapters and remarks off the end of a part: they stand over the next one. */
function takeHeading(elements: Element[]): Element[] {
  let from = elements.length
  while (from > 0 && isAside(elements[from - 1])) from--
  return elements.splice(from)
}

function titleFrom(heading: readonly Element[]): string | undefined {
  const chapter = heading.findLast((element) => element.kind === 'chapter')
  if (chapter?.kind !== 'chapter') return undefined
  const colon = chapter.title.indexOf(':')
  const isConsequence = colon > 0 && allWords.some((words) => fold(words.consequence) === fold(chapter.title.slice(0, colon)))
  return (isConsequence && chapter.title.slice(colon + 1).trim()) || chapter.title
}

function isAside(element: Element | undefined): boolean {
  return element?.kind === 'chapter' || element?.kind === 'remark'
}
