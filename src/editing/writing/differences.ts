import { diffWordsWithSpace } from 'diff'
import type { DraftText, Kind } from '../pieces.ts'
import { changedPassages } from './passages.ts'

/** A run of words that is the same, new or gone. */
export type Run = { text: string; is: 'same' | 'new' | 'gone' }

export type Difference = { key: string; label: string; isField: boolean; runs: readonly Run[] }

/** Past so many edits, comparing word by word says nothing to a reader and takes long. */
const mostEdits = 1500

/** What differs between two versions of a piece: the passages that differ, and in each the words. */
export function differencesBetween(kind: Kind, before: readonly DraftText[], after: readonly DraftText[]): Difference[] {
  return changedPassages(kind, before, after).map(({ key, before: one, after: other }) => ({
    key,
    label: other?.label ?? one?.label ?? '',
    isField: (other ?? one)?.isField ?? false,
    runs: runsBetween(wordsOf(one), wordsOf(other)),
  }))
}

/** The words of two texts, run by run. Put together, all but the new are the first text, and all but the gone the second. */
export function runsBetween(before: string, after: string): Run[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  if (found === undefined) return [{ text: before, is: 'gone' }, { text: after, is: 'new' }]
  return found.map(({ value, added, removed }) => ({ text: value, is: added ? 'new' : removed ? 'gone' : 'same' }))
}

function wordsOf(passage: { label: string; text: string; isField: boolean } | undefined): string {
  if (passage === undefined) return ''
  return passage.isField || passage.label === '' ? passage.text : `${passage.label}\n${passage.text}`
}
