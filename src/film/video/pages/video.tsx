import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { languages } from '#urls.ts'
import { acts, videosHref } from '../addresses.ts'
import type { JobState } from '../making/jobs.ts'
import type { House } from '../routes/house.ts'
import { timeText } from '../times.ts'
import { cueKinds, endsOn, type ReadyVideo, type Video } from '../video.ts'
import { words as all } from '../words.ts'
import { LineField } from './fields.tsx'
import { Frame } from './frame.tsx'
import { VideoPlayer } from './player.tsx'
import { StopList } from './stop-list.tsx'
import { DilemmaField } from './videos.tsx'

type Props = { house: House; video: Video; job: JobState | undefined; received: number; typed: Typed; problems: Problems }

/** A video's own page. While it is made the page renews itself, and has no form that somebody could be writing in. */
export function VideoPage({ house, video, job, received, typed, problems }: Props) {
  const { site } = house
  const { language } = site
  const words = all[language]
  const isMade = video.state === 'waiting'
  return (
    <Frame site={site} title={video.title} scripts={video.state === 'ready' ? ['film.js'] : []} {...(isMade && { refresh: 3 })}>
      <ProblemSummary language={language} problems={problems} />
      {video.state === 'ready' ? <Ready house={house} video={video} typed={typed} problems={problems} /> : <Unready video={video} job={job} received={received} words={words} />}
      <p class="take">
        <a class="button quiet" href={videosHref(language)}>
          {words.page.others}
        </a>
        <a class="button quiet danger" href={videosHref(language, video.id, acts.removal)}>
          {words.page.remove}
        </a>
      </p>
    </Frame>
  )
}

function Unready({ video, job, received, words }: { video: Video; job: JobState | undefined; received: number; words: (typeof all)['da'] }) {
  const { making, problem, list } = words
  if (video.state === 'failed') {
    return (
      <section class="after">
        <h2>{list.failed}</h2>
        <p class="problem">{problem[video.problem]}</p>
      </section>
    )
  }
  const percent = Math.floor(100 * (video.state === 'receiving' ? received / Math.max(1, video.size) : job !== undefined && 'share' in job ? job.share : 0))
  return (
    <section class="after" aria-live="polite">
      <h2>{video.state === 'receiving' ? list.receiving : list.waiting}</h2>
      <progress value={percent} max="100" aria-label={making.label}>
        {percent} %
      </progress>
      <p>{video.state === 'receiving' ? `${making.received(percent)} ${making.halfDay}` : job !== undefined && 'ahead' in job ? making.ahead(job.ahead) : making.percent(percent)}</p>
      {video.state === 'waiting' ? <p class="hint">{making.refresh}</p> : null}
    </section>
  )
}

function Ready({ house, video, typed, problems }: { house: House; video: ReadyVideo; typed: Typed; problems: Problems }) {
  const { site } = house
  const { language } = site
  const words = all[language]
  const { page, cues } = words
  const isShown = video.publishedOn !== undefined
  return (
    <>
      <VideoPlayer site={site} video={video} language={language} isDraft />
      <section class="after">
        <p class="facts">{page.facts(timeText(video.seconds * 1000), video.width, video.height)}</p>
        {video.hasSound ? null : <p>{page.silent}</p>}
        <p>{isShown ? page.shown : page.stays(dateInWords(language, endsOn(video)))}</p>
        {video.cues.some(({ kind }) => kind === 'captions') ? null : <p>{page.noCaptions}</p>}
        <form method="post" action={videosHref(language, video.id, acts.publication)} class="acts">
          <input type="hidden" name="shown" value={isShown ? 'no' : 'yes'} />
          <button class={isShown ? 'button quiet' : 'button'}>{isShown ? page.unpublish : page.publish}</button>
          {isShown ? null : <span class="hint">{page.publishText}</span>}
        </form>
      </section>
      {cueKinds.map((kind) => (
        <section class="after">
          <h2>{cues.headings[kind]}</h2>
          <ul class="video-list">
            {languages.map((track) => (
              <li>
                <a href={videosHref(language, video.id, acts.cues(kind, track))}>{cues.inLanguage(cues.headings[kind], words.languages[track])}</a>
                <span>{cues.count(video.cues.filter((cue) => cue.kind === kind && cue.language === track).length)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <StopList video={video} language={language} />
      <section class="after">
        <h2>{page.settings}</h2>
        <form method="post" action={videosHref(language, video.id, acts.settings)} class="entries">
          <LineField name="title" label={words.upload.title} typed={typed} problems={problems} />
          <DilemmaField house={house} typed={typed} />
          <p>
            <button class="button quiet">{words.save}</button>
          </p>
        </form>
      </section>
    </>
  )
}
