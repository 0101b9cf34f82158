import type { Context } from 'hono'
import { notFound } from '#platform/http/errors.ts'
import type { Site } from '#platform/html/layout.tsx'
import type { Throttle } from '#platform/http/throttle.ts'
import type { Language } from '#urls.ts'
import { readVideo } from '../store/videos.ts'
import type { ReadyVideo, Video } from '../video.ts'
import type { Videos } from '../videos.ts'

/** What the pages take from the house. The throttle is one for all languages, else there would be twice as many guesses. */
export type VideoServices = { videos: Videos; throttle: Throttle; dilemmas: (language: Language) => readonly { id: string; title: string }[]; log: (line: string) => void }

/** The same, with the language of the pages and where they lie. */
export type House = VideoServices & { site: Site; base: string }

/** Whether the connection is known to be encrypted, as the house says. */
export type Inside = { Variables: { isSecure: boolean } }

/** A named part of the address. */
export function partOf(context: Context, name: string): string {
  return context.req.param(name) ?? ''
}

/** The video of the address. */
export async function videoAt(house: House, context: Context): Promise<Video> {
  const video = await readVideo(house.videos.db, partOf(context, 'id'))
  if (video === undefined) throw notFound('video')
  return video
}

/** The video of the address, if it can be played. */
export async function readyAt(house: House, context: Context): Promise<ReadyVideo> {
  const video = await videoAt(house, context)
  if (video.state !== 'ready') throw notFound('a video that is ready')
  return video
}

/** Whether a script asks, and not a person's browser. */
export function asksForData(context: Context): boolean {
  return context.req.header('accept') === 'application/json'
}
