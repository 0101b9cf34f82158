import type { Agreement, Obstacle } from '#agreements/index.ts'
import type { Language } from '#urls.ts'
import { screenWords } from '../words/screen.ts'
import { fitOf } from './screen-fit.ts'
import { type ScreenProps, type View } from './screen-frame.tsx'

/** What the team has written down so far, as it was written. No agreement is a good ending too. */
export function agreementView({ site, moment }: ScreenProps): View {
  const words = screenWords[site.language]
  const agreements = moment.record?.agreements ?? []
  const obstacles = moment.record?.obstacles ?? []
  const isEmpty = agreements.length === 0 && obstacles.length === 0
  const size = sizeOf([...agreements, ...obstacles].map(({ text }) => text), agreements.length > 0 && obstacles.length > 0)
  return {
    light: 'day',
    look: lookOf(agreements.length, obstacles.length),
    title: words.agreement.title,
    step: words.steps.agreement,
    body: isEmpty ? (
      <>
        <h1>{words.agreement.monday}</h1>
        <p class="big">{words.agreement.none}</p>
      </>
    ) : (
      <>
        {agreements.length === 0 ? null : <h1>{words.agreement.title}</h1>}
        <ol class={`pacts ${size}`}>
          {agreements.map((agreement, index) => (
            <DealRow agreement={agreement} number={index + 1} language={site.language} />
          ))}
        </ol>
        {obstacles.length === 0 ? null : (
          <section class="unsolved">
            {agreements.length === 0 ? <h1>{words.agreement.obstacles}</h1> : <h2>{words.agreement.obstacles}</h2>}
            <ul class={`pacts ${size}`}>
              {obstacles.map((obstacle) => (
                <ObstacleRow obstacle={obstacle} language={site.language} />
              ))}
            </ul>
          </section>
        )}
      </>
    ),
    foot: <p>{words.agreement.foot}</p>,
  }
}

/** What was agreed last time and is still open, and what has come back on what was sent on. */
export function followUpView({ site, moment }: ScreenProps): View {
  const words = screenWords[site.language]
  const { previous } = moment
  const open = [...(previous?.agreements ?? []), ...(previous?.earlier ?? [])].filter(({ state }) => state === 'open')
  const answered = (previous?.obstacles ?? []).filter(({ reply }) => reply !== undefined)
  const size = sizeOf([...open.map(({ text }) => text), ...answered.map(({ text, reply }) => `${text} ${reply?.text ?? ''}`)], answered.length > 0)
  return {
    light: 'day',
    look: lookOf(open.length, answered.length),
    title: words.followUp.title,
    step: words.steps.followUp,
    body: (
      <>
        <div class="scr-head">
          <h1>{words.followUp.title}</h1>
          {open.length === 0 ? null : <p class="cue">{words.followUp.ask}</p>}
        </div>
        {open.length === 0 ? <p class="big">{words.followUp.none}</p> : null}
        <ol class={`pacts ${size}`}>
          {open.map((agreement, index) => (
            <DealRow agreement={agreement} number={index + 1} language={site.language} isOld />
          ))}
        </ol>
        {answered.length === 0 ? null : (
          <section class="unsolved">
            <h2>{words.followUp.replies}</h2>
            <ul class={`pacts ${size}`}>
              {answered.map((obstacle) => (
                <ReplyRow obstacle={obstacle} language={site.language} />
              ))}
            </ul>
          </section>
        )}
      </>
    ),
    ...(open.length === 0 ? {} : { foot: <p>{words.followUp.foot}</p> }),
  }
}

/** One agreement alone has the whole screen; more of them share it. */
function lookOf(agreements: number, others: number): string {
  const sum = agreements + others
  return `scr-agree ${sum === 0 ? 'nothing-yet' : sum === 1 ? 'single' : sum > 2 ? 'packed' : ''}`
}

function sizeOf(texts: readonly string[], hasTwoParts: boolean): string {
  const height = 68 - texts.length * (texts.length > 2 ? 8.4 : 10.5) - (hasTwoParts ? 9 : 0)
  return fitOf(texts, { face: 'head', width: hasTwoParts ? 155 : 150, height, most: texts.length === 1 ? 8.4 : 5.8 })
}

type DealProps = {
  agreement: Agreement
  number: number
  language: Language
  /** From a meeting before: how it went last time stands in the place of its day. */
  isOld?: boolean
}

function DealRow({ agreement, number, language, isOld = false }: DealProps) {
  const words = screenWords[language]
  const last = agreement.followUps.at(-1)
  return (
    <li>
      <span class="figure" aria-hidden="true">
        {number}
      </span>
      <div>
        <p class="pact">{agreement.text}</p>
        <dl>
          <Fact term={words.agreement.lever} value={agreement.lever} />
          <Fact term={words.agreement.owner} value={agreement.owner} />
          {agreement.followUpOn === undefined || isOld ? null : <Fact term={words.agreement.day} value={dayAndMonth(language, agreement.followUpOn)} />}
          {last === undefined || !isOld ? null : <Fact term={words.followUp.last} value={words.followUp.outcomes[last.outcome]} />}
        </dl>
      </div>
    </li>
  )
}

function ObstacleRow({ obstacle, language }: { obstacle: Obstacle; language: Language }) {
  const words = screenWords[language].agreement
  return (
    <li>
      <div>
        <p class="pact">{obstacle.text}</p>
        <dl>
          <Fact term={words.carrier} value={obstacle.carrier} />
          <Fact term={words.receiver} value={words.receivers[obstacle.receiver]} />
        </dl>
      </div>
    </li>
  )
}

function ReplyRow({ obstacle, language }: { obstacle: Obstacle; language: Language }) {
  const words = screenWords[language]
  return (
    <li>
      <div>
        <p class="pact">{obstacle.text}</p>
        <p class="answer">
          {words.agreement.receivers[obstacle.receiver]}: <strong>{replyOf(obstacle, language)}</strong>
        </p>
      </div>
    </li>
  )
}

function replyOf({ reply }: Obstacle, language: Language): string {
  const words = screenWords[language].followUp
  switch (reply?.answer) {
    case 'yes':
      return [words.yes, reply.text].filter((part) => part !== '').join('. ')
    case 'no':
      return words.no(reply.text)
    case 'later':
      return [words.later(dayAndMonth(language, reply.by)), reply.text].filter((part) => part !== '').join('. ')
    case undefined:
      return ''
  }
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}

const locales = { da: 'da-DK', en: 'en-GB' } as const

/** The next meeting is near: its year is only in the way. */
function dayAndMonth(language: Language, day: string): string {
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
}
