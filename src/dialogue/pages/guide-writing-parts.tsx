import type { Child } from 'hono/jsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { href, urls } from '#urls.ts'
import type { Moment } from '../moment.ts'
import { guideWords } from '../words/guide.ts'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'

type WritingFormProps = {
  moment: Moment
  act: string
  /** What the names and ids of the form's fields begin with, so that several forms can stand on one page. */
  prefix: string
  save: string
  problems?: Problems | undefined
  typed?: Typed | undefined
  children?: Child
}

/** A form in which something is written down. What was typed and must be put right is marked, so that nothing exchanges it. */
export function WritingForm({ moment, act, prefix, save, problems, typed, children }: WritingFormProps) {
  const { language, room } = moment
  return (
    <form class="entries" method="post" action={href(language, urls.guideAct(room.code, act))} data-typed={typed === undefined ? undefined : ''}>
      {problems === undefined ? null : <ProblemSummary language={language} problems={problems} prefix={prefix} />}
      {children}
      <button class="button">{save}</button>
    </form>
  )
}

/** A line that is written down, with what takes it away again. */
export function Written({ moment, act, id, text, facts }: { moment: Moment; act: string; id: string; text: string; facts: readonly (readonly [string, string])[] }) {
  const { language, room } = moment
  const words = guideWords[language].at.agreement
  return (
    <li>
      <p class="deal">{text}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <form method="post" action={href(language, urls.guideAct(room.code, act))}>
        <input type="hidden" name="id" value={id} />
        <button class="link" aria-label={words.removeOne(text)}>
          {words.remove}
        </button>
      </form>
    </li>
  )
}
