import { setImmediate } from 'node:timers/promises'
import { keyOf, type Choices } from '../../cleaning.ts'
import { maskFinds, type Masking } from './finds.ts'
import { prepareText } from './masking.ts'

/** Words in doubt; the same words are asked about once. */
export type WordsInDoubt = { key: string; text: string; kind: string }

/** A text with its sure finds masked (`asked`), what of it may be kept (`text`), and the doubts that nobody has decided. */
export type Looked = { asked: string; text: string; open: WordsInDoubt[] }

/**
 * Looks through a text, one paragraph at a time, so that whoever else asks the house is answered meanwhile. Words in doubt
 * are masked in `text` unless a person keeps them.
 */
export async function lookThrough(text: string, { keep, hide }: Choices, masking: Masking): Promise<Looked> {
  const asked: string[] = []
  const kept: string[] = []
  const open = new Map<string, WordsInDoubt>()
  for (const line of text.split('\n')) {
    const prepared = prepareText(line, masking)
    const doubts = prepared.doubts.map((find) => ({ ...find, words: prepared.text.slice(find.start, find.end), key: keyOf(prepared.text.slice(find.start, find.end)) }))
    for (const { key, words, kind } of doubts) if (!keep.has(key) && !hide.has(key) && !open.has(key)) open.set(key, { key, kind, text: words.replaceAll(/\s+/g, ' ').trim() })
    asked.push(maskFinds(prepared.text, doubts.filter(({ key }) => hide.has(key)), masking.label))
    kept.push(maskFinds(prepared.text, doubts.filter(({ key }) => !keep.has(key)), masking.label))
    await setImmediate()
  }
  return { asked: asked.join('\n'), text: kept.join('\n'), open: [...open.values()] }
}
