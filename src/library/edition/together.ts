import { faults } from '../format/faults.ts'
import { lineOf, within } from '../format/markdown.ts'
import type { Problem, Report } from '../format/problem.ts'
import { linkTarget } from '../prose/link-target.ts'
import type { ContentFile } from './files.ts'
import type { Text } from './text.ts'
import { checkScreenplay } from './screenplays.ts'
import { checkTranslation } from './translations.ts'

/** What no file can say alone: that the texts which name each other exist and agree. A faulty file still exists. */
export function checkTogether(texts: readonly Text[], files: readonly ContentFile[]): Problem[] {
  const problems: Problem[] = []
  const has = (kind: Text['kind'], slug: string) => files.some((file) => file.kind === kind && file.slug === slug)
  const known = texts.flatMap((text) => (text.kind === 'competencies' ? text.text.value.areas.flatMap((area) => area.competencies.map(({ id }) => id)) : []))
  for (const text of texts) {
    const report: Report = (line, fault, column) => problems.push({ file: text.file.path, line, column, ...fault })
    if (text.kind === 'screenplay') {
      checkScreenplay(text, texts, report)
      continue
    }
    checkLinks(text, has, report)
    if (text.kind === 'guide') {
      if (text.text.fields.dilemma !== text.file.slug) report(lineAt(text, 'dilemma'), faults.wrongGuide(text.text.fields.dilemma, text.file.slug))
      continue
    }
    if (text.kind === 'competencies') continue
    const { fields } = text.text
    for (const [field, kind] of [['practices', 'practice'], ['processes', 'process'], ['dilemmas', 'dilemma']] as const) {
      for (const id of listOf(fields, field)) if (!has(kind, id)) report(lineAt(text, field), faults.unknownReference(names[kind], id))
    }
    if (known.length > 0) for (const id of fields.competencies) if (!known.includes(id)) report(lineAt(text, 'competencies'), faults.unknownReference('kompetencen', id))
    checkTranslation(text, texts, files, report)
    if (text.kind === 'dilemma') checkCompanions(text, texts, files, report)
  }
  return problems
}

const names = { practice: 'siden', process: 'forløbet', dilemma: 'dilemmaet' } as const

function checkCompanions(text: Extract<Text, { kind: 'dilemma' }>, texts: readonly Text[], files: readonly ContentFile[], report: Report): void {
  const { fields } = text.text
  const beside = (kind: Text['kind']) => files.some((one) => one.kind === kind && one.slug === text.file.slug && (fields.translation_of !== undefined || one.language === fields.language))
  if (fields.guide !== undefined && !beside('guide')) report(lineAt(text, 'guide'), faults.noGuideFile(fields.guide))
  if (fields.film !== undefined && !beside('screenplay')) report(lineAt(text, 'film'), faults.noGuideFile(fields.film))
  const others = texts.some((one) => one.kind === 'dilemma' && one.text.isStarter && one.text.id !== text.text.id)
  if (text.text.isStarter && others) report(lineAt(text, 'starter'), faults.twoStarters(text.text.id))
}

function checkLinks(text: Exclude<Text, { kind: 'screenplay' }>, has: (kind: Text['kind'], slug: string) => boolean, report: Report): void {
  for (const node of within(text.text.document.body.children)) {
    const target = node.type === 'link' ? linkTarget(node.url) : undefined
    if (target === undefined || !('id' in target) || target.kind === 'anchor') continue
    if (!has(target.kind, target.id)) report(lineOf(node), faults.unknownReference(names[target.kind], target.id))
  }
}

function listOf(fields: object, name: string): readonly string[] {
  const value: unknown = Object.entries(fields).find(([key]) => key === name)?.[1]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

function lineAt(text: Exclude<Text, { kind: 'screenplay' }>, field: string): number {
  return text.text.document.placeOf([field]).line
}
