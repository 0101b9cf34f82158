import { languages, type Language } from '#urls.ts'

/** Whether something is a language of the house. */
export function isLanguage(given: string | undefined): given is Language {
  return languages.some((language) => language === given)
}
