import { href, urls } from '#urls.ts'
import { phrases } from '../../format/phrases.ts'
import type { Edition } from '../../library.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { LawBanner, LawTag, Notes } from '../parts/law.tsx'
import { foreign } from '../parts/foreign.tsx'
import type { DilemmaProps } from './dilemma.tsx'
import { letters } from './dilemma-parts.tsx'

/** The law, last: what it says of each choice is folded away until the team has talked. */
export function LawAndRules({ site, dilemma, words }: DilemmaProps) {
  const { language, notes } = dilemma
  const headings = phrases[language].dilemma
  const context = { language: site.language, notes }
  return (
    <section class="band law" aria-labelledby="p-regler">
      <div class="wrap">
        <div class="law-lines">
          <h2>{headings.law[dilemma.choices.length === 3 ? 3 : 4]}</h2>
          <details>
            <summary>{words.fold}</summary>
            <LawBanner review={dilemma.review} language={language} />
            <ProseView prose={dilemma.lawIntro} {...context} />
            <ol>
              {dilemma.choices.map(({ id, label, law, why }, index) => (
                <li>
                  <span class="letter" aria-hidden="true">
                    {letters[index]}
                  </span>
                  <div>
                    <h3>
                      <a href={`#${id}`}>{label}</a>
                    </h3>
                    <p>
                      <LawTag law={law} language={language} /> <ProseView prose={why} {...context} inline />
                    </p>
                  </div>
                </li>
              ))}
            </ol>
            <ProseView prose={dilemma.lawOutro} {...context} />
          </details>
        </div>
        <Rules site={site} dilemma={dilemma} />
      </div>
    </section>
  )
}

/** The rules, with the sources that the law's sentences point at. */
export function Rules({ site, dilemma }: Pick<DilemmaProps, 'site' | 'dilemma'>) {
  const { language, notes, review } = dilemma
  return (
    <div class="rules">
      <h2 id="p-regler">{phrases[language].dilemma.rules}</h2>
      <LawBanner review={review} language={language} />
      <div class="columns">
        <div class="prose">
          <ProseView prose={dilemma.rules} language={site.language} notes={notes} />
        </div>
        <Notes notes={notes} language={language} />
      </div>
    </div>
  )
}

/** Where the dilemma comes from, and what the project made up. */
export function Origin({ site, dilemma, words }: DilemmaProps) {
  const { provenance } = dilemma
  return (
    <section class="source" aria-labelledby="p-kilde">
      <h2 id="p-kilde">{phrases[dilemma.language].dilemma.origin}</h2>
      <ProseView prose={dilemma.origin} language={site.language} />
      {provenance.kind === 'derived' ? null : (
        <p class="small">
          {words.source}: {provenance.source}
          {provenance.url === undefined ? '.' : '. '}
          {provenance.url === undefined ? null : (
            <a href={provenance.url} rel="external noreferrer">
              {words.readSource}
            </a>
          )}
        </p>
      )}
    </section>
  )
}

/** Good practice and processes that belong with the dilemma. */
export function Related({ site, dilemma, words, edition }: DilemmaProps & { edition: Edition }) {
  const { language } = site
  const texts = [
    ...dilemma.related.practices.flatMap((id) => edition.practice(language, id) ?? []).map((one) => ({ ...one, to: urls.practice(one.id) })),
    ...dilemma.related.processes.flatMap((id) => edition.process(language, id) ?? []).map((one) => ({ ...one, to: urls.process(one.id) })),
  ]
  if (texts.length === 0) return <></>
  return (
    <section class="related" aria-labelledby="p-sammen">
      <h2 id="p-sammen">{words.related}</h2>
      <ul>
        {texts.map((one) => (
          <li>
            <a href={href(language, one.to)} lang={foreign(one.language, dilemma.language)}>
              {one.title}
            </a>
            <p lang={foreign(one.language, dilemma.language)}>{one.summary}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
