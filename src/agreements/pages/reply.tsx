import type { Site } from '#platform/html/layout.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { href, urls } from '#urls.ts'
import { answers } from '../agreements.ts'
import { ChoiceField, LineField, TextField } from '#platform/html/field/field.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import { obstacleState } from '../plain-text.ts'
import type { Request } from '../store/replies.ts'
import { words } from '../words.ts'
import { Paper } from './paper.tsx'

type ReplyPageProps = {
  site: Site
  request: Request
  /** The dilemmas as they stand in a sentence; empty when there is none. */
  dilemmas: string
  typed: Typed
  problems?: Problems
  /** The team followed up while this was typed. */
  isTooLate?: boolean
}

/** What a receiver sees: what a team asks, three answers, and what happens with them. Which team is not known here. */
export function ReplyPage({ site, request, dilemmas, typed, problems = {}, isTooLate = false }: ReplyPageProps) {
  const { language } = site
  const { reply: sentences } = words[language]
  const { obstacle, heldOn } = request
  const isAnswered = obstacle.reply !== undefined
  return (
    <Paper
      site={site}
      title={isAnswered ? sentences.thanks : sentences.title}
      lead={isAnswered ? sentences.thanksText : sentences.lead(dilemmas, dateInWords(language, heldOn))}
    >
      <ReplySheet site={site} request={request} action={href(language, urls.reply(obstacle.id))} typed={typed} problems={problems} isTooLate={isTooLate} />
    </Paper>
  )
}

/** The obstacle, what was answered, and the form that answers it, wherever its page stands. */
export function ReplySheet({ site, request, action, typed, problems = {}, isTooLate = false }: Omit<ReplyPageProps, 'dilemmas'> & { action: string }) {
  const { language } = site
  const { reply: sentences, record: labels, receivers } = words[language]
  const { obstacle } = request
  return (
    <>
      <ProblemSummary language={language} problems={problems} />
      <article class="leaf">
        <section class="hinder">
          <h2 class="typed" dir="auto">
            {obstacle.text}
          </h2>
          <dl class="facts">
            <div>
              <dt>{labels.carrier}:</dt> <dd dir="auto">{obstacle.carrier}</dd>
            </div>
            <div>
              <dt>{labels.receiver}:</dt> <dd>{receivers[obstacle.receiver]}</dd>
            </div>
          </dl>
        </section>
        {obstacle.reply === undefined ? null : <Given site={site} request={request} />}
        {request.isClosed ? (
          <Closed site={site} typed={isTooLate ? typed : undefined} />
        ) : (
          <Answer site={site} request={request} action={action} typed={typed} problems={problems} />
        )}
      </article>
      <div class="secret">
        {request.isClosed ? null : <p>{sentences.next}</p>}
        <p>{sentences.kept(dateInWords(language, request.expiresOn))}</p>
      </div>
    </>
  )
}

function Given({ site: { language }, request: { obstacle } }: Pick<ReplyPageProps, 'site' | 'request'>) {
  const { reply: sentences } = words[language]
  return (
    <section>
      <h2>{sentences.yours}</h2>
      <div class="reply">
        <p>
          <strong>{obstacleState(language, obstacle)}</strong>
        </p>
        <p class="typed" dir="auto">
          {obstacle.reply?.text}
        </p>
      </div>
    </section>
  )
}

function Answer({ site: { language }, request: { obstacle }, action, typed, problems = {} }: Pick<ReplyPageProps, 'site' | 'request' | 'typed' | 'problems'> & { action: string }) {
  const { reply: sentences } = words[language]
  const fields = (
    <form method="post" action={action} class="entries">
      <ChoiceField typed={typed} problems={problems} name="answer" label={sentences.answer} values={answers} labels={sentences.answers} />
      <TextField typed={typed} problems={problems} name="text" label={sentences.text} hint={sentences.textHint} rows={4} />
      <LineField typed={typed} problems={problems} name="by" label={sentences.by} hint={sentences.byHint} kind="date" />
      <p>
        <button class="button">{obstacle.reply === undefined ? sentences.send : sentences.change}</button>
      </p>
    </form>
  )
  if (obstacle.reply === undefined) return <section class="no-print">{fields}</section>
  return (
    <section class="no-print">
      <details open={Object.keys(problems).length > 0}>
        <summary>{sentences.change}</summary>
        {fields}
      </details>
    </section>
  )
}

function Closed({ site: { language }, typed }: { site: Site; typed: Typed | undefined }) {
  const { reply: sentences } = words[language]
  return (
    <section>
      <p role={typed === undefined ? undefined : 'alert'}>{typed === undefined ? sentences.closed : sentences.closedTyped}</p>
      {typed === undefined ? null : <TextField typed={typed} name="text" label={sentences.text} rows={4} />}
    </section>
  )
}
