import { wordsOf } from '../format/markdown.ts'
import type { Prose } from '../library.ts'

/** The words of a text without its structure; a blank line stands between its blocks. */
export function toText(prose: Prose): string {
  return prose
    .map(wordsOf)
    .filter((words) => words !== '')
    .join('\n\n')
}

/** Half minutes that a text takes to read aloud in a calm voice, at least two. */
export function halfMinutesAloud(prose: Prose): number {
  const words = toText(prose).split(/\s+/).length
  return Math.max(2, Math.round(words / 60))
}
