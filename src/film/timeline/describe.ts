import type { Timeline } from './timeline.ts'
import { nameOf } from './captions.ts'
import { cueText, fileOf } from './webvtt.ts'

/** The descriptions as a WebVTT file of `kind=descriptions`. */
export function descriptionsFile(timeline: Timeline): string {
  return fileOf(timeline.descriptions.map(({ at, lasts, text }) => ({ from: at, to: at + lasts, body: cueText(text) })))
}

/** One entry of the transcript: a heading, who says what, what is seen, what stands on the screen, or what is asked. */
export type TranscriptEntry = { at: number } & (
  | { kind: 'chapter'; title: string }
  | { kind: 'line'; who: string; onPhone: boolean; text: string }
  | { kind: 'description'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'stop'; question: string; choices: string[] }
)

/** The whole film to read, in the order of time: for those who neither see nor hear it, and for those in a hurry. */
export function transcriptOf(timeline: Timeline): TranscriptEntry[] {
  const entries: TranscriptEntry[] = [
    ...timeline.chapters.map(({ at, title }): TranscriptEntry => ({ at, kind: 'chapter', title })),
    ...timeline.descriptions.map(({ at, text }): TranscriptEntry => ({ at, kind: 'description', text })),
    ...timeline.texts.map(({ from, text }): TranscriptEntry => ({ at: from, kind: 'text', text })),
    ...timeline.cues.map(({ from, who, onPhone, text }): TranscriptEntry => ({ at: from, kind: 'line', who: nameOf(who), onPhone, text })),
    ...timeline.stops.map(({ from, question, choices }): TranscriptEntry => ({ at: from, kind: 'stop', question, choices: choices.map(({ text }) => text) })),
  ]
  return entries.sort((one, other) => one.at - other.at)
}
