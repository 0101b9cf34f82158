import type { Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Dilemma, Edition } from '../library.ts'
import { foreign } from '../pages/parts/foreign.tsx'
import { moreLike } from './more-like.ts'
import { words as all } from './words.ts'

/** Three dilemmas that are like one, at the end of its page. */
export function MoreLikeThis({ site, edition, dilemma }: { site: Site; edition: Edition; dilemma: Dilemma }) {
  const others = moreLike(edition, site.language, dilemma.id)
  if (others.length === 0) return <></>
  return (
    <section class="wrap related" aria-labelledby="p-mere">
      <h2 id="p-mere">{all[dilemma.language].more}</h2>
      <ul>
        {others.map((other) => (
          <li lang={foreign(other.language, dilemma.language)}>
            <a href={href(site.language, urls.dilemma(other.id))}>{other.title}</a>
            <p>{other.summary}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
