import { faults } from '../format/faults.ts'
import type { Report } from '../format/problem.ts'
import type { ContentFile } from './files.ts'
import type { Text } from './text.ts'

type Translatable = Extract<Text, { kind: 'dilemma' | 'practice' | 'process' }>

/** What a translation may not change: the ids and the facts that all languages share. */
const shared = ['setting', 'place', 'group', 'roles', 'themes', 'competencies', 'minutes', 'goods', 'choices', 'perspectives', 'levers', 'lever', 'practices', 'processes', 'dilemmas', 'materials', 'med', 'law'] as const

/** What a translation may leave to its original. */
const inherited = ['picture', 'starter'] as const

/** Reports a translation that is promised and missing, or that says other facts than its original. */
export function checkTranslation(text: Translatable, texts: readonly Text[], files: readonly ContentFile[], report: Report): void {
  const { fields, document } = text.text
  const find = (language: string) => texts.find((one): one is Translatable => one.kind === text.kind && one.file.slug === text.file.slug && one.file.language === language)
  const exists = (language: string) => files.some((file) => file.kind === text.kind && file.slug === text.file.slug && file.language === language)
  for (const language of fields.translations ?? []) {
    if (!exists(language)) report(document.placeOf(['translations']).line, faults.noTranslation(language))
  }
  if (fields.translation_of === undefined) return
  const original = find(fields.translation_of.language)
  if (original === undefined) {
    if (!exists(fields.translation_of.language)) report(document.placeOf(['translation_of']).line, faults.noTranslation(fields.translation_of.language))
    return
  }
  for (const field of [...shared, ...inherited]) {
    if (inherited.some((one) => one === field) && written(fields, field) === undefined) continue
    const theirs = written(original.text.fields, field)
    if (written(fields, field) !== theirs) report(document.placeOf([field]).line, faults.translationDiffers(field, theirs === undefined ? 'ikke feltet' : `»${theirs}«`))
  }
}

function written(fields: object, name: string): string | undefined {
  const value: unknown = Object.entries(fields).find(([key]) => key === name)?.[1]
  if (value === undefined || typeof value === 'string') return value
  // The words about a law are translated; which law it is and how far it was read are not.
  if (name === 'law' && Array.isArray(value)) return value.map((law: { id: unknown; mark: unknown }) => `${String(law.id)} ${String(law.mark)}`).join(', ')
  return JSON.stringify(value)
}
