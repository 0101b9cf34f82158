import { languages } from '#urls.ts'
import { faults } from '../format/faults.ts'
import type { Report } from '../format/problem.ts'
import type { Shelf } from './shelf.ts'
import type { Text } from './text.ts'
import { inherited, shared, type Ties } from './ties.ts'

type Translatable = Extract<Text, { kind: 'dilemma' | 'practice' | 'process' | 'story' | 'competencies' }>

/** Reports a translation that is promised and missing, or that says other facts than its original. */
export function checkTranslation({ kind, file, ties }: Translatable, shelf: Shelf, report: Report): void {
  const { said, lines, listed, translationOf } = ties
  for (const language of listed.translations ?? []) {
    if (!shelf.has(kind, file.slug, language)) report(lines['translations'] ?? 1, faults.noTranslation(language))
  }
  if (translationOf === undefined) {
    const unlisted = languages.filter((language) => language !== file.language && shelf.has(kind, file.slug, language) && listed.translations?.includes(language) !== true)
    for (const language of unlisted) report(lines['translations'] ?? 1, faults.unlistedTranslation(language))
    return
  }
  const original = shelf.named(file.slug).find((one): one is Translatable => one.kind === kind && one.file.language === translationOf)
  if (original === undefined) {
    if (!shelf.has(kind, file.slug, translationOf)) report(lines['translation_of'] ?? 1, faults.noTranslation(translationOf))
    return
  }
  if (original.ties.translationOf !== undefined) report(lines['translation_of'] ?? 1, faults.translationLoop(translationOf))
  checkOutline(ties, original.ties, report)
  for (const field of [...shared, ...inherited]) {
    if (inherited.some((one) => one === field) && said[field] === undefined) continue
    const theirs = original.ties.said[field]
    if (said[field] !== theirs) report(lines[field] ?? 1, faults.translationDiffers(field, theirs === undefined ? 'ikke feltet' : `»${theirs}«`))
  }
}

/** Reports a script that lacks a step or a case of the script that it is a translation of. */
export function checkScript({ file, ties }: Extract<Text, { kind: 'guide' }>, shelf: Shelf, report: Report): void {
  const beside = shelf.named(file.slug)
  const dilemma = beside.find((one) => one.kind === 'dilemma' && one.file.language === file.language)
  const from = dilemma?.kind === 'dilemma' ? dilemma.ties.translationOf : undefined
  const original = beside.find((one) => one.kind === 'guide' && one.file.language === from && one.file.language !== file.language)
  if (original?.kind === 'guide') checkOutline(ties, original.ties, report)
}

/** Headings are translated and their ids are not, so a section that is missing shows by its place and its ids. */
function checkOutline({ outline, lines }: Ties, original: Ties, report: Report): void {
  const length = Math.max(outline.length, original.outline.length)
  const at = Array.from({ length }, (_, index) => index).find((index) => outline[index]?.ids !== original.outline[index]?.ids)
  if (at === undefined) return
  report(outline[at]?.line ?? lines['title'] ?? 1, faults.translationOutline((original.outline[at] ?? outline[at])?.label ?? ''))
}
