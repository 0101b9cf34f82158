import { ChoiceField, LineField, TextField } from '#platform/html/field/field.tsx'
import { SitePage, type Site } from '#platform/html/layout.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { href, urls, type Language } from '#urls.ts'
import type { Process } from '../library.ts'
import { workplaces, type Trial } from './trial.ts'
import { words as all } from './words.ts'

type FormProps = { site: Site; process: Process; typed?: Typed; problems?: Problems }

/** The form by itself: where it is opened, and where one comes back to when something is missing. */
export function TrialPage({ site, process, typed = {}, problems = {} }: FormProps) {
  const words = all[site.language]
  const title = words.title(process.title)
  return (
    <SitePage site={site} title={title} path={urls.processTrial(process.id)} isPrivate>
      <div class="wrap page-head">
        <h1>{title}</h1>
        <p class="lead">{words.rule}</p>
      </div>
      <div class="wrap">
        <ProblemSummary language={site.language} problems={problems} />
        <TrialForm site={site} process={process} typed={typed} problems={problems} />
        <p>
          <a class="more-link" href={href(site.language, urls.process(process.id))}>
            {words.back}
          </a>
        </p>
      </div>
    </SitePage>
  )
}

/** Four questions, and what becomes of the answers before one sends them. */
function TrialForm({ site: { language }, process, typed = {}, problems = {} }: FormProps) {
  const words = all[language]
  return (
    <form method="post" action={href(language, urls.processTrial(process.id))} class="entries">
      <LineField typed={typed} problems={problems} name="teams" label={words.teams} hint={words.teamsHint} />
      <ChoiceField typed={typed} problems={problems} name="workplace" label={words.workplace} values={workplaces} labels={words.workplaces} />
      <TextField typed={typed} problems={problems} name="worked" label={words.worked} rows={4} />
      <TextField typed={typed} problems={problems} name="failed" label={words.failed} hint={words.failedHint} rows={4} />
      <p class="hint">{words.kept}</p>
      <p>
        <button class="button" id="send">
          {words.send}
        </button>
      </p>
    </form>
  )
}

/** What becomes of what was sent. */
export function TrialThanksPage({ site, process }: { site: Site; process: Process }) {
  const words = all[site.language]
  return (
    <SitePage site={site} title={words.thanks} path={urls.processTrialThanks(process.id)} isPrivate>
      <div class="wrap page-head">
        <h1>{words.thanks}</h1>
        <p class="lead">{words.thanksText}</p>
        <p>
          <a class="more-link" href={href(site.language, urls.process(process.id))}>
            {words.back}
          </a>
        </p>
      </div>
    </SitePage>
  )
}

/** On the page of a process: what was published of it, and the form for whoever has tried it too. */
export function TrialSection({ site, process }: { site: Site; process: Process }) {
  const { language } = site
  const words = all[language]
  const { trials = [] } = process
  return (
    <div class="wrap part" lang={language}>
      {trials.length === 0 ? null : (
        <section class="told" aria-labelledby="p-fortalt">
          <h2 id="p-fortalt">{words.shown}</h2>
          <p class="facts">{words.shownNote}</p>
          <ul>
            {trials.map((trial) => (
              <Told trial={trial} language={language} />
            ))}
          </ul>
        </section>
      )}
      <section id="proevet" class="no-print" aria-labelledby="p-proevet">
        <h2 id="p-proevet">{words.ask}</h2>
        <p class="lead">{words.rule}</p>
        <p>{words.askText}</p>
        <details>
          <summary>{words.open}</summary>
          <TrialForm site={site} process={process} />
        </details>
      </section>
    </div>
  )
}

function Told({ trial, language }: { trial: Trial; language: Language }) {
  const words = all[language]
  return (
    <li>
      <p class="facts">
        <span>{words.inTeams(trial.teams)}</span>
        <span>{words.workplaces[trial.workplace]}</span>
        <span>{monthInWords(language, trial.month)}</span>
      </p>
      <dl lang={trial.language === language ? undefined : trial.language}>
        {([['worked', trial.worked], ['failed', trial.failed]] as const).map(([what, text]) =>
          text === '' ? null : (
            <>
              <dt lang={language}>{what === 'worked' ? words.workedLabel : words.failedLabel}</dt>
              <dd class="typed" dir="auto">
                {text}
              </dd>
            </>
          ),
        )}
      </dl>
    </li>
  )
}

/** A month as »november 2026«. */
function monthInWords(language: Language, month: string): string {
  return dateInWords(language, `${month}-01`).replace(/^1\.? /, '')
}
