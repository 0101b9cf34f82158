import { libraryWords, vocabulary } from '#library/index.ts'
import { InsidePage, type Actor } from '#people/index.ts'
import { ChoiceField, TextField } from '#platform/html/field/field.tsx'
import type { Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { href, urls, type Language } from '#urls.ts'
import { words as all } from '../words.ts'
import { outcomes, standingOf, waits, type Report } from './report.ts'
import { Covered } from './tell-pages.tsx'

type Frame = { site: Site; actor: Actor }

/** Everything that was told, what waits for an answer first. */
export function ReportsPage({ site, actor, reports }: Frame & { reports: readonly Report[] }) {
  const { language } = site
  const words = all[language].inside
  const groups = [
    [words.waiting, reports.filter(waits)],
    [words.going, reports.filter((report) => !waits(report) && report.outcome === undefined)],
    [words.over, reports.filter((report) => report.outcome !== undefined)],
  ] as const
  return (
    <InsidePage site={site} actor={actor} title={words.title} path={urls.insideReports}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        <a href={href(language, urls.tellPoster(actor.organisation.slug))}>{all[language].tell.poster}</a>
      </p>
      {reports.length === 0 ? <p>{words.none}</p> : null}
      {groups
        .filter(([, list]) => list.length > 0)
        .map(([title, list]) => (
          <section>
            <h2>{title}</h2>
            <ul class="persons">
              {list.map((report) => (
                <li>
                  <a href={href(language, `${urls.insideReports}/${report.id}`)}>{shortened(report.happened)}</a>
                  <p>
                    {fromOf(language, report)} {report.outcome === undefined ? null : `· ${all[language].outcomes[report.outcome]}`}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </InsidePage>
  )
}

/** One report: what was told, what was said since, and what can be done. */
export function ReportPage({ site, actor, report, typed = {}, problems = {} }: Frame & { report: Report; typed?: Typed; problems?: Problems }) {
  const { language } = site
  const { inside: words, tell, told, outcomes: became } = all[language]
  const action = href(language, `${urls.insideReports}/${report.id}`)
  return (
    <InsidePage site={site} actor={actor} title={words.one} path={`${urls.insideReports}/${report.id}`}>
      <h1>{words.one}</h1>
      <p class="lead">
        {fromOf(language, report)}. {all[language].standings[standingOf(report)]}
      </p>
      <ProblemSummary language={language} problems={problems} />
      <section class="leaf">
        {(['happened', 'goods', 'helped'] as const)
          .filter((name) => report[name] !== '')
          .map((name) => (
            <>
              <h2>{tell[name]}</h2>
              <p class="typed" dir="auto">
                <Covered text={report[name]} />
              </p>
            </>
          ))}
      </section>
      {report.messages.length === 0 ? null : (
        <ol class="said-since">
          {report.messages.map(({ kind, text, saidOn }) => (
            <li>
              <h3>
                {kind === 'outcome' && report.outcome !== undefined ? became[report.outcome] : kind === 'answer' ? words.theirs : told[kind]}, {dateInWords(language, saidOn)}
              </h3>
              <p class="typed" dir="auto">
                <Covered text={text} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {report.outcome !== undefined ? null : (
        <>
          {report.messages.length > 0 ? null : (
            <Act action={action} kind="thanks" title={words.thank} send={words.send}>
              <Text kind="thanks" label={words.write} fields={{ problems, typed: { 'thanks-text': words.thankText, ...typed } }} />
            </Act>
          )}
          <Act action={action} kind="question" title={words.ask} send={words.send}>
            <Text kind="question" label={words.write} hint={words.askHint} fields={{ typed, problems }} />
          </Act>
          <section class="leaf">
            <h2>{words.draft}</h2>
            <p>{words.draftText}</p>
            <form method="post" action={action}>
              <button class="button" name="do" value="draft">
                {words.draft}
              </button>
            </form>
          </section>
          <Act action={action} kind="close" title={words.close} send={words.send}>
            <ChoiceField name="close-outcome" label={words.outcome} values={outcomes} labels={became} typed={typed} problems={problems} />
            <Text kind="close" label={words.write} hint={words.closeHint} fields={{ typed, problems }} />
          </Act>
        </>
      )}
    </InsidePage>
  )
}

function Act({ action, kind, title, send, children }: { action: string; kind: string; title: string; send: string; children?: unknown }) {
  return (
    <section class="leaf">
      <h2>{title}</h2>
      <form method="post" action={action} class="entries">
        <>{children}</>
        <button class="button" name="do" value={kind}>
          {send}
        </button>
      </form>
    </section>
  )
}

function Text({ kind, label, hint, fields }: { kind: string; label: string; hint?: string; fields: { typed: Typed; problems: Problems } }) {
  return <TextField name={`${kind}-text`} label={label} {...(hint === undefined ? {} : { hint })} {...fields} />
}

function fromOf(language: Language, { role, place, receivedOn }: Report): string {
  const { roles, places } = libraryWords[language]
  const knownRole = vocabulary.roles.find((one) => one === role)
  const knownPlace = vocabulary.places.find((one) => one === place)
  return all[language].inside.from(knownRole === undefined ? '' : roles[knownRole], knownPlace === undefined ? '' : places[knownPlace], dateInWords(language, receivedOn))
}

function shortened(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, text.lastIndexOf(' ', 88))} …`
}
