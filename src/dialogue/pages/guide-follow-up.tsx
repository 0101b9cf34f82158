import { FollowUpFields, wouldAsk, type Agreement, type Obstacle } from '#agreements/index.ts'
import { dayOf } from '#platform/day.ts'
import { dayInWords } from '#platform/words/danish.ts'
import { followable } from '../follow-ups.ts'
import type { Moment } from '../moment.ts'
import { guideWords } from '../words/guide.ts'
import { Part } from './guide-form.tsx'
import { WritingForm } from './guide-writing-parts.tsx'
import type { GuideNotice } from './guide.tsx'

type Props = { moment: Moment; notice: GuideNotice | undefined }

/** What the fields of one agreement's follow-up begin with. */
export function followUpPrefix(agreement: string): string {
  return `f-${agreement}-`
}

/** What was agreed last time, each with its question; and the answers to what was sent on. */
export function GuideFollowUp({ moment, notice, replies }: Props & { replies: readonly Obstacle[] }) {
  const words = guideWords[moment.language].at.followUp
  const open = moment.previous === undefined ? [] : followable(moment.previous, dayOf(moment.now))
  return (
    <>
      {open.length === 0 ? <p data-part="no-agreements">{words.none}</p> : null}
      {open.map((agreement) => (
        <OneFollowUp moment={moment} notice={notice} agreement={agreement} />
      ))}
      <Replies moment={moment} replies={replies} />
    </>
  )
}

function OneFollowUp({ moment, notice, agreement }: Props & { agreement: Agreement }) {
  const { language } = moment
  const words = guideWords[language].at
  const back = notice?.kind === 'follow-up' && notice.agreement === agreement.id ? notice : undefined
  const said = agreement.followUps.find(({ heldOn }) => heldOn === dayOf(moment.now))
  const prefix = followUpPrefix(agreement.id)
  const typed = back?.typed ?? (said === undefined ? undefined : { outcome: said.outcome, learnt: said.learnt })
  const form = (
    <WritingForm moment={moment} act="opfoelgning" prefix={prefix} save={words.followUp.save} problems={back?.problems} typed={back?.typed}>
      <input type="hidden" name="agreement" value={agreement.id} />
      <FollowUpFields
        language={language}
        asks={wouldAsk(agreement, dayOf(moment.now))}
        prefix={prefix}
        {...(typed === undefined ? {} : { typed })}
        {...(back === undefined ? {} : { problems: back.problems })}
      />
    </WritingForm>
  )
  return (
    <Part id={`f-${agreement.id}`} title={agreement.text} look="follow-up">
      <dl>
        <div>
          <dt>{words.agreement.lever}</dt>
          <dd>{agreement.lever}</dd>
        </div>
        <div>
          <dt>{words.agreement.owner}</dt>
          <dd>{agreement.owner}</dd>
        </div>
      </dl>
      {said === undefined || back !== undefined ? (
        form
      ) : (
        <>
          <p class="saved" role="status">
            {words.followUp.saved(words.followUp.outcomes[said.outcome])}
          </p>
          <details id={`ret-${agreement.id}`}>
            <summary>{words.followUp.change}</summary>
            {form}
          </details>
        </>
      )}
    </Part>
  )
}

/** What the receivers answered since, to be read aloud; nobody has to ask for it. */
function Replies({ moment, replies }: { moment: Moment; replies: readonly Obstacle[] }) {
  const { language } = moment
  const words = guideWords[language].at.followUp
  if (replies.length === 0) return <></>
  return (
    <Part id="replies" title={words.answers} look="replies">
      <ul>
        {replies.map(({ text, reply }) => (
          <li>
            <p>{text}</p>
            {reply === undefined ? null : (
              <div>
                <p class="deal">{reply.answer === 'later' ? words.answer.later(dayInWords(language, reply.by)) : words.answer[reply.answer]}</p>
                {reply.text === '' ? null : <p class="typed">{reply.text}</p>}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}
