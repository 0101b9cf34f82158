import type { Language } from '#urls.ts'
import { acts, videosHref } from '../addresses.ts'
import { timeText } from '../times.ts'
import type { ReadyVideo } from '../video.ts'
import { words as all } from '../words.ts'

/** The questions of a video: when each is asked, and what its choices show. */
export function StopList({ video, language }: { video: ReadyVideo; language: Language }) {
  const words = all[language].stops
  const at = (...act: string[]): string => videosHref(language, video.id, ...act)
  return (
    <section class="after">
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      {video.stops.length === 0 ? <p class="hint">{words.none}</p> : null}
      <ol class="video-stops">
        {video.stops.map(({ id, atMs, question, choices }) => (
          <li>
            <h3 dir="auto">
              <span>{timeText(atMs)}</span> {question}
            </h3>
            <ol>
              {choices.map(({ text, range }, index) => (
                <li dir="auto">
                  {letterOf(index)}: {text} <span>({range === undefined ? words.showsNothing : words.shows(timeText(range.fromMs), timeText(range.toMs))})</span>
                </li>
              ))}
            </ol>
            <div class="acts">
              <a href={at(acts.stop(id))}>
                {words.change}
                <span class="hidden"> {words.which(timeText(atMs))}</span>
              </a>
              <form method="post" action={at(acts.stopRemoval(id))}>
                <button class="plain">
                  {words.remove}
                  <span class="hidden"> {words.which(timeText(atMs))}</span>
                </button>
              </form>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <a class="button quiet" href={at(acts.newStop)}>
          {words.add}
        </a>
      </p>
    </section>
  )
}

/** The letter that a choice bears. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}
