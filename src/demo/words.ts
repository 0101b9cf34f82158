import { peopleWords } from '#people/index.ts'
import type { Door } from './fill.ts'

/** What the operator reads when the demo is filled. */
export function told(doors: readonly Door[], origin: string): string {
  const lines = [...new Set(doors.map(({ municipality }) => municipality))].flatMap((municipality) => [
    '',
    municipality,
    ...doors.filter((door) => door.municipality === municipality).map(({ name, does, path }) => `  ${name} (${does})\n    ${origin}${path}`),
  ])
  return ['To opdigtede kommuner er klar. Hvert link logger ind én gang som den, der står ved det:', ...lines, ''].join('\n')
}

/** What somebody does, in the words of their own page. */
export const roleWords = peopleWords.da.roles
