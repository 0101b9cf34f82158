import type { Language } from '#urls.ts'
import { decisions, outcomes, receivers } from '../agreements.ts'
import { words } from '../words.ts'
import { ChoiceField, LineField, TextField, type GroupProps } from '#platform/html/field/field.tsx'

type Props = GroupProps & { language: Language }

/** The fields that `agreementForm` reads. `levers` are offered as suggestions; anything may be written. */
export function AgreementFields({ language, levers, ...group }: Props & { levers?: readonly string[] }) {
  const labels = words[language].agreement
  return (
    <div class="entries">
      <TextField {...group} name="text" label={labels.text} hint={labels.textHint} rows={2} />
      <LineField {...group} name="lever" label={labels.lever} hint={labels.leverHint} list={levers} />
      <LineField {...group} name="owner" label={labels.owner} hint={labels.ownerHint} />
      <LineField {...group} name="followUpOn" label={labels.day} hint={labels.dayHint} kind="date" />
    </div>
  )
}

/** The fields that `obstacleForm` reads. */
export function ObstacleFields({ language, ...group }: Props) {
  const labels = words[language].obstacleForm
  return (
    <div class="entries">
      <TextField {...group} name="text" label={labels.text} hint={labels.textHint} />
      <LineField {...group} name="carrier" label={labels.carrier} hint={labels.carrierHint} />
      <ChoiceField {...group} name="receiver" label={labels.receiver} values={receivers} labels={words[language].receivers} />
    </div>
  )
}

/** The fields that `followUpForm` reads; the decision is asked for with `asks`. */
export function FollowUpFields({ language, asks = false, ...group }: Props & { asks?: boolean }) {
  const labels = words[language].followUp
  return (
    <div class="what-now entries">
      <ChoiceField {...group} name="outcome" label={labels.outcome} values={outcomes} labels={words[language].outcomes} look="four" />
      <TextField {...group} name="learnt" label={labels.learnt} hint={labels.learntHint} rows={2} />
      {asks ? (
        <ChoiceField {...group} name="decision" label={labels.decision} hint={labels.decisionHint} values={decisions} labels={words[language].decisions} />
      ) : null}
    </div>
  )
}
