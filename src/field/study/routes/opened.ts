import type { Context } from 'hono'
import { detect, isWarning } from '#detector/index.ts'
import { inOrganisation, type Actor, type Inside, type Tenant } from '#people/index.ts'
import { notFound } from '#platform/http/errors.ts'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { urls, type Language } from '#urls.ts'
import type { FieldHouse } from '../../house.ts'
import type { Masking } from '../masking/finds.ts'
import { prepareText } from '../masking/masking.ts'
import { pageWords } from '../pages/words.ts'
import { maskLabel } from '../sentences.ts'
import type { Place } from '../store/coding.ts'
import { readStudy, type Whole } from '../store/studies.ts'

export type Opened = { tenant: Tenant; actor: Actor; whole: Whole; place: Place }

/** Where a study is, without language. */
export function studyPath(id: string): string {
  return `${urls.insideStudies}/${id}`
}

/** Answers with the study of the address; a study of somebody else is not found. Whoever changes it, changes it alone. */
export async function withStudy({ db }: Pick<FieldHouse, 'db'>, context: Context<Inside>, answer: (opened: Opened) => Promise<Response>): Promise<Response> {
  const actor = context.get('actor')
  const organisationId = actor.organisation.id
  return inOrganisation(db, organisationId, async (tenant) => {
    const whole = await readStudy(tenant, organisationId, context.req.param('id') ?? '', { locked: context.req.method === 'POST' })
    if (whole === undefined) throw notFound('study')
    return answer({ tenant, actor, whole, place: { organisationId, studyId: whole.study.id } })
  })
}

/** Who finds what must be masked, and what stands in its place. */
export function maskingIn(language: Language): Masking {
  return { detect: (text) => detect(text).filter((find) => !isWarning(find)), label: maskLabel(language) }
}

/** The texts that somebody typed, trimmed, and what speaks against keeping each: too long, or words that point at a person. */
export function checkTexts(language: Language, typed: Typed, most: Record<string, number>): { texts: Record<string, string>; problems: Problems } {
  const { problems: sentences } = pageWords[language]
  const masking = maskingIn(language)
  const texts: Record<string, string> = {}
  const problems: Problems = {}
  for (const [name, length] of Object.entries(most)) {
    const text = (typed[name] ?? '').trim()
    texts[name] = prepareText(text, { ...masking, detect: () => [] }).text
    const finds = masking.detect(text)
    const listed = (isSure: boolean) => [...new Set(finds.filter(({ sure }) => sure === isSure).map(({ start, end }) => `»${text.slice(start, end)}«`))].slice(0, 5).join(', ')
    if (text.length > length) problems[name] = sentences.long
    else if (listed(true) !== '') problems[name] = sentences.sure(listed(true))
    else if (listed(false) !== '' && typed['certain'] !== 'yes') problems[name] = sentences.doubt(listed(false))
  }
  return { texts, problems }
}

/** A form with one value a field. */
export function typedIn(fields: ReadonlyMap<string, readonly string[]>): Typed {
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.at(-1) ?? '']))
}
