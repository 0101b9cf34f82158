import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { CompetencyMap, Edition } from '../../library.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { words as shared } from '../../words.ts'
import { ForeignNotice, foreign } from '../parts/foreign.tsx'
import { MapTables } from './map-tables.tsx'
import { Reading, Street } from './street.tsx'
import { Training } from './training.tsx'
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
      <link rel="stylesheet" href={site.assets.href('map.css')} />
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
      <Settings site={site} edition={edition} />
      {map === undefined ? null : <Map site={site} edition={edition} map={map} />}
    </SitePage>
  )
}

function Settings({ site, edition }: AwareProps) {
  const words = all[site.language].settings
  const dilemmas = edition.dilemmas(site.language)
  return (
    <section class="band" aria-labelledby="p-steder">
      <div class="wrap">
        <h2 id="p-steder">{words.title}</h2>
        <p class="lead">{words.lead}</p>
        <dl class="panes settings">
          {words.items.map(({ id, title, text, link }) => (
            <div>
              <dt>{title}</dt>
              <dd>{text}</dd>
              <dd>
                <a class="more-link" href={`${href(site.language, urls.search)}?slags=dilemma&omraade=${id}`}>
                  {link(dilemmas.filter(({ setting }) => setting === id).length)}
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

function Map({ site, edition, map }: AwareProps & { map: CompetencyMap }) {
  const words = all[map.language].map
  return (
    <>
      <section class="band sage" aria-labelledby="kort" lang={foreign(map.language, site.language)}>
        <div class="wrap">
          <ForeignNotice text={map.language} page={site.language} />
          <div class="map-head">
            <h2 id="kort">{map.title}</h2>
            <p class="tag">{map.isDerived ? words.ours : words.open}</p>
            <ProseView prose={map.intro} language={site.language} />
          </div>
          <Street map={map} />
          <Reading map={map} />
          <p class="map-ways no-print">
            <a class="button" href={href(site.language, urls.awareSheet)}>
              {words.sheet}
            </a>
            <a class="button quiet" href={href(site.language, urls.awareMap)}>
              {words.picture}
            </a>
          </p>
        </div>
      </section>
      <div class="wrap map-below" lang={foreign(map.language, site.language)}>
        <MapTables map={map} linked />
        <div class="source">
          <h2>{words.correct}</h2>
          <p>{words.correctText}</p>
          <p>{map.isDerived ? `${shared[map.language].derived}. ${words.origin}` : words.origin}</p>
        </div>
      </div>
      <Training site={site} edition={edition} map={map} />
    </>
  )
}
