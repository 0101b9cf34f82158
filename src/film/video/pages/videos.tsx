import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { dateInWords } from '#platform/words/danish.ts'
import type { Language } from '#urls.ts'
import { languages } from '#urls.ts'
import { videosHref } from '../addresses.ts'
import type { House } from '../routes/house.ts'
import { endsOn, type Video } from '../video.ts'
import { words as all } from '../words.ts'
import { LineField, SelectField, TickField } from './fields.tsx'
import { Frame } from './frame.tsx'

type Props = { house: House; videos: readonly Video[]; typed: Typed; problems: Problems }

/** All videos, and the form for a new one. A script sends the same form's file in pieces. */
export function VideosPage({ house, videos, typed, problems }: Props) {
  const { site } = house
  const { language } = site
  const words = all[language]
  const { upload, consent, list } = words
  return (
    <Frame site={site} title={words.title} lead={words.lead} scripts={['video.js']}>
      <ProblemSummary language={language} problems={problems} />
      <section class="after">
        <h2>{list.heading}</h2>
        {videos.length === 0 ? <p>{list.none}</p> : null}
        <ul class="video-list">
          {videos.map((video) => (
            <li>
              <a href={videosHref(language, video.id)} dir="auto">
                {video.title}
              </a>
              <span>{stateOf(video, language)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="after">
        <h2>{upload.heading}</h2>
        <div class="secret">
          <h3>{consent.heading}</h3>
          <p>{consent.text}</p>
        </div>
        <video-upload data-words={JSON.stringify({ ...upload, problem: words.problem['cut-off'] })}>
          <form method="post" action={videosHref(language)} enctype="multipart/form-data" class="entries">
            {/* The file comes last, so that what is written about it has been read before it. */}
            <LineField name="title" label={upload.title} hint={upload.titleHint} typed={typed} problems={problems} isRequired />
            <SelectField name="language" label={upload.language} typed={{ language, ...typed }} options={languages.map((value) => ({ value, label: words.languages[value] }))} />
            <DilemmaField house={house} typed={typed} hint={upload.dilemmaHint} />
            <TickField name="consent" value="yes" label={consent.tick} typed={typed} problems={problems} />
            <LineField kind="file" name="file" label={upload.file} hint={upload.fileHint} problems={problems} isRequired />
            <p>
              <button class="button">{upload.send}</button>
            </p>
          </form>
        </video-upload>
      </section>
      <form method="post" action={videosHref(language, 'laas')} class="after">
        <button class="plain">{words.door.close}</button>
      </form>
    </Frame>
  )
}

/** Which dilemma a video belongs to, or none. */
export function DilemmaField({ house, typed, hint }: { house: House; typed: Typed; hint?: string }) {
  const { language } = house.site
  const words = all[language]
  const options = [{ value: '', label: words.notChosen }, ...house.dilemmas(language).map(({ id, title }) => ({ value: id, label: title }))]
  return <SelectField name="dilemma" label={words.upload.dilemma} hint={hint} typed={typed} options={options} />
}

function stateOf(video: Video, language: Language): string {
  const { list } = all[language]
  if (video.state !== 'ready') return list[video.state]
  return video.publishedOn === undefined ? list.draft(dateInWords(language, endsOn(video))) : list.published
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'video-upload': Record<`data-${string}`, string> & { children?: unknown }
      'caption-desk': Record<`data-${string}`, string> & { children?: unknown }
    }
  }
}
