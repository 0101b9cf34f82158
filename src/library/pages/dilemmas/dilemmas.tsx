import { SitePage, type Site } from '#platform/html/layout.tsx'
import { capital } from '#platform/words/danish.ts'
import { href, urls } from '#urls.ts'
import { SearchField } from '../../find/search-page.tsx'
import type { Dilemma, Edition } from '../../library.ts'
import { words as shared } from '../../words.ts'
import { foreign } from '../parts/foreign.tsx'
import { StillLife } from '../picture/picture.tsx'
import { Filters } from './filters.tsx'
import { find, type Wanted } from './finding.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

type DilemmasProps = { site: Site; edition: Edition; wanted: Wanted }

/** All dilemmas, or those that were asked for. */
export function DilemmasPage({ site, edition, wanted }: DilemmasProps) {
  const { language } = site
  const words = all[language]
  const dilemmas = edition.dilemmas(language)
  const found = find(dilemmas, wanted)
  const isAll = Object.values(wanted).every((values) => values.length === 0)
  return (
    <SitePage site={site} title={words.title} path={urls.dilemmas} description={words.lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          <SearchField site={site} />
          <p>
            <a class="more-link" href={href(language, urls.plan)}>
              {words.plan}
            </a>
          </p>
        </div>
        <div class="finder">
          <details open={!isAll}>
            <summary>{words.find}</summary>
            <Filters site={site} dilemmas={dilemmas} wanted={wanted} words={words} />
          </details>
          <div>
            <p class="facts found">
              <span>{found.length === 0 ? words.none : isAll ? words.all(capital(shared[language].small[found.length] ?? String(found.length))) : words.some(found.length, dilemmas.length)}</span>
              {isAll ? null : <a href={href(language, urls.dilemmas)}>{words.showAll}</a>}
            </p>
            <ul class="cases">
              {found.map((dilemma) => (
                <Case site={site} dilemma={dilemma} against={words.against} />
              ))}
            </ul>
          </div>
        </div>
      </div>
    </SitePage>
  )
}

function Case({ site, dilemma, against }: { site: Site; dilemma: Dilemma; against: string }) {
  const { language } = site
  const words = shared[language]
  const [one, other] = dilemma.goods
  return (
    <li class={dilemma.picture === undefined ? 'bare' : undefined}>
      <StillLife dilemma={dilemma} />
      <div lang={foreign(dilemma.language, language)}>
        <h2>
          <a href={href(language, urls.dilemma(dilemma.id))}>{dilemma.title}</a>
        </h2>
        <p>{dilemma.summary}</p>
        <p class="goods">
          <span>{one.label}</span>
          <span>
            <span class="hidden">{against} </span>
            {other.label}
          </span>
        </p>
        <p class="facts" lang={foreign(language, dilemma.language)}>
          <span>{placeName(dilemma, language)}</span>
          <span>{words.minutes(dilemma.minutes)}</span>
          {dilemma.isStarter ? <span class="tag">{words.starter}</span> : null}
          {dilemma.needsPractised ? <span>{words.practised}</span> : null}
          {dilemma.hasScreenplay ? <span class="tag">{words.film}</span> : null}
          {dilemma.language === language ? null : <span class="tag">{words.inDanish.tag}</span>}
        </p>
      </div>
    </li>
  )
}

/** The name of the place where a dilemma happens. */
export function placeName({ place }: Dilemma, language: Site['language']): string {
  return Object.entries(shared[language].places).find(([id]) => id === place)?.[1] ?? place
}
