import { secondsLeft } from '../room.ts'
import { Letter } from '../parts/letter/letter.tsx'
import { Timer } from '../parts/timer/timer.tsx'
import { screenWords } from '../words/screen.ts'
import { fitOf } from './screen-fit.ts'
import { foreign, type ScreenProps, type View } from './screen-frame.tsx'
import { Still } from './screen-join.tsx'

/** A minute alone: one question, and a window whose light goes down. */
export function aloneView(props: ScreenProps): View {
  const { site, moment } = props
  const words = screenWords[site.language].alone
  const text = moment.room.settings.answers === 'phones' ? words.phone : words.paper
  return timed(props, 'alone', words.title(moment.position.step.minutes), `${words.text} ${text}`)
}

/** Two and two, or at tables: one question that never asks who chose what. */
export function pairsView(props: ScreenProps): View {
  const words = screenWords[props.site.language].pairs
  const { people, isRemote } = props.moment.room.settings
  const text = people === 'many' ? words.tables : isRemote ? words.remote : people === 'few' ? words.few : words.text
  return timed(props, 'pairs', words.title, text)
}

function timed({ site, moment }: ScreenProps, here: 'alone' | 'pairs', title: string, text: string): View {
  const words = screenWords[site.language]
  const { room, position, now } = moment
  const left = secondsLeft(room, now)
  const way = [
    ['alone', words.way.alone],
    ['pairs', room.settings.people === 'many' ? words.way.tables : words.way.pairs],
    ['together', words.way.together],
  ] as const
  return {
    light: 'day',
    look: 'scr-talk',
    title,
    step: words.steps.talk,
    body: (
      <>
        <div>
          <h1 class={fitOf([title], { face: 'head', width: 112, height: 40, most: 10.6 })}>{title}</h1>
          <p class="big">{text}</p>
        </div>
        {left === undefined ? null : (
          <Timer language={site.language} left={left} total={position.step.minutes * 60 + room.extraSeconds} isPaused={room.pausedAt !== undefined} now={now} />
        )}
      </>
    ),
    foot: (
      <ol class="way" aria-label={words.way.label}>
        {way.map(([key, label]) => (
          <li aria-current={key === here ? 'step' : undefined}>{label}</li>
        ))}
      </ol>
    ),
  }
}

type Talk = { title?: string; text?: string; labels?: readonly { id: string; label: string }[] }

/** The choices as things to talk about, where no spread is shown. */
export function talkView({ site, moment }: ScreenProps, talk: Talk = {}): View {
  const words = screenWords[site.language]
  const { dilemma } = moment
  const { title = words.reveal.talkTitle, text = words.reveal.talk } = talk
  const labels = (talk.labels ?? dilemma?.choices ?? []).map(({ label }) => label)
  return {
    light: 'day',
    look: 'scr-question aloud',
    title,
    step: words.steps.talk,
    body: (
      <>
        <div class="ask">
          <h1 class={fitOf([title], { face: 'head', width: 100, height: 17, most: 7.4 })}>{title}</h1>
          <ol class={`options ${fitOf(labels, { face: 'text', width: 88, height: 46, gap: 2.6, most: 5.2 })}`} lang={foreign(site, dilemma)}>
            {labels.map((label, index) => (
              <li>
                <Letter index={index} />
                <span>{label}</span>
              </li>
            ))}
          </ol>
        </div>
        <Still moment={moment} />
      </>
    ),
    foot: <p class="cue">{text}</p>,
  }
}
