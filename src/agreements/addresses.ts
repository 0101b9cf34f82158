import { href, urls, type Language } from '#urls.ts'

/** The addresses under a record, each the last part of `urls.recordAct`; with `:names` they are the routes' patterns. */
export const acts = {
  meeting: 'moede',
  calendar: 'kalender.ics',
  newKey: 'nyt-link',
  removal: 'sletning',
  newAgreement: 'aftaler/ny',
  agreement: (id: string) => `aftaler/${id}`,
  agreementRemoval: (id: string) => `aftaler/${id}/fjernelse`,
  newObstacle: 'forhindringer/ny',
  obstacle: (id: string) => `forhindringer/${id}`,
  obstacleRemoval: (id: string) => `forhindringer/${id}/fjernelse`,
  sending: (id: string) => `forhindringer/${id}/afsendelse`,
} as const

/** The address of a page under a record, in a language. */
export function actAddress(language: Language, recordId: string, act: string): string {
  return href(language, urls.recordAct(recordId, act))
}

/** The address of a record's page, in a language. */
export function recordAddress(language: Language, recordId: string): string {
  return href(language, urls.record(recordId))
}
