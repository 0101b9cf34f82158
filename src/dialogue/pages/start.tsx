import type { Dilemma } from '#library/index.ts'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { href, urls } from '#urls.ts'
import { startWords } from '../words/start.ts'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import { DilemmaField } from './start-dilemmas.tsx'
import { ChoiceField, TickField } from './start-fields.tsx'

type StartPageProps = {
  site: Site
  dilemmas: readonly Dilemma[]
  /** What was typed; `dilemma` holds the chosen ids with spaces between. What is missing has its default. */
  typed: Typed
  problems: Problems
  action: string
  isNextMeeting: boolean
}

/** »Hold dialog«: a few questions with an answer already, so that one press is enough when the dilemma is chosen. */
export function StartPage({ site, dilemmas, typed, problems, action, isNextMeeting }: StartPageProps) {
  const words = startWords[site.language]
  const title = isNextMeeting ? words.nextTitle : words.title
  const group = { typed, problems }
  const chosen = dilemmas.find(({ id }) => (typed['dilemma'] ?? '').split(' ').includes(id))
  const hasDilemma = chosen !== undefined && Object.keys(problems).length === 0
  return (
    <SitePage site={site} title={title} path={urls.start} description={words.description} isPrivate={isNextMeeting}>
      <div class="wrap start">
        <div class="page-head">
          <h1>{title}</h1>
          <p class="lead">{isNextMeeting ? words.nextLead : words.lead}</p>
        </div>
        <ProblemSummary language={site.language} problems={problems} />
        <form class="start-form" method="post" action={action}>
          <DilemmaField site={site} dilemmas={dilemmas} typed={typed} problems={problems} isNextMeeting={isNextMeeting} />
          {hasDilemma ? (
            <div class="begin">
              <button class="button">{words.go}</button>
              <p class="small">{words.quick}</p>
            </div>
          ) : null}
          <ChoiceField {...group} name="minutes" look="three" initial="20" legend={words.minutes.legend} values={['8', '20', '40']} options={words.minutes.options} texts={words.minutes.texts} />
          <ChoiceField {...group} name="people" look="four-up" initial="middle" legend={words.people.legend} values={['few', 'small', 'middle', 'many']} options={words.people.options} texts={words.people.texts} />
          <ChoiceField {...group} name="answers" look="three" initial="phones" legend={words.answers.legend} values={['phones', 'hands', 'talk']} options={words.answers.options} texts={words.answers.texts} />
          <ChoiceField {...group} name="leader" look="three" initial="self" legend={words.leader.legend} hint={words.leader.hint} values={['self', 'present', 'absent']} options={words.leader.options} />
          <fieldset class="entry">
            <legend>{words.more.legend}</legend>
            <div>
              <TickField name="isRemote" label={words.more.isRemote} text={words.more.isRemoteText} isOn={typed['isRemote'] !== undefined} />
              <TickField name="isAcrossShifts" label={words.more.isAcrossShifts} text={words.more.isAcrossShiftsText} isOn={typed['isAcrossShifts'] !== undefined} />
            </div>
          </fieldset>
          <div class="begin">
            <button class="button">{words.go}</button>
            <p class="small">{words.after}</p>
          </div>
        </form>
        <p class="small">
          {words.paper} <a href={href(site.language, chosen === undefined ? urls.dilemmas : urls.dilemmaSheet(chosen.id))}>{words.paperLink}</a>
        </p>
      </div>
    </SitePage>
  )
}
