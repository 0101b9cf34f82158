import { formatScreenplay, type Element } from '../../../src/film/screenplay/index.ts'
import { nameOf } from '../../../src/film/timeline/index.ts'
import { pageLanguage, words } from '../words.ts'

/** What something is called on the timeline: in full, and so short that it fits. */
export function labelOf(element: Element): { full: string; short: string } {
  if (element.kind === 'line') return { full: words.timeline.line(nameOf(element.who), element.text), short: element.text }
  if (element.kind === 'stop') return { full: `${words.form.kinds.stop}: ${element.question}`, short: element.question }
  if (element.kind === 'text') return { full: `${words.form.kinds.text}: ${element.text}`, short: element.text }
  const written = writtenOf(element)
  return { full: written, short: written }
}

/** An element as it stands in a screenplay. */
export function writtenOf(element: Element): string {
  return formatScreenplay({ title: '', language: pageLanguage, cast: [], props: [], elements: [element] }).split('\n').slice(3).join(' ').trim()
}
