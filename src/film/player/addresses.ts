import type { Language } from '#urls.ts'

/** The addresses of what belongs to a film, without language: a film's files are the same on every page. */
export const filmUrls = {
  timeline: (id: string) => `/film/${id}/tidslinje.json`,
  poster: (id: string) => `/film/${id}/plakat.jpg`,
  captions: (id: string, language: Language) => `/film/${id}/undertekster.${language}.vtt`,
  descriptions: (id: string) => `/film/${id}/synstolkning.vtt`,
  chapters: (id: string) => `/film/${id}/kapitler.vtt`,
  /** The hash names the content, so that browsers may keep it for ever. */
  file: (id: string, hash: string) => `/film/${id}/film-720.mp4?v=${hash}`,
  /** A spoken line or description, by the key that the timeline gives it. */
  voice: (id: string, key: string) => `/film/${id}/stemme/${key}.wav`,
} as const
