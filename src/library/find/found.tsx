import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { foreign } from '../pages/parts/foreign.tsx'
import { words as shared } from '../words.ts'
import type { Find } from './finder.ts'
import { isNarrowed, parameters, type Asked } from './narrowing.ts'
import { facetNames, type Piece } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { ids, type SearchProps } from './search-page.tsx'
import type { Stretch } from './snippet.ts'
import { words as all } from './words.ts'

/** What was found, or what else there is. */
export function Found({ site, edition, asked, finds }: SearchProps) {
  const words = all[site.language]
  const isAsked = asked.words !== '' || isNarrowed(asked)
  return (
    <>
      <p class="facts found" role="status" id={ids.status}>
        {isAsked ? <span>{finds.total === 0 ? words.none : words.found(finds.total)}</span> : null}
        {finds.instead.map(({ typed, word }) => (
          <span>{words.instead(typed, word)}</span>
        ))}
        {finds.isPartial && finds.total > 0 ? <span>{words.partial}</span> : null}
      </p>
      <div id={ids.found}>
        {finds.shown.length === 0 ? null : (
          <ol class="texts">
            {finds.shown.map((find) => (
              <One site={site} find={find} />
            ))}
          </ol>
        )}
        {finds.pages > 1 ? <Pages site={site} asked={asked} pages={finds.pages} /> : null}
        {isAsked && finds.total === 0 && finds.similar.length > 0 ? <Similar site={site} pieces={finds.similar} /> : null}
        {finds.total === 0 ? <Topics site={site} pieces={piecesOf(edition, site.language)} title={isAsked ? words.topics : words.byTopic} /> : null}
      </div>
    </>
  )
}

function One({ site, find: { piece, snippet } }: { site: Site; find: Find }) {
  const words = all[site.language]
  const topics = Object.entries(shared[site.language].topics).filter(([id]) => piece.facets.topics.includes(id))
  return (
    <li>
      <div lang={foreign(piece.language, site.language)}>
        <h2>
          <a href={href(site.language, piece.path)}>{piece.title}</a>
        </h2>
        <p>{snippet.map((stretch) => marked(stretch))}</p>
      </div>
      <p class="facts">
        <span class="tag">{words.kind[piece.kind]}</span>
        {topics.slice(0, 2).map(([, name]) => (
          <span>{name}</span>
        ))}
        {piece.language === site.language ? null : <span>{words.foreign}</span>}
      </p>
    </li>
  )
}

function marked({ text, isFound }: Stretch) {
  return isFound ? <mark>{text}</mark> : text
}

function Similar({ site, pieces }: { site: Site; pieces: readonly Piece[] }) {
  return (
    <section class="related" aria-labelledby="p-lignende">
      <h2 id="p-lignende">{all[site.language].similar}</h2>
      <ul>
        {pieces.map((piece) => (
          <li lang={foreign(piece.language, site.language)}>
            <a href={href(site.language, piece.path)}>{piece.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A way on for whoever found nothing, or has not asked yet. */
function Topics({ site, pieces, title }: { site: Site; pieces: readonly Piece[]; title: string }) {
  const { language } = site
  const topics = Object.entries(shared[language].topics).filter(([id]) => pieces.some((piece) => piece.facets.topics.includes(id)))
  return (
    <section class="related" aria-labelledby="p-emner">
      <h2 id="p-emner">{title}</h2>
      <ul>
        {topics.map(([id, name]) => (
          <li>
            <a href={`${href(language, urls.search)}?${parameters.topics}=${id}`}>{name}</a>
          </li>
        ))}
        <li>
          <a href={href(language, urls.dilemmas)}>{all[language].all}</a>
        </li>
      </ul>
    </section>
  )
}

function Pages({ site, asked, pages }: { site: Site; asked: Asked; pages: number }) {
  const words = all[site.language]
  const page = Math.min(asked.page, pages)
  const to = (wanted: number) => `${href(site.language, urls.search)}?${addressOf(asked, wanted)}`
  return (
    <nav class="facts" aria-label={words.pages}>
      {page > 1 ? (
        <a class="more-link" href={to(page - 1)} rel="prev">
          {words.before}
        </a>
      ) : null}
      <span class="more-link">{words.page(page, pages)}</span>
      {page < pages ? (
        <a class="more-link" href={to(page + 1)} rel="next">
          {words.after}
        </a>
      ) : null}
    </nav>
  )
}

function addressOf({ words, facets }: Asked, page: number): string {
  const query = new URLSearchParams(words === '' ? {} : { q: words })
  for (const facet of facetNames) for (const value of facets[facet]) query.append(parameters[facet], value)
  if (page > 1) query.append('side', String(page))
  return query.toString()
}
