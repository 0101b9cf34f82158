import * as v from 'valibot'
import { vocabulary } from '#library/index.ts'
import type { Language } from '#urls.ts'
import { words } from '../words.ts'

/** Nothing finer than these is asked of the one who tells. */
export const tellRoles = vocabulary.roles.filter((role) => role !== 'everyone')
export const tellPlaces = vocabulary.places

/** The schema of what somebody tells. */
export function tellForm(language: Language) {
  const sentences = words[language].tell.problems
  const text = v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(5_000, sentences.long))
  return v.object({
    happened: v.pipe(text, v.check((value) => /\p{L}.*\p{L}/su.test(value), sentences.happened)),
    goods: text,
    helped: text,
    role: v.picklist(tellRoles, sentences.role),
    place: v.picklist(tellPlaces, sentences.place),
    secret: v.optional(v.string(), ''),
    checked: v.optional(v.string(), ''),
  })
}
