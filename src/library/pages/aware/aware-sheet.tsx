import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { CompetencyMap } from '../../library.ts'
import { words as shared } from '../../words.ts'
import { ForeignNotice, foreign } from '../parts/foreign.tsx'
import { MapTables } from './map-tables.tsx'
import { Reading, Street } from './street.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** The map on one sheet of paper: the picture on the front, what the windows hold on the back. */
export function AwareSheetPage({ site, map }: { site: Site; map: CompetencyMap }) {
  const words = all[map.language]
  return (
    <SitePage site={site} title={words.sheet.title} path={urls.awareSheet}>
      <link rel="stylesheet" href={site.assets.href('map.css')} />
      <div class="wrap no-print page-head">
        <ForeignNotice text={map.language} page={site.language} />
        <p class="lead">{words.sheet.lead}</p>
        <p class="facts">
          <span>{shared[site.language].print}</span>
          <a href={href(site.language, urls.aware)}>{all[site.language].title}</a>
        </p>
      </div>
      <article class="wrap sheet map-sheet" lang={foreign(map.language, site.language)}>
        <div class="side">
          <header>
            <p class="facts">
              <span>{map.isDerived ? words.map.ours : words.map.open}</span>
            </p>
            <h1>{map.title}</h1>
            <p class="opening">{map.summary}</p>
          </header>
          <Street map={map} isLinked={false} />
          <Reading map={map} />
          <div class="sheet-columns">
            <p>{words.definition.text}</p>
            <p>{words.sheet.use}</p>
          </div>
          <section class="agree">
            <h2>{words.sheet.ours}</h2>
            <dl>
              <div class="wide">
                <dt>{words.sheet.begin}</dt>
                <dd></dd>
              </div>
              <div class="wide">
                <dt>{words.sheet.change}</dt>
                <dd></dd>
              </div>
            </dl>
          </section>
          <p class="small">{words.sheet.foot}</p>
        </div>
        <div class="side">
          <MapTables map={map} />
        </div>
      </article>
    </SitePage>
  )
}
