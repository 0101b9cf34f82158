import type { Timeline } from './timeline.ts'
import { cueText, fileOf } from './webvtt.ts'

/** The chapters as a WebVTT file of `kind=chapters`; each lasts until the next. */
export function chaptersFile(timeline: Timeline): string {
  return fileOf(timeline.chapters.map(({ at, title }, index) => ({ from: at, to: timeline.chapters[index + 1]?.at ?? timeline.duration, body: cueText(title) })))
}

/** What is written in each cue of the stops file. */
export type StopCue = { question: string; choices: { text: string; part: string; from: number; to: number }[] }

/** The stops as a WebVTT file of `kind=metadata`: each cue is JSON that says what is asked and where the answers lead. */
export function stopsFile(timeline: Timeline): string {
  return fileOf(timeline.stops.map(({ from, to, question, choices }) => {
    const body: StopCue = {
      question,
      choices: choices.flatMap(({ text, part }) => timeline.parts.filter(({ id }) => id === part).map((found) => ({ text, part, from: found.from, to: found.to }))),
    }
    return { from, to, body: JSON.stringify(body).replaceAll('-->', '--\\u003e') }
  }))
}
