import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Edition, Practice } from '../../library.ts'
import { licence } from '../../find/open-data-schema.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { sharedPicture } from '../../share/routes.ts'
import { words as shared } from '../../words.ts'
import { ForeignNotice, foreign } from '../parts/foreign.tsx'
import { LawBanner, Notes } from '../parts/law.tsx'
import { StandingOf } from '../parts/standing.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

type PracticeProps = { site: Site; edition: Edition; practice: Practice }

/** One page of good practice, with who decides, what it costs and when not to do it. */
export function PracticePage({ site, edition, practice }: PracticeProps) {
  const { language } = practice
  const words = all[language]
  const names = shared[language]
  return (
    <SitePage site={site} title={practice.title} path={urls.practice(practice.id)} description={practice.summary} picture={sharedPicture(site.language, 'practice', practice.id, practice.title)}>
      <div class="wrap">
        <ForeignNotice text={language} page={site.language} />
      </div>
      <article lang={foreign(language, site.language)} itemscope itemtype="https://schema.org/Article">
        <meta itemProp="inLanguage" content={language} />
        <meta itemProp="license" content={licence.url} />
        <meta itemProp="isAccessibleForFree" content="true" />
        <meta itemProp="about" content={names.levers[practice.lever]} />
        <header class="wrap page-head">
          <p class="facts">
            <span class="tag">{names.levers[practice.lever]}</span>
            <span>{words.begin(practice.startMinutes)}</span>
            {practice.isDerived ? <span>{names.derived}</span> : null}
          </p>
          <h1 itemprop="headline">{practice.title}</h1>
          <p class="lead" itemprop="description">{practice.summary}</p>
        </header>
        <div class="wrap reading">
          <Facts practice={practice} words={words} />
          <div class="prose">
            <ProseView prose={practice.text} language={site.language} notes={practice.notes} />
          </div>
        </div>
        <section class="band law" aria-labelledby="p-regler">
          <div class="wrap rules">
            <h2 id="p-regler">{words.rules}</h2>
            <LawBanner review={practice.review} language={language} />
            <div class="columns">
              <div class="prose">
                <ProseView prose={practice.rules} language={site.language} notes={practice.notes} />
              </div>
              <Notes notes={practice.notes} language={language} />
            </div>
          </div>
        </section>
        <StandingOf standing={practice.standing} edition={edition} language={site.language} />
        <Dilemmas site={site} edition={edition} practice={practice} />
      </article>
    </SitePage>
  )
}

function Facts({ practice, words }: { practice: Practice; words: typeof da }) {
  const names = shared[practice.language]
  return (
    <aside>
      <dl class="about">
        <dt>{words.facts.owner}</dt>
        <dd>{practice.owner}</dd>
        <dt>{words.facts.decides}</dt>
        <dd>{practice.decides}</dd>
        <dt>{words.facts.med}</dt>
        <dd>{words.med[practice.med]}</dd>
        {practice.supportedBy.length === 0 ? null : (
          <>
            <dt>{words.facts.supported}</dt>
            <dd>{practice.supportedBy.map((kind) => names.levers[kind]).join(', ')}</dd>
          </>
        )}
      </dl>
    </aside>
  )
}

function Dilemmas({ site, edition, practice }: PracticeProps) {
  const dilemmas = practice.dilemmas.flatMap((id) => edition.dilemma(site.language, id) ?? [])
  if (dilemmas.length === 0) return <></>
  return (
    <section class="wrap related" aria-labelledby="p-tal">
      <h2 id="p-tal">{all[practice.language].dilemmas}</h2>
      <ul>
        {dilemmas.map((dilemma) => (
          <li lang={foreign(dilemma.language, practice.language)}>
            <a href={href(site.language, urls.dilemma(dilemma.id))}>{dilemma.title}</a>
            <p>{dilemma.summary}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
