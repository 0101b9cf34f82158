import { ProseView } from '#library/index.ts'
import { words as houseWords } from '#platform/html/words.ts'
import { choiceRound, chiefRound, roundsNow, shownOf } from '../moment.ts'
import { SpreadView } from '../parts/spread/spread.tsx'
import { pass, pulseAnswers, pulseQuestions } from '../rounds.ts'
import { phoneWords } from '../words/phone.ts'
import type { StepProps } from './phone-steps.tsx'

/** The spread of the first choice by the rule of what is shown, and one's own choice, which only this phone knows. */
export function RevealStep({ site, moment, own, title, text }: StepProps & { title: string; text?: string }) {
  const words = phoneWords[site.language].reveal
  const round = choiceRound(moment)
  const spread = round && shownOf(moment, round)
  const labels = moment.dilemma?.choices ?? []
  const mine = round === undefined ? undefined : own.get(round.round)
  return (
    <>
      <h1>{title}</h1>
      {text === undefined ? null : <p>{text}</p>}
      {spread === undefined ? null : <SpreadView language={site.language} spread={spread} labels={labels} />}
      {mine === undefined || mine === pass ? null : <p class="mine">{words.own(labels.find(({ id }) => id === mine)?.label ?? '')}</p>}
    </>
  )
}

/** A revealed second question: the levers, or the first question asked again. */
export function LeversShown({ site, moment, own }: StepProps) {
  const words = phoneWords[site.language]
  const round = chiefRound(moment)
  const spread = round && shownOf(moment, round)
  if (round === undefined || spread === undefined) return <></>
  const isLevers = round.field === 'lever'
  const labels = (isLevers ? moment.dilemma?.levers : moment.dilemma?.choices) ?? []
  const mine = own.get(round.round)
  return (
    <>
      <h1>{isLevers ? words.levers.title : words.reveal.title}</h1>
      <SpreadView language={site.language} spread={spread} labels={labels} />
      {mine === undefined || mine === pass ? null : <p class="mine">{words.reveal.own(labels.find(({ id }) => id === mine)?.label ?? '')}</p>}
    </>
  )
}

/** The three short questions' answers, each under the rule on its own. */
export function PulseShown({ site, moment }: StepProps) {
  const words = phoneWords[site.language].pulse
  const labels = pulseAnswers.map((id) => ({ id, label: words.answers[id] }))
  return (
    <>
      <h1>{words.shown}</h1>
      {roundsNow(moment).map((round, index) => {
        const spread = shownOf(moment, round)
        return (
          <section>
            <h2>{words.questions[pulseQuestions[index] ?? 'said']}</h2>
            {spread === undefined ? null : <SpreadView language={site.language} spread={spread} labels={labels} />}
          </section>
        )
      })}
    </>
  )
}

/** Each choice within the law, outside it, or depending, with one sentence why. It follows the talk and never comes before. */
export function LawStep({ site, moment }: StepProps) {
  const words = phoneWords[site.language]
  const { dilemma } = moment
  return (
    <>
      <h1>{words.law.title}</h1>
      <p>{words.law.intro}</p>
      <ul class="lawful">
        {(dilemma?.choices ?? []).map(({ label, law, why }) => (
          <li>
            <strong>{label}</strong>
            <span class={`tag ${law}`}>{words.lawful[law]}</span>
            <ProseView prose={why} />
          </li>
        ))}
      </ul>
      {dilemma?.review === undefined ? <p class="banner">{houseWords[site.language].banner}</p> : null}
    </>
  )
}

/** What the team has written down so far, as the shared screen shows it. */
export function AgreementStep({ site, moment }: StepProps) {
  const words = phoneWords[site.language].agreement
  const agreements = moment.record?.agreements ?? []
  const obstacles = moment.record?.obstacles ?? []
  return (
    <>
      <h1>{words.title}</h1>
      {agreements.length === 0 ? <p>{words.none}</p> : null}
      <ul class="deals">
        {agreements.map(({ text, owner }) => (
          <li>
            <strong>{text}</strong>
            <span class="small">{owner}</span>
          </li>
        ))}
      </ul>
      {obstacles.length === 0 ? null : (
        <section>
          <h2>{words.obstacles}</h2>
          <ul class="deals">
            {obstacles.map(({ text }) => (
              <li>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
