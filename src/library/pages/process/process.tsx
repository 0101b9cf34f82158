import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Edition, Process } from '../../library.ts'
import { licence } from '../../find/open-data-schema.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { sharedPicture } from '../../share/routes.ts'
import { words as shared } from '../../words.ts'
import { ForeignNotice, foreign } from '../parts/foreign.tsx'
import { StandingOf } from '../parts/standing.tsx'
import { TrialSection } from '../../trial/pages.tsx'
import { Tried } from './processes.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

type ProcessProps = { site: Site; edition: Edition; process: Process }

/** One process: how it is done, how far it has been tried, and its sheets, each on its own page of paper. */
export function ProcessPage({ site, edition, process }: ProcessProps) {
  const { language } = process
  const words = all[language]
  const names = shared[language]
  const dilemmas = process.dilemmas.flatMap((id) => edition.dilemma(site.language, id) ?? [])
  return (
    <SitePage site={site} title={process.title} path={urls.process(process.id)} description={process.summary} picture={sharedPicture(site.language, 'process', process.id, process.title)}>
      <div class="wrap">
        <ForeignNotice text={language} page={site.language} />
      </div>
      <article class="process" lang={foreign(language, site.language)} itemscope itemtype="https://schema.org/HowTo">
        <meta itemProp="inLanguage" content={language} />
        <meta itemProp="license" content={licence.url} />
        <meta itemProp="isAccessibleForFree" content="true" />
        <meta itemProp="totalTime" content={`PT${process.minutes}M`} />
        <header class="wrap page-head">
          <p class="facts">
            <Tried process={process} language={language} />
            <span>{names.minutes(process.minutes)}</span>
            <span>{words.people(process.people.from, process.people.to)}</span>
            {process.isDerived ? <span>{names.derived}</span> : null}
          </p>
          <h1 itemprop="name">{process.title}</h1>
          <p class="lead" itemprop="description">{process.summary}</p>
        </header>
        <div class="wrap reading">
          <aside>
            <div class="status">
              <ProseView prose={process.intro} language={site.language} />
              {process.status === 'untested' || process.status.failed === '' ? null : (
                <p>
                  <b>{words.failed}:</b> {process.status.failed}
                </p>
              )}
            </div>
            <div class="no-print">
              <p>
                <a class="more-link" href="#proevet">
                  {words.report}
                </a>
              </p>
              <p>
                <a class="more-link" href={href(site.language, urls.plan)}>
                  {words.plan}
                </a>
              </p>
              <p>
                <a class="more-link" href={href(site.language, urls.processes)}>
                  {words.all}
                </a>
              </p>
            </div>
          </aside>
          <div class="prose">
            <ProseView prose={process.text} language={site.language} notes={process.notes} />
          </div>
        </div>
        <TrialSection site={site} process={process} />
        <section class="band sage" aria-labelledby="p-print">
          <div class="wrap">
            <h2 id="p-print">{words.printing}</h2>
            <p class="no-print">{names.print}</p>
            <div class="paper-sheets">
              {process.sheets.map(({ id, label, text }) => (
                <section class="paper-sheet" id={id}>
                  <h3>{label}</h3>
                  <ProseView prose={text} language={site.language} />
                </section>
              ))}
            </div>
          </div>
        </section>
        <StandingOf standing={process.standing} edition={edition} language={site.language} />
        <section class="wrap related" aria-labelledby="p-dilemmaer">
          <h2 id="p-dilemmaer">{words.dilemmas}</h2>
          <ul>
            {dilemmas.map((dilemma) => (
              <li lang={foreign(dilemma.language, language)}>
                <a href={href(site.language, urls.dilemma(dilemma.id))}>{dilemma.title}</a>
                <p>{dilemma.summary}</p>
              </li>
            ))}
          </ul>
        </section>
      </article>
    </SitePage>
  )
}
