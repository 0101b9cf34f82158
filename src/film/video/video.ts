import type { Language } from '#urls.ts'
import type { Why } from './making/message.ts'

/** What a video may be when it comes in. */
export const limits = { bytes: 500 * 1024 * 1024, seconds: 600, longSide: 3840, shortSide: 2160 } as const

/** How many days a video lives that nobody publishes. */
export const draftDays = 30

/** Where a video is: its bytes are coming, it waits to be made, it can be played, or it was not made and why. */
export type VideoState =
  | { state: 'receiving' | 'waiting' }
  | { state: 'failed'; problem: Why }
  | { state: 'ready'; seconds: number; width: number; height: number; hasSound: boolean; hash: string }

/** A video of a municipality's own, and what has been written to it. */
export type Video = {
  id: string
  title: string
  language: Language
  dilemma?: string
  size: number
  createdOn: string
  publishedOn?: string
  cues: VideoCue[]
  stops: VideoStop[]
} & VideoState

/** A video that can be played. */
export type ReadyVideo = Extract<Video, { state: 'ready' }>

export const cueKinds = ['captions', 'descriptions'] as const
export type CueKind = (typeof cueKinds)[number]

/** A line of text that belongs to some milliseconds of the video: what is said, or what is seen. */
export type VideoCue = { id: string; kind: CueKind; language: Language; fromMs: number; toMs: number; who: string; text: string }

/** Where the video asks. Each choice shows a stretch of the same video, or none. */
export type VideoStop = { id: string; atMs: number; question: string; choices: VideoChoice[] }
export type VideoChoice = { text: string; range?: { fromMs: number; toMs: number } }

/** The day on which a video that nobody has published is deleted. */
export function endsOn({ createdOn }: Pick<Video, 'createdOn'>): string {
  return dayAfter(createdOn, draftDays)
}

/** The day that lies so many days after another, or before it. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
