import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { CompetencyMap, Competency, Edition } from '../../library.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { words as shared } from '../../words.ts'
import { ForeignNotice, foreign } from '../parts/foreign.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

type AwareProps = { site: Site; edition: Edition }

/** What it means to be aware, and what a workplace that is so can do; never a level that a person has. */
export function AwarePage({ site, edition }: AwareProps) {
  const words = all[site.language]
  const map = edition.competencies(site.language)
  return (
    <SitePage site={site} title={words.title} path={urls.aware} description={words.lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <div class="two opening-two">
          <section>
            <h2>{words.definition.title}</h2>
            <p>{words.definition.text}</p>
            <p>{words.definition.golden}</p>
            <p>
              <a href={words.definition.url} rel="external noreferrer">
                {words.definition.source}
              </a>
            </p>
          </section>
          <section>
            <h2>{words.means.title}</h2>
            <dl class="claims">
              {words.means.items.map(({ title, text }) => (
                <div>
                  <dt>{title}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </div>
      {map === undefined ? null : <Map site={site} edition={edition} map={map} />}
    </SitePage>
  )
}

function Map({ site, edition, map }: AwareProps & { map: CompetencyMap }) {
  const words = all[map.language].map
  return (
    <section class="band sage" aria-labelledby="kort">
      <div class="wrap" lang={foreign(map.language, site.language)}>
        <ForeignNotice text={map.language} page={site.language} />
        <div class="map-head">
          <h2 id="kort">{map.title}</h2>
          {map.isDerived ? <p class="tag">{shared[map.language].derived}</p> : null}
          <ProseView prose={map.intro} language={site.language} />
        </div>
        {map.areas.map(({ title, competencies }) => (
          <section class="area">
            <h3>{title}</h3>
            <ul>
              {competencies.map((competency) => (
                <Square site={site} edition={edition} competency={competency} words={words} />
              ))}
            </ul>
          </section>
        ))}
        <div class="source">
          <h3>{words.correct}</h3>
          <p>{words.correctText}</p>
        </div>
      </div>
    </section>
  )
}

function Square({ site, edition, competency, words }: AwareProps & { competency: Competency; words: (typeof da)['map'] }) {
  const { id, label, team, leader, workplace } = competency
  const dilemma = edition.dilemmas(site.language).find(({ competencies }) => competencies[0] === id) ?? edition.dilemmas(site.language).find(({ competencies }) => competencies.includes(id))
  return (
    <li id={id}>
      <h4>{label}</h4>
      <dl>
        <dt>{words.team}</dt>
        <dd>{team}</dd>
        <dt>{words.leader}</dt>
        <dd>{leader}</dd>
        <dt>{words.workplace}</dt>
        <dd>{workplace}</dd>
      </dl>
      {dilemma === undefined ? null : (
        <p>
          <a class="more-link" href={href(site.language, urls.dilemma(dilemma.id))}>
            {words.talk(dilemma.title)}
          </a>
        </p>
      )}
    </li>
  )
}
