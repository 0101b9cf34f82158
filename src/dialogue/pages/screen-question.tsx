import { Letter } from '../parts/letter/letter.tsx'
import type { Moment } from '../moment.ts'
import { pulseQuestions } from '../rounds.ts'
import { screenWords } from '../words/screen.ts'
import { fitOf } from './screen-fit.ts'
import { foreign, type ScreenProps, type View } from './screen-frame.tsx'
import { Still } from './screen-join.tsx'
import { ScreenLive } from './screen-live.tsx'

type Kind = 'choice' | 'again' | 'levers' | 'pulse'

/** An open question: what can be chosen, and the house that lights with the words; nothing ticks as answers come. */
export function questionView(props: ScreenProps, kind: Kind): View {
  const { site, moment } = props
  const words = screenWords[site.language]
  const byPhone = moment.room.settings.answers === 'phones'
  const title = questionOf(props, kind)
  const labels = labelsOf(props, kind)
  return {
    light: moment.room.settings.answers === 'talk' ? 'day' : 'evening',
    look: byPhone ? 'scr-question' : 'scr-question aloud',
    title,
    step: words.steps[kind],
    showsCode: byPhone,
    body: (
      <>
        <div class="ask">
          <h1 class={fitOf([title], { face: 'head', width: 100, height: 17, most: 7.4 })}>{title}</h1>
          <ol class={`options ${fitOf(labels, { face: 'text', width: byPhone ? 94 : 88, height: 50, gap: 2.6, most: byPhone ? 4.7 : 5.2 })}`} lang={kind === 'pulse' ? undefined : foreign(site, moment.dilemma)}>
            {labels.map((label, index) => (
              <li>
                {kind === 'pulse' ? <span class="dash" aria-hidden="true" /> : <Letter index={index} />}
                <span>{label}</span>
              </li>
            ))}
          </ol>
        </div>
        {byPhone ? <ScreenLive moment={moment} language={site.language} /> : <Still moment={moment} />}
      </>
    ),
    foot: <p>{footOf(props, kind)}</p>,
  }
}

/** The question of the step, as it is asked here: a team of three speaks of a colleague somewhere else. */
export function questionOf({ site, moment }: ScreenProps, kind: Kind): string {
  const words = screenWords[site.language].ask
  const { settings } = moment.room
  return kind === 'choice' && settings.people === 'few' && settings.answers !== 'phones' ? words.colleague : words[kind]
}

function labelsOf({ site, moment }: ScreenProps, kind: Kind): readonly string[] {
  if (kind === 'pulse') return pulseQuestions.map((question) => screenWords[site.language].pulse.questions[question])
  return labelled(moment, kind).map(({ label }) => label)
}

/** What can be chosen in a step, in the order of the question. */
export function labelled({ dilemma }: Moment, kind: Exclude<Kind, 'pulse'>): readonly { id: string; label: string }[] {
  return (kind === 'levers' ? dilemma?.levers : dilemma?.choices) ?? []
}

function footOf({ site, moment }: ScreenProps, kind: Kind): string {
  const words = screenWords[site.language].ask.foot
  const { answers, people } = moment.room.settings
  if (answers === 'hands') return words.hands
  if (answers === 'talk') return words.talk
  if (kind !== 'choice') return words[kind]
  return people === 'few' || people === 'small' ? words[people] : words.choice
}
