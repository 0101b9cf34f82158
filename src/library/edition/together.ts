import { faults } from '../format/faults.ts'
import type { Problem, Report } from '../format/problem.ts'
import type { ContentFile } from './files.ts'
import { checkScreenplay } from './screenplays.ts'
import { shelve, type Shelf } from './shelf.ts'
import type { Text } from './text.ts'
import { checkScript, checkTranslation } from './translations.ts'

/** What no file can say alone: that the texts which name each other exist and agree. A faulty file still exists. */
export function checkTogether(texts: readonly Text[], files: readonly ContentFile[]): Problem[] {
  const problems: Problem[] = []
  const shelf = shelve(texts, files)
  const known = new Set(texts.flatMap((text) => (text.kind === 'competencies' ? text.value.areas.flatMap((area) => area.competencies.map(({ id }) => id)) : [])))
  const starters = texts.flatMap((text) => (text.kind === 'dilemma' && text.value.isStarter ? [text.value.id] : []))
  const maps = texts.filter(({ kind }) => kind === 'competencies').map(({ file }) => file)
  for (const text of texts) {
    const report: Report = (line, fault, column) => problems.push({ file: text.file.path, line, column, ...fault })
    if (text.kind === 'screenplay') {
      checkScreenplay(text, shelf, report)
      continue
    }
    checkLinks(text, shelf, report)
    if (text.kind === 'guide') {
      checkGuide(text, shelf, report)
      checkScript(text, shelf, report)
      continue
    }
    checkTranslation(text, shelf, report)
    if (text.kind === 'competencies') {
      const first = maps.find(({ language, path }) => language === text.file.language && path < text.file.path)
      if (first !== undefined) report(1, faults.secondMap(first.path))
      continue
    }
    checkSlug(text, shelf, report)
    const { listed } = text.ties
    for (const [field, kind] of [['practices', 'practice'], ['processes', 'process'], ['dilemmas', 'dilemma']] as const) {
      for (const id of listed[field] ?? []) if (!shelf.has(kind, id)) report(lineAt(text, field), faults.unknownReference(names[kind], id))
    }
    if (known.size > 0) for (const id of listed.competencies ?? []) if (!known.has(id)) report(lineAt(text, 'competencies'), faults.unknownReference('kompetencen', id))
    if (text.kind === 'dilemma') checkCompanions(text, shelf, starters, report)
  }
  return problems
}

const names = { practice: 'siden', process: 'forløbet', story: 'fortællingen', dilemma: 'dilemmaet' } as const

function checkLinks({ ties }: Exclude<Text, { kind: 'screenplay' }>, shelf: Shelf, report: Report): void {
  for (const { kind, id, line } of ties.links) if (!shelf.has(kind, id)) report(line, faults.unknownReference(names[kind], id))
}

/** Two texts of different kinds with one id: people ask for them by it, and a search would show them as one. */
function checkSlug({ kind, file, ties }: Extract<Text, { kind: 'dilemma' | 'practice' | 'process' | 'story' }>, shelf: Shelf, report: Report): void {
  const order = ['dilemma', 'practice', 'process', 'story'] as const
  const other = shelf.named(file.slug).find((one) => order.some((name, place) => name === one.kind && place < order.indexOf(kind)))
  if (other !== undefined && ties.translationOf === undefined) report(ties.lines['id'] ?? 1, faults.sameSlug(other.file.path))
}

function checkGuide(text: Extract<Text, { kind: 'guide' }>, shelf: Shelf, report: Report): void {
  const { file, ties } = text
  const named = ties.said.dilemma ?? ''
  if (named !== file.slug) report(lineAt(text, 'dilemma'), faults.wrongGuide(named, file.slug))
  else if (!shelf.has('dilemma', file.slug)) report(lineAt(text, 'dilemma'), faults.unknownReference(names.dilemma, file.slug))
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
