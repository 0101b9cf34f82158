import * as v from 'valibot'
import type { Language } from '#urls.ts'
import { answers, decisions, isDay, isReadable, latestDay, outcomes, receivers, type Reply } from './agreements.ts'
import { words } from './words.ts'

/** The form of an agreement. `earliest` is today, or the day that the agreement has already. */
export function agreementForm(language: Language, earliest: string) {
  const { problems } = words[language]
  return v.object({
    text: text(language, 300, problems.agreementText),
    lever: text(language, 120, problems.lever),
    owner: text(language, 120, problems.owner),
    followUpOn: v.pipe(
      v.optional(v.string(), ''),
      v.trim(),
      v.check(
        (day) => day === '' || dayProblem(language, day, earliest) === undefined,
        (issue) => dayProblem(language, issue.input, earliest) ?? '',
      ),
      v.transform((day) => (day === '' ? undefined : day)),
    ),
  })
}
export type AgreementValue = v.InferOutput<ReturnType<typeof agreementForm>>

/** The form of an obstacle: what, which function takes it on, and where to. */
export function obstacleForm(language: Language) {
  const { problems } = words[language]
  return v.object({
    text: text(language, 500, problems.obstacleText),
    carrier: text(language, 120, problems.carrier),
    receiver: v.pipe(v.optional(v.string(), ''), v.picklist(receivers, problems.receiver)),
  })
}
export type ObstacleValue = v.InferOutput<ReturnType<typeof obstacleForm>>

/**
 * The form of a follow-up: one of four outcomes, what was learnt if anything, and what becomes of an agreement that did
 * not hold. A decision beside another outcome is not one.
 */
export function followUpForm(language: Language) {
  const { problems } = words[language]
  return v.pipe(
    v.object({
      outcome: v.pipe(v.optional(v.string(), ''), v.picklist(outcomes, problems.outcome)),
      learnt: text(language, 500),
      decision: v.pipe(
        v.optional(v.string(), ''),
        v.picklist(['', ...decisions], problems.decision),
        v.transform((decision) => (decision === '' ? undefined : decision)),
      ),
    }),
    v.transform((form) => (form.outcome === 'not' ? form : { ...form, decision: undefined })),
  )
}

/** The form of a reply. What belongs to another answer than the chosen one is neither checked nor kept. */
export function replyForm(language: Language, today: string) {
  const { problems } = words[language]
  const byProblem = (day: string) => (day === '' ? problems.by : dayProblem(language, day, today))
  return v.pipe(
    v.object({
      answer: v.pipe(v.optional(v.string(), ''), v.picklist(answers, problems.answer)),
      text: text(language, 1000),
      by: v.pipe(v.optional(v.string(), ''), v.trim()),
    }),
    v.forward(
      v.partialCheck(
        [['answer'], ['by']],
        (form) => form.answer !== 'later' || byProblem(form.by) === undefined,
        (issue) => byProblem(issue.input.by) ?? '',
      ),
      ['by'],
    ),
    v.forward(v.partialCheck([['answer'], ['text']], (form) => form.answer !== 'no' || isReadable(form.text), problems.reason), ['text']),
    v.transform((form): Reply => (form.answer === 'later' ? form : { answer: form.answer, text: form.text })),
  )
}

function dayProblem(language: Language, day: string, earliest: string): string | undefined {
  const { problems } = words[language]
  if (!isDay(day)) return problems.day
  if (day < earliest) return problems.dayPast
  return day > latestDay(earliest) ? problems.dayFar : undefined
}

// Characters are counted, not code units, so that an emoji is about one and not four.
function text(language: Language, most: number, missing?: string) {
  const { problems } = words[language]
  return v.pipe(
    v.optional(v.string(), ''),
    v.trim(),
    v.check((typed) => missing === undefined || isReadable(typed), missing ?? ''),
    v.check(
      (typed) => [...typed].length <= most,
      (issue) => problems.tooLong(most, [...issue.input].length),
    ),
  )
}
