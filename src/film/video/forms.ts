import type { Checked, Problems, Typed } from '#platform/http/forms.ts'
import type { Language } from '#urls.ts'
import { mostLetters, type ReadCue } from './captions/read.ts'
import { readTime, timeText } from './times.ts'
import type { VideoChoice } from './video.ts'
import type { Words } from './words.ts'

export type UploadValue = { title: string; language: Language; dilemma: string | undefined; size: number }

/** The form of a new video. `size` is what a script announces; a plain form has the file itself. */
export function checkUpload(typed: Typed, words: Words): Checked<UploadValue> {
  const facts = checkFacts(typed, words)
  const problems: Problems = { ...(!facts.ok && facts.problems), ...(typed['consent'] !== 'yes' && { consent: words.consent.missing }) }
  const size = Number(typed['size'] ?? 0)
  if (!Number.isSafeInteger(size) || size < 0 || (typed['size'] !== undefined && size === 0)) problems['file'] = words.problem.empty
  if (!facts.ok || Object.keys(problems).length > 0) return { ok: false, problems, typed }
  return { ok: true, value: { ...facts.value, language: typed['language'] === 'en' ? 'en' : 'da', size }, typed }
}

/** Title and dilemma. */
export function checkFacts(typed: Typed, words: Words): Checked<{ title: string; dilemma: string | undefined }> {
  const title = (typed['title'] ?? '').replaceAll(/\s+/g, ' ').trim()
  const dilemma = typed['dilemma'] ?? ''
  if (title === '' || [...title].length > 120) return { ok: false, problems: { title: words.upload.noTitle }, typed }
  return { ok: true, value: { title, dilemma: /^[a-z0-9-]{1,80}$/.test(dilemma) ? dilemma : undefined }, typed }
}

/** One line of captions or descriptions. Its text may be broken into lines, but has no empty one. */
export function checkCue(typed: Typed, durationMs: number, words: Words): Checked<ReadCue> {
  const say = words.cueProblems
  const problems: Problems = {}
  const [fromMs, toMs] = [readTime(typed['from'] ?? ''), readTime(typed['to'] ?? '')]
  const text = (typed['text'] ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n')
  const who = (typed['who'] ?? '').replaceAll(/\s+/g, ' ').trim()
  if (fromMs === undefined) problems['from'] = say.time
  else if (fromMs >= durationMs) problems['from'] = say.pastEnd(timeText(durationMs))
  if (toMs === undefined) problems['to'] = say.time
  else if (fromMs !== undefined && toMs <= fromMs) problems['to'] = say.backwards
  if (text === '' || [...text].length > mostLetters) problems['text'] = say.text(mostLetters)
  if ([...who].length > 60) problems['who'] = say.who
  if (fromMs === undefined || toMs === undefined || Object.keys(problems).length > 0) return { ok: false, problems, typed }
  return { ok: true, value: { fromMs, toMs: Math.min(toMs, durationMs), who, text }, typed }
}

/** How many choices a question can have. */
export const mostChoices = 6

/** A question with its choices; those of which nothing is written are none. Where each stands in the form is told too. */
export function checkStop(typed: Typed, words: Words): Checked<{ atMs: number; question: string; choices: VideoChoice[]; places: number[] }> {
  const say = words.stopProblems
  const problems: Problems = {}
  const atMs = readTime(typed['at'] ?? '')
  const question = (typed['question'] ?? '').replaceAll(/\s+/g, ' ').trim()
  if (atMs === undefined) problems['at'] = say.time
  if (question === '' || [...question].length > 200) problems['question'] = say.question
  const choices: VideoChoice[] = []
  const places: number[] = []
  for (let place = 0; place < mostChoices; place++) {
    const text = (typed[`text-${place}`] ?? '').replaceAll(/\s+/g, ' ').trim()
    const [from, to] = [(typed[`from-${place}`] ?? '').trim(), (typed[`to-${place}`] ?? '').trim()]
    if (text === '' && from === '' && to === '') continue
    const [fromMs, toMs] = [readTime(from), readTime(to)]
    if (text === '' || [...text].length > 200) problems[`text-${place}`] = say.choice
    if ((from === '') !== (to === '')) problems[`from-${place}`] = say.halfRange
    else if (from !== '' && (fromMs === undefined || toMs === undefined)) problems[`from-${place}`] = say.time
    choices.push({ text, ...(fromMs !== undefined && toMs !== undefined && { range: { fromMs, toMs } }) })
    places.push(place)
  }
  if (atMs === undefined || Object.keys(problems).length > 0) return { ok: false, problems, typed }
  return { ok: true, value: { atMs, question, choices, places }, typed }
}
