import { href, urls } from '#urls.ts'
import { Doings } from '../dilemma/dilemma-parts.tsx'
import { foreign } from '../parts/foreign.tsx'
import type { AloneProps } from './alone.tsx'

/** Good practice beside what one has written oneself, and the pages that say more of it. */
export function Compare({ site, edition, dilemma, words }: AloneProps) {
  const pages = dilemma.related.practices.flatMap((id) => edition.practice(site.language, id) ?? [])
  return (
    <section class="band" id="trin-praksis" data-step={words.compare} aria-labelledby="p-praksis">
      <div class="wrap two">
        <div>
          <h2 id="p-praksis">{words.compare}</h2>
          <Doings site={site} dilemma={dilemma} />
        </div>
        {pages.length === 0 ? null : (
          <div class="related">
            <h3>{words.more}</h3>
            <ul>
              {pages.map((page) => (
                <li lang={foreign(page.language, dilemma.language)}>
                  <a href={href(site.language, urls.practice(page.id))}>{page.title}</a>
                  <p>{page.summary}</p>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}

/** A dilemma is meant to be talked about; the way there carries nothing of what was chosen. */
export function TalkAboutIt({ site, dilemma, words }: AloneProps) {
  return (
    <section class="wrap alone-talk" aria-labelledby="p-tal">
      <h2 id="p-tal">{words.talk.title}</h2>
      <p>{words.talk.text}</p>
      <p>
        <a class="button" href={`${href(site.language, urls.start)}?dilemma=${dilemma.id}`}>
          {words.dilemma.hold}
        </a>
      </p>
    </section>
  )
}
