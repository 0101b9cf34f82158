import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { phrases } from '../../format/phrases.ts'
import type { Dilemma } from '../../library.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { words as shared } from '../../words.ts'
import { letters } from '../dilemma/dilemma-parts.tsx'
import { ForeignNotice, foreign } from '../parts/foreign.tsx'
import { LawBanner, LawTag } from '../parts/law.tsx'
import { AgreementFields } from './agreement-fields.tsx'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

type SheetProps = { site: Site; dilemma: Dilemma; words: typeof da }

/** A whole dialogue on one sheet, two sides: the talk on the front, the law and the agreement on the back. */
export function SheetPage({ site, dilemma }: { site: Site; dilemma: Dilemma }) {
  const words = all[dilemma.language]
  const props = { site, dilemma, words }
  return (
    <SitePage site={site} title={words.title(dilemma.title)} path={urls.dilemmaSheet(dilemma.id)}>
      <div class="wrap no-print page-head">
        <ForeignNotice text={dilemma.language} page={site.language} />
        <p class="lead">{words.lead}</p>
        <p class="facts">
          <span>{shared[site.language].print}</span>
          <a href={href(site.language, urls.dilemma(dilemma.id))}>{dilemma.title}</a>
        </p>
      </div>
      <article class="wrap sheet" lang={foreign(dilemma.language, site.language)}>
        <Front {...props} />
        <Back {...props} />
      </article>
    </SitePage>
  )
}

function Front({ site, dilemma, words }: SheetProps) {
  const headings = phrases[dilemma.language].dilemma
  const voices = [dilemma.perspectives.find(({ id }) => id === 'citizen'), dilemma.perspectives.find(({ id }) => id !== 'citizen')].flatMap((voice) => voice ?? [])
  return (
    <div class="side">
      <header>
        <p class="facts">
          <span>{words.kind}</span>
          <span>{words.turn}</span>
        </p>
        <h1>{dilemma.title}</h1>
        <p class="opening">»{words.opening}«</p>
      </header>
      <div class="sheet-columns">
        <section>
          <h2>{headings.scene}</h2>
          <ProseView prose={dilemma.scene} language={site.language} />
        </section>
        <section>
          <h2>{words.steps.title}</h2>
          <ol class="sheet-steps">
            {words.steps.items.map(({ time, text }) => (
              <li>
                <b>{time}</b> {text}
              </li>
            ))}
          </ol>
        </section>
      </div>
      <section>
        <h2>{words.question}</h2>
        <ol class="sheet-choices">
          {dilemma.choices.map(({ label, text }, index) => (
            <li>
              <h3>
                <span class="letter">{letters[index]}</span> {label}
              </h3>
              <ProseView prose={text} language={site.language} />
            </li>
          ))}
        </ol>
      </section>
      <div class="sheet-columns">
        <section>
          <h2>{words.voices}</h2>
          {voices.map(({ label, text }) => (
            <div class="sheet-voice">
              <h3>{label}</h3>
              <ProseView prose={text} language={site.language} />
            </div>
          ))}
        </section>
        <section>
          <h2>{headings.questions}</h2>
          <ul class="sheet-questions">
            {dilemma.questions.map((question) => (
              <li>
                <ProseView prose={question} language={site.language} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

function Back({ site, dilemma, words }: SheetProps) {
  const headings = phrases[dilemma.language].dilemma
  const names = shared[dilemma.language]
  return (
    <div class="side">
      <section>
        <h2>{headings.levers}</h2>
        <ul class="sheet-levers">
          {dilemma.levers.map(({ label, kind, owner }) => (
            <li>
              <b>{label}</b>
              {owner === undefined ? null : (
                <span>
                  {names.levers[kind]}. {names.ownedBy(owner)}.
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section class="law-lines">
        <h2>{headings.law[dilemma.choices.length === 3 ? 3 : 4]}</h2>
        <LawBanner review={dilemma.review} language={dilemma.language} />
        <ol>
          {dilemma.choices.map(({ label, law, why }, index) => (
            <li>
              <span class="letter">{letters[index]}</span>
              <p>
                <b>{label}.</b>{' '}
                <LawTag law={law} language={dilemma.language} /> <ProseView prose={why} language={site.language} inline />
              </p>
            </li>
          ))}
        </ol>
        <ProseView prose={dilemma.lawOutro} language={site.language} />
      </section>
      <AgreementFields words={words} />
      <footer class="sheet-columns">
        <p>
          <b>{words.real.title}</b> {words.real.text}
        </p>
        <p>
          <b>{words.names.title}</b> {words.names.text}
        </p>
      </footer>
      <p class="small">{words.foot}</p>
    </div>
  )
}
