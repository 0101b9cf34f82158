import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Site } from '#platform/html/layout.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { acts, videosHref } from '../addresses.ts'
import { mostChoices } from '../forms.ts'
import type { ReadyVideo } from '../video.ts'
import { words as all } from '../words.ts'
import { LineField } from './fields.tsx'
import { Frame } from './frame.tsx'
import { SmallVideo } from './small-video.tsx'
import { letterOf } from './stop-list.tsx'

type Props = { site: Site; video: ReadyVideo; /** The question that is changed; a new one has no id. */ stop?: string; typed: Typed; problems?: Problems }

/** One question with its choices, beside the video to look the times up in. */
export function StopPage({ site, video, stop, typed, problems = {} }: Props) {
  const { language } = site
  const words = all[language]
  const { stops } = words
  const group = { typed, problems }
  return (
    <Frame site={site} title={stop === undefined ? stops.newTitle : stops.changeTitle} lead={stops.lead}>
      <ProblemSummary language={language} problems={problems} />
      <SmallVideo video={video} language={language} />
      <form method="post" action={videosHref(language, video.id, stop === undefined ? acts.newStop : acts.stop(stop))} class="entries">
        <LineField {...group} name="at" label={stops.at} hint={stops.atHint} isShort />
        <LineField {...group} name="question" label={stops.question} hint={stops.questionHint} />
        <p class="hint">{stops.emptyHint}</p>
        {Array.from({ length: mostChoices }, (_, index) => (
          <fieldset class="entry video-choice">
            <legend>{stops.choice(letterOf(index))}</legend>
            <LineField {...group} name={`text-${index}`} label={stops.text} />
            <div class="video-times">
              <LineField {...group} name={`from-${index}`} label={stops.from} isShort />
              <LineField {...group} name={`to-${index}`} label={stops.to} isShort />
            </div>
          </fieldset>
        ))}
        <div class="take">
          <button class="button">{words.save}</button>
          <a class="button quiet" href={videosHref(language, video.id)}>
            {words.back}
          </a>
        </div>
      </form>
    </Frame>
  )
}
