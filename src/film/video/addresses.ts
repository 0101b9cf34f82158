import { href, type Language } from '#urls.ts'

/** Where videos are made, without language. The English page has a word that English readers know. */
export const bases: Record<Language, string> = { da: '/vaerksted/video', en: '/workshop/video' }

/** The address of the workshop's page of videos, or of something under it, in a language. */
export function videosHref(language: Language, ...rest: string[]): string {
  return [href(language, bases[language]), ...rest].join('/')
}

/** The last parts of the addresses under a video; with `:names` they are the routes' patterns. */
export const acts = {
  pieces: 'stykker',
  settings: 'titel',
  publication: 'visning',
  removal: 'sletning',
  cues: (kind: string, language: string) => `${kind}/${language}`,
  cuesFile: (kind: string, language: string) => `${kind}/${language}/fil`,
  cue: (kind: string, language: string, cue: string) => `${kind}/${language}/${cue}`,
  cueRemoval: (kind: string, language: string, cue: string) => `${kind}/${language}/${cue}/fjernelse`,
  newStop: 'spoergsmaal/nyt',
  stop: (stop: string) => `spoergsmaal/${stop}`,
  stopRemoval: (stop: string) => `spoergsmaal/${stop}/fjernelse`,
} as const

/** The names of a video's files. */
export const fileNames = { film: 'film.mp4', poster: 'plakat.jpg', timeline: 'tidslinje.json', captions: (language: Language) => `undertekster.${language}.vtt`, descriptions: (language: Language) => `synstolkning.${language}.vtt` } as const

/** The address of a file of a video that everybody may see. */
export function publishedHref(id: string, name: string): string {
  return `/video/${id}/${name}`
}
