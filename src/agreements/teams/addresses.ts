import { href, urls, type Language } from '#urls.ts'

/** The addresses of a record that was moved in, under `urls.insideTeams`; with `:names` they are the routes' patterns. */
export const places = {
  opening: (recordId: string) => `${urls.insideTeams}/${recordId}/aabn`,
  leaving: (recordId: string) => `${urls.insideTeams}/${recordId}/ud`,
  sending: (recordId: string, obstacleId: string) => `${urls.insideTeams}/${recordId}/send/${obstacleId}`,
} as const

/** Where a function answers an obstacle, without language. */
export function placeOfRequest(obstacleId: string): string {
  return `${urls.insideTeams}/hindringer/${obstacleId}`
}

/** The overview at one record, in a language. */
export function recordOnOverview(language: Language, recordId: string): string {
  return `${href(language, urls.insideTeams)}#referat-${recordId}`
}
