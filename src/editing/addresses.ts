import { href, urls, type Language } from '#urls.ts'

/** The addresses below the desk, without language. */
export const places = {
  list: urls.insideEditing,
  make: `${urls.insideEditing}/ny`,
  copy: `${urls.insideEditing}/kopier`,
  piece: (id: string) => `${urls.insideEditing}/${id}`,
  act: (id: string, act: 'skriv' | 'tekst' | 'proev' | 'vis' | 'billede' | 'flet' | 'forskelle' | 'send' | 'svar' | 'jura' | 'udgiv' | 'traek-tilbage' | 'sprog') => `${urls.insideEditing}/${id}/${act}`,
  reviews: urls.insideReview,
  review: (id: string) => `${urls.insideReview}/${id}`,
  reviewAct: (id: string, act: 'kommentar' | 'afgoer' | 'tag-tilbage') => `${urls.insideReview}/${id}/${act}`,
} as const

/** An address in a language, with what it asks. */
export function linkTo(language: Language, path: string, asked: Record<string, string | number | undefined> = {}): string {
  const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))).toString()
  return query === '' ? href(language, path) : `${href(language, path)}?${query}`
}
