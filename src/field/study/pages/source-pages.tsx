import { placeName, vocabulary } from '#library/index.ts'
import { InsidePage } from '#people/index.ts'
import { PickField, TextField } from '#platform/html/field/field.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import type { Typed } from '#platform/http/forms.ts'
import { href } from '#urls.ts'
import { Covered } from '../../report/tell-pages.tsx'
import type { Note } from '../importing/imported.ts'
import type { Looked } from '../masking/lines.ts'
import { studyPath } from '../routes/opened.ts'
import { maskLabel, noteSentence } from '../sentences.ts'
import type { KeptStudy } from '../store/studies.ts'
import { sourceKinds } from '../study.ts'
import { monthInWords, type Filled, type Frame } from './study-pages.tsx'
import { pageWords } from './words.ts'

/** A new source: of what kind, from what kind of place, in which month, and its text or its file. */
export function SourceForm({ site, actor, study, months, typed = {}, problems = {} }: Frame & Filled & { study: KeptStudy; months: readonly string[] }) {
  const { language } = site
  const words = pageWords[language]
  const group = { typed, problems }
  return (
    <InsidePage site={site} actor={actor} title={words.sourceTitle} path={`${studyPath(study.id)}/kilde`}>
      <h1>{words.sourceTitle}</h1>
      <p class="lead">{words.sourceLead}</p>
      <ProblemSummary language={language} problems={problems} />
      <form method="post" action={href(language, `${studyPath(study.id)}/kilde`)} enctype="multipart/form-data" class="entries">
        <PickField {...group} name="kind" label={words.kind} none={words.pick} options={sourceKinds.map((value) => ({ value, label: words.kinds[value] }))} />
        <PickField {...group} name="place" label={words.place} none={words.pick} options={vocabulary.places.map((value) => ({ value, label: placeName(language, value) }))} />
        <PickField {...group} name="month" label={words.month} none={words.pick} options={months.map((value) => ({ value, label: monthInWords(language, value) }))} />
        <TextField {...group} name="text" label={words.text} hint={words.textHint} rows={12} />
        <div class="entry">
          <label for="file">{words.file}</label>
          <p class="hint" id="file-hint">{words.fileHint}</p>
          {problems['file'] === undefined ? null : <p class="problem" id="file-problem">{problems['file']}</p>}
          <input class="field" type="file" id="file" name="file" accept=".docx,.txt,.vtt,.srt" aria-describedby={problems['file'] === undefined ? 'file-hint' : 'file-hint file-problem'} />
        </div>
        <button class="button">{words.look}</button>
      </form>
    </InsidePage>
  )
}

const shown = 30

/** What will be kept of a source, and each doubt with a choice; the words that are already covered are gone. */
export function SourceReview({ site, actor, study, typed, looked, notes }: Frame & { study: KeptStudy; typed: Typed; looked: Looked; notes: readonly Note[] }) {
  const { language } = site
  const words = pageWords[language]
  const lines = looked.text.split('\n')
  const label = maskLabel(language)
  return (
    <InsidePage site={site} actor={actor} title={words.reviewTitle} path={`${studyPath(study.id)}/kilde`}>
      <h1>{words.reviewTitle}</h1>
      <p class="lead">{words.reviewText}</p>
      {notes.length === 0 ? null : (
        <section>
          <h2>{words.notes}</h2>
          <ul>{notes.map((note) => <li>{noteSentence(language, note)}</li>)}</ul>
        </section>
      )}
      <div class="leaf">
        {lines.slice(0, shown).map((line) => <p dir="auto"><Covered text={line} /></p>)}
        {lines.length <= shown ? null : (
          <details>
            <summary>{words.lines(lines.length)}</summary>
            {lines.slice(shown).map((line) => <p dir="auto"><Covered text={line} /></p>)}
          </details>
        )}
      </div>
      <form method="post" action={href(language, `${studyPath(study.id)}/kilde`)} enctype="multipart/form-data" class="entries">
        <input type="hidden" name="checked" value="yes" />
        {['kind', 'place', 'month'].map((name) => <input type="hidden" name={name} value={typed[name] ?? ''} />)}
        <textarea name="text" hidden>
          {`\n${looked.asked}`}
        </textarea>
        {looked.open.length === 0 ? null : <h2>{words.askTitle}</h2>}
        {looked.open.map(({ key, text, kind }, at) => (
          <fieldset class="entry doubt">
            <legend>{words.ask(label(kind), text)}</legend>
            <input type="hidden" name={`words-${at}`} value={key} />
            <div class="options">
              {(['hide', 'keep'] as const).map((choice) => (
                <label class="choice">
                  <input type="radio" name={`doubt-${at}`} value={choice} checked={choice === 'hide'} />
                  <span>{words[choice]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <div class="acts">
          <button class="button">{words.keepSource}</button>
          <button class="button quiet" name="again" value="yes">{words.again}</button>
        </div>
      </form>
    </InsidePage>
  )
}
