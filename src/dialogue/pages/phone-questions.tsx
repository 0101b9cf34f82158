import { href, urls } from '#urls.ts'
import type { Site } from '#platform/html/layout.tsx'
import { chiefRound, roundsNow, type Moment } from '../moment.ts'
import { Letter } from '../parts/letter/letter.tsx'
import { pulseAnswers, pulseQuestions, sureness } from '../rounds.ts'
import { phoneWords } from '../words/phone.ts'

export type QuestionProps = {
  site: Site
  moment: Moment
  /** What is chosen already, by the form's field: typed a moment ago, or read from the phone's own ballots. */
  chosen: ReadonlyMap<string, string>
  problem: string | undefined
}

/** The question of the step as a form. It asks the same with and without script. */
export function QuestionForm(props: QuestionProps) {
  const { site, moment } = props
  const kind = moment.position.step.kind
  return (
    <form class="question" method="post" action={href(site.language, urls.roomAnswer(moment.room.code))}>
      <input type="hidden" name="step" value={moment.position.step.key} />
      {props.problem === undefined ? null : (
        <p class="field-problem" id="mangler" role="alert">
          {props.problem}
        </p>
      )}
      {kind === 'pulse' ? <PulseFields {...props} /> : <ChoiceFields {...props} />}
      <div class="end">
        <button class="button">{kind === 'pulse' ? phoneWords[site.language].pulse.send : phoneWords[site.language].choose.send}</button>
        <button class="link" name="pass" value="1" formnovalidate>
          {phoneWords[site.language].choose.pass}
        </button>
        {kind === 'pulse' ? null : <p>{phoneWords[site.language].choose.until}</p>}
      </div>
    </form>
  )
}

function ChoiceFields({ site, moment, chosen, problem }: QuestionProps) {
  const words = phoneWords[site.language].choose
  const round = chiefRound(moment)
  const asksSureness = roundsNow(moment).some(({ field }) => field === 'sure')
  const { dilemma } = moment
  if (round === undefined || dilemma === undefined) return null
  return (
    <>
      <fieldset aria-describedby={problem === undefined ? undefined : 'mangler'}>
        <legend class="hidden">{words.legend}</legend>
        {(round.field === 'lever' ? dilemma.levers : dilemma.choices).map(({ id, label }, index) => (
          <label class="choice" lang={dilemma.language === site.language ? undefined : dilemma.language}>
            <input type="radio" name={round.field} value={id} required checked={chosen.get(round.field) === id} />
            <Letter index={index} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {asksSureness ? (
        <fieldset>
          <legend>
            {words.sure} <span class="small">{words.optional}</span>
          </legend>
          <div class="steps-3">
            {sureness.map((value) => (
              <label class="choice">
                <input type="radio" name="sure" value={value} checked={chosen.get('sure') === value} />
                <span>{words.sureness[value]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  )
}

function PulseFields({ site, chosen }: QuestionProps) {
  const words = phoneWords[site.language].pulse
  return (
    <>
      {pulseQuestions.map((question) => (
        <fieldset>
          <legend>{words.questions[question]}</legend>
          <div class="steps-3">
            {pulseAnswers.map((value) => (
              <label class="choice">
                <input type="radio" name={question} value={value} checked={chosen.get(question) === value} />
                <span>{words.answers[value]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}
