import * as v from 'valibot'
import type { Language } from '#urls.ts'
import { longestSlug, slugForm } from './slug.ts'
import { words } from './words.ts'

/** The form that makes an organisation; an address that is left out is made of the name. */
export function openingForm(language: Language) {
  const { problems } = words[language]
  return v.object({
    name: line(language, 120, problems.name),
    slug: v.pipe(v.optional(v.string(), ''), v.trim(), v.toLowerCase(), v.check((slug) => slug === '' || (slugForm.test(slug) && slug.length <= longestSlug), problems.slug)),
    person: line(language, 120, problems.person),
    email: emailField(language),
  })
}

/** The form that asks for a link. */
export function mailForm(language: Language) {
  return v.object({ email: emailField(language) })
}

/** The form of what a person says of themselves. */
export function selfForm(language: Language) {
  const { problems } = words[language]
  return v.object({ name: line(language, 120, problems.person), language: v.picklist(['da', 'en'], problems.language) })
}

/** The form that names a session's device or a key; empty is no name. */
export function labelForm(language: Language) {
  return v.object({ id: v.pipe(v.optional(v.string(), ''), v.maxLength(600)), label: line(language, 60) })
}

/** A line of text: not longer than `most`, and not empty when there is a sentence for it. */
export function line(language: Language, most: number, missing?: string) {
  const { problems } = words[language]
  return v.pipe(
    v.optional(v.string(), ''),
    v.transform((typed) => typed.replaceAll(/\s+/g, ' ').trim()),
    v.check((typed) => missing === undefined || typed !== '', missing ?? ''),
    v.check((typed) => [...typed].length <= most, problems.tooLong(most)),
  )
}

function emailField(language: Language) {
  return v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(254, words[language].problems.email), v.regex(/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/, words[language].problems.email))
}
