import { href, type Language } from '#urls.ts'

/** The workshop's own addresses, without language. The English page has a word that English readers know. */
export const addresses = {
  workshop: '/vaerksted',
  workshopInEnglish: '/workshop',
  words: '/vaerksted/ord',
  template: (language: Language, id: string) => `/vaerksted/film/${language}/${id}.fountain`,
  offline: '/vaerksted-offline.js',
} as const

/** The address of the workshop in a language. */
export function workshopHref(language: Language): string {
  return href(language, language === 'da' ? addresses.workshop : addresses.workshopInEnglish)
}
