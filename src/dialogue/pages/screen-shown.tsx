import type { Spread } from '#anonymity/index.ts'
import { choiceRound, chiefRound, handsOf, roundsNow, shiftNow, shownOf, type Moment } from '../moment.ts'
import { Letter } from '../parts/letter/letter.tsx'
import { Pane } from '../parts/pane/pane.tsx'
import { ShiftView } from '../parts/shift/shift.tsx'
import { longestRow, SpreadView } from '../parts/spread/spread.tsx'
import { pulseAnswers, pulseQuestions, type Round } from '../rounds.ts'
import { screenWords } from '../words/screen.ts'
import { fitOf } from './screen-fit.ts'
import { foreign, type ScreenProps, type View } from './screen-frame.tsx'
import { labelled } from './screen-question.tsx'
import { talkView } from './screen-talk.tsx'

type Labels = readonly { id: string; label: string }[]

/** The spread of the first choice; where there is none to show, the choices as things to talk about. */
export function revealView(props: ScreenProps): View {
  const words = screenWords[props.site.language]
  const round = choiceRound(props.moment)
  return spreadView(props, round, labelled(props.moment, 'choice'), words.reveal.title, words.steps.reveal) ?? talkView(props)
}

/** One sentence each, with the spread to speak from. */
export function sentenceView(props: ScreenProps): View {
  const words = screenWords[props.site.language]
  const round = choiceRound(props.moment)
  const text = words.sentence.text
  return (
    spreadView(props, round, labelled(props.moment, 'choice'), words.sentence.title, words.way.together, { cue: text }) ??
    talkView(props, { title: words.sentence.title, text })
  )
}

/** The second answers: beside the first ones where the rule allows it, else alone. */
export function againView(props: ScreenProps): View {
  const { site, moment } = props
  const words = screenWords[site.language]
  const shift = shiftNow(moment)
  const labels = labelled(moment, 'again')
  if (shift === undefined) {
    return spreadView(props, chiefRound(moment), labels, words.again.title, words.steps.again, { foot: words.again.apart }) ?? talkView(props)
  }
  return {
    light: 'evening',
    look: `scr-shift rows-${labels.length}`,
    title: words.shift.title,
    step: words.steps.again,
    body: (
      <>
        <div class="scr-head">
          <h1>{words.shift.title}</h1>
          <p class="key" aria-hidden="true">
            <span>
              <svg viewBox="0 0 44 30">
                <path class="before" d="M2 3h40v22h-40Z" />
                <path class="before-bar" d="M22 3v22" />
              </svg>
              {words.shift.before}
            </span>
            <span>
              <Pane state="lit" />
              {words.shift.after}
            </span>
          </p>
        </div>
        <ShiftView language={site.language} shift={shift} labels={labels} labelLanguage={foreign(site, moment.dilemma)} />
      </>
    ),
    foot: <p>{words.shift.honest(shift.after.reduce((sum, { count }) => sum + count, 0))}</p>,
  }
}

/** What the room pointed to at its own workplace. */
export function leversView(props: ScreenProps): View {
  const words = screenWords[props.site.language]
  return spreadView(props, chiefRound(props.moment), labelled(props.moment, 'levers'), words.levers.title, words.steps.levers) ?? talkView(props)
}

/** The three short questions' answers beside one another, each under the rule on its own. */
export function pulseView({ site, moment }: ScreenProps): View {
  const words = screenWords[site.language]
  const labels = pulseAnswers.map((id) => ({ id, label: words.pulse.answers[id] }))
  const spreads = roundsNow(moment).map((round) => shownOf(moment, round))
  const longest = Math.max(...spreads.map(longestRow), 6)
  return {
    light: 'evening',
    look: 'scr-pulse',
    title: words.pulse.shown,
    step: words.steps.pulse,
    body: (
      <>
        <h1>{words.pulse.shown}</h1>
        <div class="thirds">
          {spreads.map((spread, index) => (
            <section>
              <h2>{words.pulse.questions[pulseQuestions[index] ?? 'said']}</h2>
              {spread === undefined ? null : <SpreadView language={site.language} spread={spread} labels={labels} hasLetters={false} beside={longest} />}
            </section>
          ))}
        </div>
      </>
    ),
    foot: <p>{words.ask.foot.pulse}</p>,
  }
}

/** A revealed round by the rule of what is shown, and hands counted in the room apart from it. Undefined when there is nothing to show at all. */
function spreadView(props: ScreenProps, round: Round | undefined, labels: Labels, title: string, step: string, more: { cue?: string; foot?: string } = {}): View | undefined {
  const { site, moment } = props
  const words = screenWords[site.language]
  const { phones, hands } = spreadsOf(moment, round)
  const chief = phones ?? hands
  if (chief === undefined) return undefined
  if (chief.kind === 'nothing') return talkView(props, { title: words.ask.foot.few, labels })
  const others = chief.kind === 'nearly-all' ? labels.filter(({ id }) => id !== chief.choice) : []
  const size = fitOf(labels.map(({ label }) => label), { face: 'text', width: phones && hands ? 55 : 74, height: 50, gap: 3, most: 4.3 })
  return {
    light: 'evening',
    look: `scr-reveal rows-${labels.length} ${phones && hands ? 'both' : ''} ${chief.kind === 'nearly-all' ? 'agreed' : ''}`,
    title,
    step,
    body: (
      <>
        <div class="scr-head">
          <h1>{title}</h1>
          {more.cue === undefined ? null : <p class="cue">{more.cue}</p>}
        </div>
        <div class={`spreads ${size}`}>
          <section>
            {hands === undefined ? null : <h2>{phones === undefined ? words.reveal.hands : words.reveal.phones}</h2>}
            <SpreadView language={site.language} spread={chief} labels={labels} labelLanguage={foreign(site, moment.dilemma)} />
            {others.length === 0 ? null : <Others title={words.reveal.nearlyAll} labels={others} all={labels} language={foreign(site, moment.dilemma)} />}
          </section>
          {phones === undefined || hands === undefined ? null : (
            <section class="hands">
              <h2>{words.reveal.hands}</h2>
              <SpreadView language={site.language} spread={hands} labels={labels} labelLanguage={foreign(site, moment.dilemma)} isBrief />
            </section>
          )}
        </div>
      </>
    ),
    foot: (
      <>
        <p>{more.foot ?? (chief.kind === 'counts' ? words.reveal.window : chief.kind === 'words' ? words.ask.foot.small : '')}</p>
        <p>{words.reveal.noAnswer}</p>
      </>
    ),
  }
}

/** What phones and hands may show of a round. Hands say nothing until they are typed; too few phones give way to them. */
function spreadsOf(moment: Moment, round: Round | undefined): { phones?: Spread; hands?: Spread } {
  if (round === undefined || !moment.counts.isFrozen(round.round)) return {}
  const hands = handsOf(moment, round)
  const phones = shownOf(moment, round)
  if (moment.room.settings.answers === 'phones' && phones !== undefined && (phones.kind !== 'nothing' || hands === undefined)) {
    return hands === undefined ? { phones } : { phones, hands }
  }
  if (hands !== undefined) return { hands }
  return moment.counts.hands(round).some(({ count }) => count > 0) ? { hands: { kind: 'nothing' } } : {}
}

type OthersProps = { title: string; labels: Labels; all: Labels; language: string | undefined }

/** The choices that nearly nobody took: what speaks for them is worth a talk. */
function Others({ title, labels, all, language }: OthersProps) {
  return (
    <div class="others">
      <h2>{title}</h2>
      <ul class="options" lang={language}>
        {labels.map((one) => (
          <li>
            <Letter index={all.indexOf(one)} />
            <span>{one.label}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
