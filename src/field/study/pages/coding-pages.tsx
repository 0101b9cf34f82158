import { InsidePage } from '#people/index.ts'
import { LineField, SetField, TextField } from '#platform/html/field/field.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import { href, type Language } from '#urls.ts'
import { Covered } from '../../report/tell-pages.tsx'
import { codesInOrder, type Code } from '../codes.ts'
import { paragraphsOf, passagesIn, piecesOf, textOf, type Passage } from '../passages.ts'
import { studyPath } from '../routes/opened.ts'
import type { KeptSource, Whole } from '../store/studies.ts'
import { Certain, factsOf, type Filled, type Frame } from './study-pages.tsx'
import { pageWords } from './words.ts'

type SourceProps = Frame & Filled & { whole: Whole; source: KeptSource; chosen?: readonly string[] }

/** A source with its numbered paragraphs, a form to mark a passage, and the passages with their codes and memos. */
export function SourcePage({ site, actor, whole, source, typed = {}, problems = {}, chosen = [] }: SourceProps) {
  const { language } = site
  const words = pageWords[language]
  const { study, codes, memos } = whole
  const passages = passagesIn(source.id, whole.passages)
  const studyHref = href(language, studyPath(study.id))
  const own = `${studyHref}/kilde/${source.id}`
  const about = memos.filter((memo) => memo.about.kind === 'passage' && passages.some(({ id }) => memo.about.kind === 'passage' && memo.about.id === id))
  const group = { typed, problems }
  const inOrder = codesInOrder(codes)
  return (
    <InsidePage site={site} actor={actor} title={source.title} path={`${studyPath(study.id)}/kilde/${source.id}`}>
      <p><a href={studyHref}>{study.title}</a></p>
      <h1>{source.title}</h1>
      <p class="lead">{factsOf(language, source)}</p>
      <ProblemSummary language={language} problems={problems} />
      <p><a href="#from">{words.mark}</a></p>
      <ol class="study-text leaf">
        {paragraphsOf(source.text).map((paragraph, at) => (
          <li id={`afsnit-${at + 1}`} value={at + 1} dir="auto"><Marked paragraph={paragraph} passages={passages} /></li>
        ))}
      </ol>
      <section class="leaf">
        <h2>{words.mark}</h2>
        <form method="post" action={own} class="entries">
          <LineField {...group} name="from" label={words.from} />
          <LineField {...group} name="to" label={words.to} />
          <TextField {...group} name="quote" label={words.quote} hint={words.quoteHint} rows={2} />
          {codes.length === 0 ? (
            <p>{words.noCodes} <a href={`${studyHref}/koder`}>{words.codeBook}</a></p>
          ) : (
            <SetField {...group} name="codes" label={words.codes} values={inOrder.map(({ code }) => code.id)} labels={Object.fromEntries(codes.map(({ id, name }) => [id, name]))} chosen={chosen} />
          )}
          <TextField {...group} name="memo" label={words.memo} />
          <Certain language={language} problems={problems} />
          <button class="button" name="do" value="mark">{words.mark}</button>
        </form>
      </section>
      <section class="leaf">
        <h2>{words.passages}</h2>
        {passages.length === 0 ? <p>{words.noPassages}</p> : null}
        {passages.map((passage) => (
          <form method="post" action={own} class="study-passage" id={`sted-${passage.id}`}>
            <Quoted language={language} source={source} passage={passage} codes={codes} />
            {about.filter((memo) => memo.about.kind === 'passage' && memo.about.id === passage.id).map((memo) => <p class="typed"><strong>{words.memo}:</strong> <Covered text={memo.text} /></p>)}
            <input type="hidden" name="passage" value={passage.id} />
            <button class="button quiet" name="do" value="unmark">{words.removePassage}</button>
          </form>
        ))}
      </section>
      <details>
        <summary>{words.removeSource}</summary>
        <p>{words.removeSourceText(passages.length, about.length)}</p>
        <form method="post" action={own}>
          <button class="button quiet" name="do" value="remove">{words.removeSource}</button>
        </form>
      </details>
    </InsidePage>
  )
}

/** What a passage says, and the names of its codes. */
export function Quoted({ language, source, passage, codes }: { language: Language; source: KeptSource; passage: Passage; codes: readonly Code[] }) {
  return (
    <>
      <blockquote class="typed" dir="auto"><Covered text={textOf(source, passage)} /></blockquote>
      <ul class="study-codes" aria-label={pageWords[language].codes}>
        {codes.filter(({ id }) => passage.codes.includes(id)).map(({ name, colour }) => <li><CodeMark colour={colour} /> {name}</li>)}
      </ul>
    </>
  )
}

/** A dot of the code's colour; its name always stands beside it. */
export function CodeMark({ colour }: Pick<Code, 'colour'>) {
  return <span class={`code-dot code-${colour}`} aria-hidden="true" />
}

/** A paragraph in which what lies in passages is marked. */
function Marked({ paragraph, passages }: { paragraph: { start: number; end: number; text: string }; passages: readonly Passage[] }) {
  const within = passages
    .filter(({ start, end }) => start < paragraph.end && end > paragraph.start)
    .map((passage) => ({ ...passage, start: Math.max(0, passage.start - paragraph.start), end: Math.min(paragraph.text.length, passage.end - paragraph.start) }))
  if (within.length === 0) return <Covered text={paragraph.text} />
  return (
    <>
      {piecesOf(paragraph.text, within).map(({ start, end, passages: covering }) => {
        const piece = <Covered text={paragraph.text.slice(start, end)} />
        return covering.length === 0 ? piece : <mark class="passage">{piece}</mark>
      })}
    </>
  )
}
