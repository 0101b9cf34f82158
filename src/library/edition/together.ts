import { faults } from '../format/faults.ts'
import type { Problem, Report } from '../format/problem.ts'
import type { ContentFile } from './files.ts'
import { checkScreenplay } from './screenplays.ts'
import { shelve, type Shelf } from './shelf.ts'
import type { Text } from './text.ts'
import { checkTranslation } from './translations.ts'

/** What no file can say alone: that the texts which name each other exist and agree. A faulty file still exists. */
export function checkTogether(texts: readonly Text[], files: readonly ContentFile[]): Problem[] {
  const problems: Problem[] = []
  const shelf = shelve(texts, files)
  const known = new Set(texts.flatMap((text) => (text.kind === 'competencies' ? text.value.areas.flatMap((area) => area.competencies.map(({ id }) => id)) : [])))
  const starters = texts.flatMap((text) => (text.kind === 'dilemma' && text.value.isStarter ? [text.value.id] : []))
  for (const text of texts) {
    const report: Report = (line, fault, column) => problems.push({ file: text.file.path, line, column, ...fault })
    if (text.kind === 'screenplay') {
      checkScreenplay(text, shelf, report)
      continue
    }
    checkLinks(text, shelf, report)
    if (text.kind === 'guide') checkGuide(text, report)
    if (text.kind === 'guide' || text.kind === 'competencies') continue
    const { listed } = text.ties
    for (const [field, kind] of [['practices', 'practice'], ['processes', 'process'], ['dilemmas', 'dilemma']] as const) {
      for (const id of listed[field] ?? []) if (!shelf.has(kind, id)) report(lineAt(text, field), faults.unknownReference(names[kind], id))
    }
    if (known.size > 0) for (const id of listed.competencies ?? []) if (!known.has(id)) report(lineAt(text, 'competencies'), faults.unknownReference('kompetencen', id))
    checkTranslation(text, shelf, report)
    if (text.kind === 'dilemma') checkCompanions(text, shelf, starters, report)
  }
  return problems
}

const names = { practice: 'siden', process: 'forløbet', dilemma: 'dilemmaet' } as const

function checkLinks({ ties }: Exclude<Text, { kind: 'screenplay' }>, shelf: Shelf, report: Report): void {
  for (const { kind, id, line } of ties.links) if (!shelf.has(kind, id)) report(line, faults.unknownReference(names[kind], id))
}

function checkGuide(text: Extract<Text, { kind: 'guide' }>, report: Report): void {
  const { file, ties } = text
  const named = ties.said.dilemma ?? ''
  if (named !== file.slug) report(lineAt(text, 'dilemma'), faults.wrongGuide(named, file.slug))
}

function checkCompanions(text: Extract<Text, { kind: 'dilemma' }>, shelf: Shelf, starters: readonly string[], report: Report): void {
  const { value, file, ties } = text
  const beside = (kind: Text['kind']) => shelf.has(kind, file.slug, ties.translationOf === undefined ? file.language : undefined)
  if (ties.said.guide !== undefined && !beside('guide')) report(lineAt(text, 'guide'), faults.noGuideFile(ties.said.guide))
  if (ties.said.film !== undefined && !beside('screenplay')) report(lineAt(text, 'film'), faults.noGuideFile(ties.said.film))
  if (value.isStarter && starters.some((id) => id !== value.id)) report(lineAt(text, 'starter'), faults.twoStarters(value.id))
}

function lineAt({ ties }: Exclude<Text, { kind: 'screenplay' }>, field: string): number {
  return ties.lines[field] ?? 1
}
