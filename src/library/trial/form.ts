import * as v from 'valibot'
import type { Language } from '#urls.ts'
import { workplaces } from './trial.ts'
import { words } from './words.ts'

const mostLetters = 1000

/** The form of a trial: how many teams, where, and one of the two texts at least. */
export function trialForm(language: Language) {
  const { problems } = words[language]
  const told = v.pipe(v.optional(v.string(), ''), v.trim(), v.check((text) => [...text].length <= mostLetters, problems.long(mostLetters)))
  return v.pipe(
    v.object({
      teams: v.pipe(v.optional(v.string(), ''), v.trim(), v.regex(/^[1-9]\d?$/, problems.teams), v.transform(Number)),
      workplace: v.pipe(v.optional(v.string(), ''), v.picklist(workplaces, problems.workplace)),
      worked: told,
      failed: told,
    }),
    v.forward(
      v.partialCheck([['worked'], ['failed']], ({ worked, failed }) => worked !== '' || failed !== '', problems.nothing),
      ['worked'],
    ),
  )
}
