import { isWarning, type Finding, type Kind } from './findings.ts'

/** One thing to ask the writer about, and every place where it is said. */
export type Question = { key: string; words: string; kind: Kind; places: Finding[] }

/** The doubtful finds as questions, in order: the same words, however they are spelt, are asked about once. */
export function questionsOf(text: string, findings: readonly Finding[]): Question[] {
  return gathered(text, findings.filter((finding) => !finding.sure && !isWarning(finding)))
}

/** What may say too much about somebody, in order, and the same words once. */
export function warningsOf(text: string, findings: readonly Finding[]): Question[] {
  return gathered(text, findings.filter(isWarning))
}

function gathered(text: string, findings: readonly Finding[]): Question[] {
  const questions = new Map<string, Question>()
  for (const finding of findings) {
    const words = text.slice(finding.start, finding.end).replace(/\s+/g, ' ').trim()
    const lower = words.normalize('NFKC').toLocaleLowerCase('da')
    // »Pavias« is asked about with »Pavia«.
    const key = finding.kind === 'name' && questions.has(lower.replace(/'?s$/, '')) ? lower.replace(/'?s$/, '') : lower
    const question = questions.get(key)
    if (question === undefined) questions.set(key, { key, words, kind: finding.kind, places: [finding] })
    else question.places.push(finding)
  }
  return [...questions.values()]
}
