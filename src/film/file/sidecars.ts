import { captionsFile, chaptersFile, descriptionsFile, stopsFile, type Timeline } from '../timeline/index.ts'
import type { FilmOrder } from './order.ts'

/** The captions of a film in each language there is, its own first. A line without a translation stands as it was said. */
export function captionsInEach(timeline: Timeline, translations: FilmOrder['translations']): { language: Timeline['language']; text: string }[] {
  const others = translations.filter(({ language }) => language !== timeline.language)
  return [
    { language: timeline.language, text: captionsFile(timeline) },
    ...others.map(({ language, lines }) => ({
      language,
      text: captionsFile({ ...timeline, language, cues: timeline.cues.map((cue) => ({ ...cue, text: lines[cue.key] ?? cue.text })) }),
    })),
  ]
}

/** The texts that lie beside a film, by the names of their files. */
export function sidecarsOf(timeline: Timeline, translations: FilmOrder['translations']): Record<string, string> {
  const own = timeline.language
  return {
    ...Object.fromEntries(captionsInEach(timeline, translations).map(({ language, text }) => [`captions.${language}.vtt`, text])),
    [`descriptions.${own}.vtt`]: descriptionsFile(timeline),
    [`chapters.${own}.vtt`]: chaptersFile(timeline),
    [`stops.${own}.vtt`]: stopsFile(timeline),
  }
}
