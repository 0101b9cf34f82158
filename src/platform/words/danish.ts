import type { Language } from '#urls.ts'

const locales = { da: 'da-DK', en: 'en-GB' } as const
const and = { da: 'og', en: 'and' } as const

/** A day in words, as »tirsdag den 24. november 2026« or »Tuesday 24 November 2026«; `day` is YYYY-MM-DD. */
export function dayInWords(language: Language, day: string): string {
  return format(language, day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** A day without its weekday, as »24. november 2026«. */
export function dateInWords(language: Language, day: string): string {
  return format(language, day, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** A list as it is read aloud: »Søren, Amina og Bente«. */
export function listInWords(language: Language, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${and[language]} ${items.at(-1)}`
}

/** The first letter large, the rest untouched. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1)
}

// Made once each: to make one takes a hundred times as long as to use it, and a library has hundreds of days.
const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, day: string, options: Intl.DateTimeFormatOptions): string {
  const name = `${language} ${Object.keys(options).join()}`
  let known = formats.get(name)
  if (known === undefined) formats.set(name, (known = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })))
  return known.format(new Date(`${day}T12:00:00Z`))
}
