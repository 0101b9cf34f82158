import { href, urls } from '#urls.ts'
import { phrases } from '../../format/phrases.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { foreign } from '../parts/foreign.tsx'
import { LawBanner, Notes } from '../parts/law.tsx'
import type { AloneProps } from './alone.tsx'

/** Good practice beside what one has written oneself, and the pages that say more of it. */
export function Compare({ site, edition, dilemma, words }: AloneProps) {
  const pages = dilemma.related.practices.flatMap((id) => edition.practice(site.language, id) ?? [])
  return (
    <section class="band" id="trin-praksis" data-step={words.compare} aria-labelledby="p-praksis">
      <div class="wrap two">
        <div>
          <h2 id="p-praksis">{words.compare}</h2>
          <ol class="do">
            {dilemma.practices.map((practice) => (
              <li>
                <ProseView prose={practice} language={site.language} />
              </li>
            ))}
          </ol>
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

/** The rules, with the sources that the law's sentences point at. */
export function Rules({ site, dilemma }: AloneProps) {
  const { language, notes, review } = dilemma
  return (
    <section class="band law" aria-labelledby="p-regler">
      <div class="wrap rules">
        <h2 id="p-regler">{phrases[language].dilemma.rules}</h2>
        <LawBanner review={review} language={language} />
        <div class="columns">
          <div class="prose">
            <ProseView prose={dilemma.rules} language={site.language} notes={notes} />
          </div>
          <Notes notes={notes} language={language} />
        </div>
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
