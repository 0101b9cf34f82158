import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import type { Dilemma, Guide, GuideStep } from '../../library.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { ForeignNotice, foreign } from '../parts/foreign.tsx'
import { LawBanner } from '../parts/law.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** The facilitator's script, to read before the meeting or to hold in the hand at it. */
export function ScriptPage({ site, dilemma, guide }: { site: Site; dilemma: Dilemma; guide: Guide }) {
  const words = all[guide.language]
  return (
    <SitePage site={site} title={words.title(dilemma.title)} path={urls.dilemmaScript(dilemma.id)}>
      <div class="wrap">
        <ForeignNotice text={guide.language} page={site.language} />
      </div>
      <article class="wrap guide-script" lang={foreign(guide.language, site.language)}>
        <header class="page-head">
          <p class="facts">
            <a href={href(site.language, urls.dilemma(dilemma.id))}>{words.back}</a>
            <a href={href(site.language, urls.printDilemma(dilemma.id, 'drejebog'))} type="application/pdf">
              {words.asPdf}
            </a>
          </p>
          <h1>{words.title(dilemma.title)}</h1>
          <p class="lead">{words.lead(guide.minutes, guide.boardMinutes)}</p>
          <LawBanner review={dilemma.review} language={guide.language} />
        </header>
        <div class="prose">
          <ProseView prose={guide.intro} language={site.language} />
          <p class="no-print">{words.live}</p>
        </div>
        {guide.steps.map((step) => (
          <Step step={step} site={site} words={words} />
        ))}
        <section aria-labelledby="p-hvis">
          <h2 id="p-hvis">{words.cases}</h2>
          <div class="script-cases">
            {guide.cases.map(({ id, title, text }) => (
              <section class="prose" id={id}>
                <h3>{title}</h3>
                <ProseView prose={text} language={site.language} />
              </section>
            ))}
          </div>
        </section>
      </article>
    </SitePage>
  )
}

function Step({ step, site, words }: { step: GuideStep; site: Site; words: typeof da }) {
  const { id, title, time, text } = step
  return (
    <section class="script-step" id={id}>
      <p class="time num">{time === undefined ? null : words.minutes(time)}</p>
      <div class="prose">
        {id === 'leader' ? <h3>{title}</h3> : <h2>{title}</h2>}
        <ProseView prose={text} language={site.language} />
      </div>
    </section>
  )
}
