import type { Language } from '#urls.ts'
import { partsOf, type Element, type Screenplay } from '../screenplay/index.ts'
import { lineKey, type Timeline } from '../timeline/index.ts'

/**
 * A film's texts in another language over the same seconds: the translated screenplay has the same elements in the same
 * order. Gives nothing when it has not, so that a text never stands at the wrong place.
 */
export function inLanguageOf(timeline: Timeline, own: Screenplay, other: Screenplay): Timeline | undefined {
  if (own.elements.length !== other.elements.length) return undefined
  const pairs = own.elements.map((element, index) => [element, other.elements[index]] as const)
  if (pairs.some(([one, two]) => one.kind !== two?.kind)) return undefined

  const lines = new Map<string, { who: string; text: string }>()
  const texts = new Map<string, string>()
  const questions = new Map<string, Extract<Element, { kind: 'stop' }>>()
  for (const [one, two] of pairs) {
    if (one.kind === 'line' && two?.kind === 'line') lines.set(lineKey(one.who, one.text), two)
    if (one.kind === 'description' && two?.kind === 'description') texts.set(one.text, two.text)
    if (one.kind === 'text' && two?.kind === 'text') texts.set(one.text, two.text)
    if (one.kind === 'chapter' && two?.kind === 'chapter') texts.set(one.title, two.title)
    if (one.kind === 'stop' && two?.kind === 'stop') questions.set(one.question, two)
  }
  const titles = new Map(partsOf(own).map(({ id }, index) => [id, partsOf(other)[index]?.title]))
  const text = (given: string): string => texts.get(given) ?? given

  return {
    ...timeline,
    title: other.title,
    language: other.language,
    parts: timeline.parts.map((part) => ({ ...part, title: part.title === own.title ? other.title : (titles.get(part.id) ?? part.title) })),
    cues: timeline.cues.map((cue) => {
      const found = lines.get(cue.key)
      return found === undefined ? cue : { ...cue, who: found.who, text: found.text }
    }),
    descriptions: timeline.descriptions.map((each) => ({ ...each, text: text(each.text) })),
    texts: timeline.texts.map((each) => ({ ...each, text: text(each.text) })),
    chapters: timeline.chapters.map((each) => ({ ...each, title: texts.get(each.title) ?? (each.title === own.title ? other.title : each.title) })),
    stops: timeline.stops.map((stop) => {
      const found = questions.get(stop.question)
      return found === undefined ? stop : { ...stop, question: found.question, choices: stop.choices.map((choice, index) => ({ ...choice, text: found.choices[index]?.text ?? choice.text })) }
    }),
  }
}

/** What the lines of a film are called in another language, by their keys, as the order of a file wants it. */
export function translationOf(timeline: Timeline, other: Timeline): { language: Language; lines: Record<string, string> } {
  return { language: other.language, lines: Object.fromEntries(timeline.cues.map(({ key, text }, index) => [key, other.cues[index]?.text ?? text])) }
}
