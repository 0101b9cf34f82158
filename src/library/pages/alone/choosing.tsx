import { phrases } from '../../format/phrases.ts'
import type { Choice } from '../../library.ts'
import { ProseView } from '../../prose/prose-view.tsx'
import { letters } from '../dilemma/dilemma-parts.tsx'
import { LawBanner, LawTag } from '../parts/law.tsx'
import type { AloneProps } from './alone.tsx'

/** The choices as radios outside any form: there is nothing that could be sent. A shared browser should not bring them back, hence no autocomplete. */
export function Pick({ site, dilemma, words }: AloneProps) {
  const title = phrases[dilemma.language].dilemma.choices
  return (
    <section class="ask" id="trin-valg" data-step={title} aria-labelledby="p-valg">
      <h2 id="p-valg">{title}</h2>
      <ProseView prose={dilemma.choicesIntro} language={site.language} />
      <fieldset class="picks">
        <legend class="hidden">{title}</legend>
        {dilemma.choices.map(({ id, label }, index) => (
          <label class="choice" for={`valg-${index + 1}`}>
            <input type="radio" id={`valg-${index + 1}`} name="valg" value={id} autocomplete="off" />
            <span class="letter" aria-hidden="true">
              {letters[index]}
            </span>
            <span>{label}</span>
          </label>
        ))}
        <label class="choice" for="valg-0">
          <input type="radio" id="valg-0" name="valg" value="-" autocomplete="off" />
          <span>{words.skip}</span>
        </label>
      </fieldset>
      <p class="small">{words.dilemma.noAnswer}</p>
      <p>
        <a class="button" href="#trin-foelger">
          {words.see}
        </a>
      </p>
    </section>
  )
}

/** What follows from every choice; the style shows the one that was chosen and folds the others. An older browser shows all. */
export function WhatFollows(props: AloneProps) {
  const { site, dilemma, words } = props
  const { language, notes } = dilemma
  return (
    <section class="follows" id="trin-foelger" data-step={words.follows} aria-labelledby="p-foelger">
      <h2 id="p-foelger">{words.follows}</h2>
      <p class="not-yet">{words.notYet}</p>
      <div class="after-choice">
        <LawBanner review={dilemma.review} language={language} />
        {dilemma.choices.map((choice, index) => (
          <section class={`follow of-${index + 1}`} id={choice.id} aria-labelledby={`foelger-${index + 1}`}>
            <p class="facts">{words.yours}</p>
            <h3 id={`foelger-${index + 1}`}>
              <span class="letter" aria-hidden="true">
                {letters[index]}
              </span>{' '}
              {choice.label}
            </h3>
            <Following {...props} choice={choice} />
          </section>
        ))}
        <div class="others">
          <h3>{words.others}</h3>
          {dilemma.choices.map((choice, index) => (
            <details class={`other of-${index + 1}`}>
              <summary>{choice.label}</summary>
              <div>
                <Following {...props} choice={choice} />
              </div>
            </details>
          ))}
        </div>
        {dilemma.lawIntro.length + dilemma.lawOutro.length === 0 ? null : (
          <div class="alone-law">
            <h3>{words.law}</h3>
            <ProseView prose={dilemma.lawIntro} language={site.language} notes={notes} />
            <ProseView prose={dilemma.lawOutro} language={site.language} notes={notes} />
          </div>
        )}
      </div>
    </section>
  )
}

/** What speaks for a choice and what it costs, in the text's own words, and what the law says of it. */
function Following({ site, dilemma, words, choice }: AloneProps & { choice: Choice }) {
  return (
    <>
      <ProseView prose={choice.text} language={site.language} />
      <p>
        <strong>{words.lawSays}</strong> <LawTag law={choice.law} language={dilemma.language} /> <ProseView prose={choice.why} language={site.language} notes={dilemma.notes} inline />
      </p>
    </>
  )
}
