import type { Context } from 'hono'
import { notFound } from '#platform/http/errors.ts'
import { languages, type Language } from '#urls.ts'
import { sendFilmFile } from '../../file/serve.ts'
import { textsOf, type FilmData } from '../../player/film-data.ts'
import { fileNames, publishedHref, videosHref } from '../addresses.ts'
import { webVttOf } from '../captions/write.ts'
import { videoTimeline } from '../laying.ts'
import type { CueKind, ReadyVideo } from '../video.ts'
import type { Videos } from '../videos.ts'

/** Answers with a file of a video. Nothing of it is kept on the way or in the browser: a video that is deleted is gone. */
export async function sendVideoFile(context: Context, videos: Videos, video: ReadyVideo, name: string, draftIn?: Language): Promise<Response> {
  const response = await answer(context, videos, video, name, draftIn)
  response.headers.set('cache-control', 'no-store')
  return response
}

async function answer(context: Context, videos: Videos, video: ReadyVideo, name: string, draftIn: Language | undefined): Promise<Response> {
  if (name === fileNames.film) return sendFilmFile(context, videos.files.fileOf(video.id, 'film'), video.hash)
  if (name === fileNames.poster) return sendFilmFile(context, videos.files.fileOf(video.id, 'poster'), video.hash)
  if (name === fileNames.timeline) return context.json(filmDataOf(video, draftIn))
  for (const language of languages) {
    if (name === fileNames.captions(language)) return textFile(video, 'captions', language)
    if (name === fileNames.descriptions(language)) return textFile(video, 'descriptions', language)
  }
  throw notFound('a file of a video')
}

/** What the player fetches. A draft's film lies under the address that the cookie opens. */
export function filmDataOf(video: ReadyVideo, draftIn?: Language): FilmData {
  const timelines = languagesOf(video).map((language) => [language, textsOf(videoTimeline(video, language))] as const)
  const file = draftIn === undefined ? publishedHref(video.id, fileNames.film) : videosHref(draftIn, video.id, fileNames.film)
  return { id: video.id, timeline: videoTimeline(video), texts: Object.fromEntries(timelines), narratedBy: 'silent', file: `${file}?v=${video.hash}` }
}

/** The languages that a video has captions in, and its own in any case. */
export function languagesOf({ language: own, cues }: Pick<ReadyVideo, 'language' | 'cues'>): Language[] {
  return languages.filter((language) => language === own || cues.some((cue) => cue.kind === 'captions' && cue.language === language))
}

function textFile({ cues }: ReadyVideo, kind: CueKind, language: Language): Response {
  const text = webVttOf(cues.filter((cue) => cue.kind === kind && cue.language === language))
  return new Response(text, { headers: { 'content-type': 'text/vtt; charset=utf-8' } })
}
