import type { Child } from 'hono/jsx'
import { dateInWords } from '#platform/words/danish.ts'
import type { Language } from '#urls.ts'
import type { Comment } from '../store/comments.ts'
import type { SaidDecision } from '../store/reviews.ts'
import { functionName, words } from '../words.ts'

/** What a seat decided, about which version, why, and what the editor answered. */
export function DecisionItem({ language, decision, children }: { language: Language; decision: SaidDecision; children?: Child }) {
  const { page, decisions } = words[language].review
  const isObjection = decision.decision !== 'qualified'
  return (
    <div class={isObjection && decision.stands ? 'edit-decision objection' : 'edit-decision'}>
      <p>
        <strong>{decisions[decision.decision]}</strong>{' '}
        <span class="facts">{`${page.about(decision.version)} · ${dateInWords(language, decision.decidedOn)}`}</span>
        {isObjection ? <span class="tag">{decision.isWithdrawn ? page.withdrawn : decision.stands ? page.stands : page.settled}</span> : null}
      </p>
      {decision.reason === '' ? null : (
        <p class="typed" dir="auto">
          {decision.reason}
        </p>
      )}
      <Answer language={language} answer={decision.answer} />
      {children}
    </div>
  )
}

/** What a seat wrote beside a passage. */
export function CommentItem({ language, comment }: { language: Language; comment: Comment }) {
  const { page } = words[language].review
  return (
    <div class="edit-decision">
      <p>
        <strong>{comment.seat}</strong> <span class="facts">{`${comment.place === '' ? page.general : comment.place} · ${page.about(comment.version)}`}</span>
        {comment.isResolved ? <span class="tag">{page.resolved}</span> : null}
      </p>
      {comment.quote === '' ? null : (
        <blockquote class="typed" dir="auto">
          {comment.quote}
        </blockquote>
      )}
      <p class="typed" dir="auto">
        {comment.text}
      </p>
      <Answer language={language} answer={comment.answer} />
    </div>
  )
}

function Answer({ language, answer }: { language: Language; answer: SaidDecision['answer'] }) {
  const { page } = words[language].review
  if (answer === undefined) return <></>
  return (
    <div class="edit-answer">
      <p class="facts">{`${page.answer} · ${functionName(language, answer.by)}, ${dateInWords(language, answer.on)}`}</p>
      <p class="typed" dir="auto">
        {answer.text}
      </p>
    </div>
  )
}

type AnswerFormProps = { language: Language; action: string; title: string; person?: string; number?: number; comment?: string; answer?: string | undefined; isUnanswered: boolean }

/** The editor's answer to an objection or a comment. */
export function AnswerForm({ language, action, title, person, number, comment, answer = '', isUnanswered }: AnswerFormProps) {
  const labels = words[language].review.answer
  const id = `svar-${comment ?? `${person}-${number}`}`
  return (
    <details open={isUnanswered || person !== undefined}>
      <summary>{title}</summary>
      <form method="post" action={action} class="entries">
        {person === undefined ? <input type="hidden" name="comment" value={comment} /> : <input type="hidden" name="person" value={person} />}
        {number === undefined ? null : <input type="hidden" name="number" value={String(number)} />}
        <div class="entry">
          <label for={id}>{labels.text}</label>
          {isUnanswered ? <p class="problem" id={`${id}-problem`}>{labels.problem}</p> : null}
          <textarea id={id} name="answer" rows={3} dir="auto" aria-describedby={isUnanswered ? `${id}-problem` : undefined} aria-invalid={isUnanswered ? 'true' : undefined}>
            {`\n${answer}`}
          </textarea>
        </div>
        {comment === undefined ? null : (
          <label class="tick">
            <input type="checkbox" name="resolved" value="yes" />
            {labels.resolve}
          </label>
        )}
        <p class="take">
          <button class="button quiet">{labels.button}</button>
        </p>
      </form>
    </details>
  )
}
