import type { Language } from '#urls.ts'
import type { Directed } from '../picture/directing/directed.ts'
import { packSounds, type SentSounds } from './sent-sounds.ts'
import { captionsOf, type CaptionBlock, type Timeline, type VoiceKind } from '../timeline/index.ts'

/** What the player shows as text, in one language. */
export type FilmTexts = {
  title: string
  parts: Record<string, string>
  captions: CaptionBlock[]
  stops: { question: string; choices: string[] }[]
  chapters: { at: number; title: string }[]
  descriptions: string[]
}

/** What the player fetches when somebody presses play. */
export type FilmData = {
  id: string
  timeline: Timeline
  /** The sounds of the timeline's lines in their order, where they are sent apart from it. */
  sounds?: SentSounds[]
  /** All that is decided about its picture; a film that was filmed has none. */
  directed?: Directed
  texts: Partial<Record<Language, FilmTexts>>
  /** Whose voice says the descriptions. */
  narratedBy: VoiceKind
  /** The film as a file, when there is one. */
  file?: string
}

/** A drawn film as it is sent to a page. */
export function sentFilm(data: FilmData): FilmData {
  const { timeline } = data
  return { ...data, timeline: { ...timeline, cues: timeline.cues.map((cue) => ({ ...cue, phonemes: [] })) }, sounds: timeline.cues.map(packSounds) }
}

/** A film's texts as the player wants them, from a timeline in their language. */
export function textsOf(timeline: Timeline): FilmTexts {
  return {
    title: timeline.title,
    parts: Object.fromEntries(timeline.parts.map(({ id, title }) => [id, title])),
    captions: captionsOf(timeline),
    stops: timeline.stops.map(({ question, choices }) => ({ question, choices: choices.map(({ text }) => text) })),
    chapters: timeline.chapters,
    descriptions: timeline.descriptions.map(({ text }) => text),
  }
}
