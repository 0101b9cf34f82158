import { chiefRound, choiceRound, handsOf, roundsNow, shownOf, type Moment } from '../moment.ts'
import { Letter } from '../parts/letter/letter.tsx'
import { SpreadView } from '../parts/spread/spread.tsx'
import { pulseAnswers, pulseQuestions, type Round } from '../rounds.ts'
import { guideWords } from '../words/guide.ts'
import { phoneWords } from '../words/phone.ts'
import { screenWords } from '../words/screen.ts'
import { ActForm, Part } from './guide-form.tsx'

/** A question while it is open: the answers to read aloud, and who decides when to go on. */
export function OpenQuestion({ moment }: { moment: Moment }) {
  const words = guideWords[moment.language]
  const { kind } = moment.position.step
  const round = chiefRound(moment)
  const isOpen = round !== undefined && !moment.counts.isFrozen(round.round)
  const isByPhone = moment.room.settings.answers === 'phones'
  const canReveal = isOpen && (kind === 'again' || kind === 'levers' || kind === 'pulse')
  return (
    <>
      {isByPhone ? null : <AnswerList moment={moment} />}
      {isOpen ? (
        <div class="ready" data-part="ready">
          <p>
            <strong>{words.ready.wait}</strong> {isByPhone ? words.ready.eyes : null}
          </p>
          {canReveal ? (
            <ActForm moment={moment} act="reveal">
              <button class="button">{words.reveal.button}</button>
              <p class="small">{words.reveal.text}</p>
            </ActForm>
          ) : null}
        </div>
      ) : null}
      {isByPhone ? <AnswerList moment={moment} /> : null}
    </>
  )
}

/** The answers of the step's question in the order of the question, for whoever reads them aloud. */
function AnswerList({ moment }: { moment: Moment }) {
  const { dilemma, position, language } = moment
  const { kind } = position.step
  const words = guideWords[language]
  if (dilemma === undefined || kind === 'pulse') return <></>
  const answers = kind === 'levers' ? dilemma.levers : dilemma.choices
  return (
    <Part id="answers" title={kind === 'levers' ? words.at.levers.title : words.show.choicesOf(answers.length)}>
      <ol class="answers" lang={dilemma.language === language ? undefined : dilemma.language}>
        {answers.map(({ label }, index) => (
          <li>
            <Letter index={index} />
            <span>{label}</span>
          </li>
        ))}
      </ol>
    </Part>
  )
}

/** What the room may see of the answers, once they are revealed; the same as on the shared screen. */
export function ShownAnswers({ moment }: { moment: Moment }) {
  const words = guideWords[moment.language]
  const { kind } = moment.position.step
  const round = kind === 'reveal' || kind === 'sentence' ? choiceRound(moment) : chiefRound(moment)
  if (round === undefined || !moment.counts.isFrozen(round.round)) return <></>
  return (
    <Part id="shown" title={words.reveal.shown} look="shown-answers">
      {kind === 'pulse' ? <PulseAnswers moment={moment} /> : <OneRound moment={moment} round={round} />}
    </Part>
  )
}

function OneRound({ moment, round }: { moment: Moment; round: Round }) {
  const { language, dilemma, room } = moment
  const labels = (round.field === 'lever' ? dilemma?.levers : dilemma?.choices) ?? []
  const phones = room.settings.answers === 'phones' ? shownOf(moment, round) : undefined
  const hands = handsOf(moment, round)
  const words = screenWords[language].reveal
  return (
    <>
      {phones === undefined ? null : <SpreadView language={language} spread={phones} labels={labels} />}
      {hands === undefined ? null : (
        <>
          <h3>{words.hands}</h3>
          <SpreadView language={language} spread={hands} labels={labels} />
        </>
      )}
      {phones === undefined && hands === undefined ? <p>{words.waiting}</p> : null}
    </>
  )
}

function PulseAnswers({ moment }: { moment: Moment }) {
  const words = phoneWords[moment.language].pulse
  const labels = pulseAnswers.map((id) => ({ id, label: words.answers[id] }))
  return (
    <>
      {roundsNow(moment).map((round, index) => {
        const spread = shownOf(moment, round)
        return (
          <div>
            <h3>{words.questions[pulseQuestions[index] ?? 'said']}</h3>
            {spread === undefined ? null : <SpreadView language={moment.language} spread={spread} labels={labels} hasLetters={false} />}
          </div>
        )
      })}
    </>
  )
}

/** Asking the first question once more is the facilitator's choice; movement is never called progress. */
export function AskAgain({ moment }: { moment: Moment }) {
  const words = guideWords[moment.language].reveal
  const { settings } = moment.room
  // The board meeting has no time for a second round.
  if (settings.asksAgain || settings.answers === 'talk' || settings.minutes === 8 || moment.dilemma === undefined) return <></>
  return (
    <div class="ask-again" data-part="ask-again">
      <ActForm moment={moment} act="again">
        <button class="button quiet">{words.again}</button>
        <p class="small">{words.againText}</p>
      </ActForm>
    </div>
  )
}
