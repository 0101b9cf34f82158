import { detect, isWarning, questionsOf } from '../index.ts'
import type { MarkedText } from './texts.ts'

/** Shares of what was marked that was found, and how much was found or asked that nobody is. */
export type Measures = {
  texts: number
  words: number
  formattedRecall: number
  cprRecall: number
  nameRecallEdited: number
  nameRecallInformal: number
  questionsPer100Words: number
  doubtfulPer100Words: number
  /** Of all that is masked without asking, how much is somebody's. */
  precision: number
  misses: string[]
  wrong: string[]
  asked: string[]
}

/** A mark is found where each of its letters lies in a find that is masked or asked about. */
export function measure(texts: readonly MarkedText[]): Measures {
  const counts = { formatted: [0, 0], cpr: [0, 0], edited: [0, 0], informal: [0, 0], sure: [0, 0] } satisfies Record<string, [number, number]>
  let [words, questions, doubtful] = [0, 0, 0]
  const misses: string[] = []
  const wrong: string[] = []
  const asked: string[] = []
  for (const { text, marked, style, isInformal } of texts) {
    const findings = detect(text)
    words += text.split(/\s+/).filter(Boolean).length
    questions += questionsOf(text, findings).length
    doubtful += findings.filter(({ sure }) => !sure).length
    for (const mark of marked) {
      const count = mark.kind === 'name' ? (isInformal ? counts.informal : counts.edited) : counts.formatted
      const isFound = covers(text, findings.filter((finding) => !isWarning(finding)), mark)
      for (const each of mark.kind === 'cpr' ? [count, counts.cpr] : [count]) {
        each[1]++
        if (isFound) each[0]++
      }
      if (!isFound) misses.push(`${style}: ${mark.kind} »${text.slice(mark.start, mark.end)}« in …${text.slice(Math.max(0, mark.start - 40), mark.end + 20)}…`)
    }
    const people = new Set(marked.flatMap(({ start, end }) => parts(text.slice(start, end))))
    for (const { start, end, kind, sure } of findings) {
      const said = text.slice(start, end)
      const isSomebodys = marked.some((mark) => start < mark.end && end > mark.start) || parts(said).some((part) => people.has(part))
      if (sure) counts.sure[1]++
      if (sure && isSomebodys) counts.sure[0]++
      if (!isSomebodys) (sure ? wrong : asked).push(`${style}: ${kind} »${said}«`)
    }
  }
  const share = ([part, whole]: [number, number]) => (whole === 0 ? 1 : part / whole)
  return {
    texts: texts.length,
    words,
    formattedRecall: share(counts.formatted),
    cprRecall: share(counts.cpr),
    nameRecallEdited: share(counts.edited),
    nameRecallInformal: share(counts.informal),
    questionsPer100Words: (questions * 100) / words,
    doubtfulPer100Words: (doubtful * 100) / words,
    precision: share(counts.sure),
    misses,
    wrong,
    asked,
  }
}

function covers(text: string, findings: readonly { start: number; end: number }[], { start, end }: { start: number; end: number }): boolean {
  for (let at = start; at < end; at++) {
    if (/[\p{L}\d]/u.test(text[at] ?? '') && !findings.some((finding) => at >= finding.start && at < finding.end)) return false
  }
  return true
}

/** The words of a name, also without the genitive, so that a name that is said again is nobody else's. */
function parts(said: string): string[] {
  return said.toLowerCase().split(/[^\p{L}\d]+/u).filter(Boolean).flatMap((part) => [part, part.replace(/s$/, '')])
}
