import { href, urls } from '#urls.ts'
import { roundsNow } from '../moment.ts'
import { Letter } from '../parts/letter/letter.tsx'
import { pass } from '../rounds.ts'
import { phoneWords } from '../words/phone.ts'
import type { StepProps } from './phone-steps.tsx'

/** What the phone gets when its answer is committed, and not before. */
export function ReceivedStep({ site, moment, own }: StepProps) {
  const words = phoneWords[site.language].received
  const rounds = roundsNow(moment)
  const answer = own.get(rounds[0]?.round ?? '')
  const isPassed = rounds.every(({ round }) => (own.get(round) ?? pass) === pass)
  const isPulse = moment.position.step.kind === 'pulse'
  const parts = moment.position.step.kind === 'levers' ? moment.dilemma?.levers : moment.dilemma?.choices
  const index = parts?.findIndex(({ id }) => id === answer) ?? -1
  return (
    <>
      <h1>{isPassed ? words.passed : isPulse ? phoneWords[site.language].pulse.thanks : words.title}</h1>
      {isPassed ? <p>{words.passedText}</p> : null}
      {!isPassed && index >= 0 ? (
        <div class="received">
          <Letter index={index} />
          <p>
            <strong>{words.yours}</strong>
            <br />
            {parts?.[index]?.label}
          </p>
        </div>
      ) : null}
      {isPassed || isPulse ? null : (
        <p>
          <strong>{words.light}</strong> {words.nobody}
        </p>
      )}
      <div class="end">
        <a class="button quiet" href={`${href(site.language, urls.room(moment.room.code))}?ret=1`}>
          {isPassed ? words.answer : words.change}
        </a>
      </div>
    </>
  )
}
