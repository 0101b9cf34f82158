import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { vocabulary } from '#library/index.ts'
import { signedIn, type Inside } from '#people/index.ts'
import { dayOf } from '#platform/day.ts'
import type { Site } from '#platform/html/layout.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { privatePage } from '#platform/http/headers.ts'
import { href, urls } from '#urls.ts'
import type { FieldHouse } from '../../house.ts'
import { choicesIn } from '../../report/choices.ts'
import { importFile, importPaste } from '../importing/intake.ts'
import type { Note, Paragraph } from '../importing/imported.ts'
import { lookThrough } from '../masking/lines.ts'
import { prepareSource } from '../masking/masking.ts'
import { SourceForm, SourceReview } from '../pages/source-pages.tsx'
import { pageWords } from '../pages/words.ts'
import { refusalSentence } from '../sentences.ts'
import { addSource } from '../store/studies.ts'
import { sourceKinds } from '../study.ts'
import { words as all } from '../words.ts'
import { maskingIn, studyPath, withStudy } from './opened.ts'

const largestFile = 10 * 1024 * 1024
// Beside the file there is what was typed.
const largestForm = largestFile + 4 * 1024 * 1024

/** A new source is larger than other forms; this stands before their limit. */
export function studyFileRoutes(house: FieldHouse, site: Site): Hono<Inside> {
  const { language } = site
  const { problems: sentences } = pageWords[language]
  const masking = maskingIn(language)
  return new Hono<Inside>().post(`${urls.insideStudies}/:id/kilde`, privatePage, bodyLimit({ maxSize: largestForm }), signedIn(house, language, 'coordinator', 'editor'), async (context) => {
    const body = await context.req.formData().catch(() => new FormData())
    const fields = new Map<string, string[]>()
    for (const [name, value] of body) if (typeof value === 'string') fields.set(name, [value.replaceAll('\r\n', '\n')])
    const typed: Typed = Object.fromEntries([...fields].map(([name, values]) => [name, values[0] ?? '']))
    const file = body.get('file')
    const months = monthsBefore(dayOf(house.clock.now()))
    const kind = sourceKinds.find((one) => one === typed['kind'])
    const place = vocabulary.places.find((one) => one === typed['place'])
    const month = months.find((one) => one === typed['month'])
    const problems: Problems = { ...(kind === undefined ? { kind: sentences.kind } : {}), ...(place === undefined ? { place: sentences.place } : {}), ...(month === undefined ? { month: sentences.month } : {}) }
    const isChecked = typed['checked'] === 'yes' && !fields.has('again')
    const taken = isChecked ? { text: typed['text'] ?? '', notes: [] } : await take(file instanceof File && file.size > 0 ? file : undefined, typed['text'] ?? '')
    if ('problem' in taken) problems[taken.field] = taken.problem
    const isRight = Object.keys(problems).length === 0 && !fields.has('again')
    const looked = isRight && 'text' in taken ? await lookThrough(taken.text, choicesIn(fields), masking) : undefined

    return withStudy(house, context, async ({ tenant, actor, whole: { study }, place: { organisationId } }) => {
      const form = (status: 200 | 422) => context.html(<SourceForm site={site} actor={actor} study={study} months={months} typed={typed} problems={fields.has('again') ? {} : problems} />, status)
      if (fields.has('again')) return form(200)
      if (kind === undefined || place === undefined || month === undefined || looked === undefined || !('text' in taken)) return form(422)
      if (!isChecked) return context.html(<SourceReview site={site} actor={actor} study={study} typed={typed} looked={looked} notes={taken.notes} />)
      if (looked.text.trim() === '') return form(422)
      const id = await addSource(tenant, organisationId, study.id, { kind, place, month, text: looked.text })
      return context.redirect(href(language, `${studyPath(study.id)}/kilde/${id}`), 303)
    })
  })

  async function take(file: File | undefined, text: string): Promise<{ text: string; notes: readonly Note[] } | { field: 'file' | 'text'; problem: string }> {
    if (file === undefined && text.trim() === '') return { field: 'text', problem: sentences.text }
    if (file !== undefined && file.size > largestFile) return { field: 'file', problem: sentences.file }
    const imported = file === undefined ? importPaste(text) : await importFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    if (!imported.ok) return { field: file === undefined ? 'text' : 'file', problem: refusalSentence(language, imported.refusal) }
    return { text: voiced(imported.paragraphs), notes: imported.notes }
  }

  /** The speakers' names alone are gone; what is found in the text is masked paragraph by paragraph. */
  function voiced(paragraphs: readonly Paragraph[]): string {
    return prepareSource(paragraphs, { ...masking, detect: () => [] }, all[language].voices).text
  }
}

/** The months that a source can be from, the latest first. */
export function monthsBefore(day: string): string[] {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return Array.from({ length: 36 }, (_, ago) => new Date(Date.UTC(year, month - 1 - ago, 1)).toISOString().slice(0, 7))
}
