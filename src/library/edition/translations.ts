import { faults } from '../format/faults.ts'
import type { Report } from '../format/problem.ts'
import type { Shelf } from './shelf.ts'
import type { Text } from './text.ts'
import { inherited, shared } from './ties.ts'

type Translatable = Extract<Text, { kind: 'dilemma' | 'practice' | 'process' }>

/** Reports a translation that is promised and missing, or that says other facts than its original. */
export function checkTranslation({ kind, file, ties }: Translatable, shelf: Shelf, report: Report): void {
  const { said, lines, listed, translationOf } = ties
  for (const language of listed.translations ?? []) {
    if (!shelf.has(kind, file.slug, language)) report(lines['translations'] ?? 1, faults.noTranslation(language))
  }
  if (translationOf === undefined) return
  const original = shelf.named(file.slug).find((one): one is Translatable => one.kind === kind && one.file.language === translationOf)
  if (original === undefined) {
    if (!shelf.has(kind, file.slug, translationOf)) report(lines['translation_of'] ?? 1, faults.noTranslation(translationOf))
    return
  }
  for (const field of [...shared, ...inherited]) {
    if (inherited.some((one) => one === field) && said[field] === undefined) continue
    const theirs = original.ties.said[field]
    if (said[field] !== theirs) report(lines[field] ?? 1, faults.translationDiffers(field, theirs === undefined ? 'ikke feltet' : `»${theirs}«`))
  }
}
