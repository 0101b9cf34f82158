import { dateInWords, dayInWords } from '#platform/words/danish.ts'
import type { Language } from '#urls.ts'
import { actAddress, acts } from '../addresses.ts'
import type { Agreement } from '../agreements.ts'
import { words } from '../words.ts'

/** An agreement as it stands in a record, with what happened since. `isOurs`: it is this record's to change. */
export function AgreementItem({ language, agreement, number, isOurs }: { language: Language; agreement: Agreement; number: number; isOurs: boolean }) {
  const { record: labels, states } = words[language]
  return (
    <li>
      <span class="no" aria-hidden="true">
        {number}
      </span>
      <div>
        <h3 class="typed" dir="auto">
          {agreement.text}
        </h3>
        <dl class="trio">
          <div>
            <dt>{labels.lever}</dt>
            <dd dir="auto">{agreement.lever}</dd>
          </div>
          <div>
            <dt>{labels.owner}</dt>
            <dd dir="auto">{agreement.owner}</dd>
          </div>
          <div>
            <dt>{labels.day}</dt>
            <dd>{agreement.followUpOn === undefined ? labels.noDay : <time datetime={agreement.followUpOn}>{dayInWords(language, agreement.followUpOn)}</time>}</dd>
          </div>
        </dl>
        <FollowUps language={language} agreement={agreement} />
        {agreement.state === 'open' ? null : (
          <p class="state">
            {labels.state}: <b>{states[agreement.state]}</b>
          </p>
        )}
        {isOurs ? <Acts language={language} agreement={agreement} number={number} /> : null}
      </div>
    </li>
  )
}

function FollowUps({ language, agreement }: { language: Language; agreement: Agreement }) {
  const { record: labels, outcomes } = words[language]
  if (agreement.followUps.length === 0) return null
  return (
    <div class="follow-ups">
      <h4>{labels.followUps}</h4>
      <ul>
        {agreement.followUps.map(({ heldOn, outcome, learnt }) => (
          <li>
            <b>{labels.outcome(dateInWords(language, heldOn), outcomes[outcome])}</b>
            {learnt === '' ? null : (
              <p class="typed" dir="auto">
                {learnt}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Acts({ language, agreement, number }: { language: Language; agreement: Agreement; number: number }) {
  const { record: labels } = words[language]
  const which = <span class="hidden"> {labels.agreementNumber(number)}</span>
  return (
    <p class="acts no-print">
      <a href={actAddress(language, agreement.recordId, acts.agreement(agreement.id))}>
        {labels.change}
        {which}
      </a>
      <a href={actAddress(language, agreement.recordId, acts.agreementRemoval(agreement.id))}>
        {labels.remove}
        {which}
      </a>
    </p>
  )
}
