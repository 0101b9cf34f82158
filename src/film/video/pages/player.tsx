import type { Site } from '#platform/html/layout.tsx'
import type { Language } from '#urls.ts'
import { fileNames, publishedHref, videosHref } from '../addresses.ts'
import { PlayerParts } from '../../player/controls.tsx'
import { Icon } from '../../player/icons.tsx'
import { Transcript } from '../../player/transcript.tsx'
import { playerWords } from '../../player/words.ts'
import { videoTimeline } from '../laying.ts'
import { languagesOf } from '../routes/files.ts'
import type { ReadyVideo } from '../video.ts'

type Props = { site: Site; video: ReadyVideo; language: Language; /** For those with the key, in a page that the cookie opens. */ isDraft?: boolean; /** On the shared screen and on phones the room steers. */ steered?: 'screen' | 'phone' }

/** A filmed video in the player of all films: a poster that becomes the player; without a script the file with its tracks. Needs `film.js`. */
export function VideoPlayer({ site, video, language, isDraft = false, steered }: Props) {
  const words = playerWords[language]
  const known = languagesOf(video)
  const shownIn = known.includes(language) ? language : video.language
  const shown = videoTimeline(video, shownIn)
  const at = (name: string): string => (isDraft ? videosHref(language, video.id, name) : publishedHref(video.id, name))
  const file = `${at(fileNames.film)}?v=${video.hash}`
  const poster = at(fileNames.poster)
  return (
    <dilemma-film class="film" data-film={video.id} data-timeline={at(fileNames.timeline)} data-play="file" data-steered={steered} data-language={language} data-label={words.region(video.title)} data-loading={words.loading} data-failed={words.failed} data-resume={words.resume} data-jump={words.jump('{time}')}>
      <link rel="stylesheet" href={site.assets.href('film.css')} />
      <div class="film-stage" data-stage>
        <noscript>
          <video controls preload="metadata" poster={poster} width={String(video.width)} height={String(video.height)} src={file}>
            <track kind="captions" src={at(fileNames.captions(shownIn))} srclang={shownIn} label={words.trackCaptions[shownIn]} default />
            {known.filter((each) => each !== shownIn).map((each) => (
              <track kind="captions" src={at(fileNames.captions(each))} srclang={each} label={words.trackCaptions[each]} />
            ))}
            <track kind="descriptions" src={at(fileNames.descriptions(shownIn))} srclang={shownIn} label={words.trackDescriptions} />
          </video>
        </noscript>
        <div class="film-still" data-still>
          <img src={poster} width={String(video.width)} height={String(video.height)} alt={words.posterAlt(video.title)} />
          {steered === undefined ? (
            <a class="film-start" href={file} data-start>
              <Icon name="play" />
              <span>
                <b data-start-label>{words.watch}</b>
                <small>{words.length(words.half(Math.round((shown.stops[0]?.from ?? shown.duration) / 30)))}</small>
              </span>
            </a>
          ) : null}
        </div>
      </div>
      <p class="film-fault" data-fault role="status" />
      <template data-player>
        <PlayerParts id={`film-${video.id}`} language={language} languages={known} />
      </template>
      {steered === undefined ? (
        <div class="film-beside" id={`${video.id}-text`}>
          <Transcript timeline={shown} language={language} file={file} />
        </div>
      ) : null}
    </dilemma-film>
  )
}
