import type { Language } from '#urls.ts'
import { fileNames, videosHref } from '../addresses.ts'
import type { ReadyVideo } from '../video.ts'

/** The video as the browser plays it, to look up times in while something is written about it. */
export function SmallVideo({ video, language }: { video: ReadyVideo; language: Language }) {
  const at = (name: string): string => videosHref(language, video.id, name)
  return (
    <video class="video-small" controls preload="metadata" poster={at(fileNames.poster)} src={`${at(fileNames.film)}?v=${video.hash}`} aria-label={video.title}>
      <track kind="captions" src={at(fileNames.captions(video.language))} srclang={video.language} />
    </video>
  )
}
