import type { Choices, Doubt } from '../cleaning.ts'

/** The fields of what was decided: each doubt has its key and a choice under one number. */
export function choicesIn(fields: ReadonlyMap<string, readonly string[]>): Choices {
  const keep = new Set<string>()
  const hide = new Set<string>()
  for (const [name, values] of fields) {
    const number = /^doubt-(\d{1,3})$/.exec(name)?.[1]
    const key = fields.get(`words-${number}`)?.at(-1)
    if (number === undefined || key === undefined) continue
    ;(values.at(-1) === 'keep' ? keep : hide).add(key)
  }
  return { keep, hide }
}

/** Doubts of several texts, each once. */
export function together(doubts: readonly Doubt[]): Doubt[] {
  return [...new Map(doubts.map((doubt) => [doubt.key, doubt])).values()]
}
