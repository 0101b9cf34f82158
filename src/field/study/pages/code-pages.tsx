import { InsidePage } from '#people/index.ts'
import { LineField, PickField, TextField } from '#platform/html/field/field.tsx'
import { ProblemSummary } from '#platform/html/problem-summary/problem-summary.tsx'
import { href } from '#urls.ts'
import { codesInOrder, colours, familyOf, nextColour, type Code } from '../codes.ts'
import { matrixOf } from '../matrix.ts'
import type { Passage } from '../passages.ts'
import { studyPath } from '../routes/opened.ts'
import type { Whole } from '../store/studies.ts'
import { words as all } from '../words.ts'
import { CodeMark, Quoted } from './coding-pages.tsx'
import { Certain, type Filled, type Frame } from './study-pages.tsx'
import { pageWords } from './words.ts'

type WholeFrame = Frame & Filled & { whole: Whole }

/** The code book as a tree, each code with the ways to change it, and a form for a new one. */
export function CodesPage({ site, actor, whole, typed = {}, problems = {} }: WholeFrame) {
  const { language } = site
  const words = pageWords[language]
  const { study, codes } = whole
  const own = href(language, `${studyPath(study.id)}/koder`)
  const options = (except: ReadonlySet<string>) => codesInOrder(codes).filter(({ code }) => !except.has(code.id)).map(({ code, depth }) => ({ value: code.id, label: `${'– '.repeat(depth)}${code.name}` }))
  const fields = (code: Code | undefined) => {
    const prefix = code === undefined ? '' : `${code.id}-`
    const isTyped = typed['code'] === (code?.id ?? '')
    const values = isTyped ? typed : code === undefined ? { colour: nextColour(codes) } : { name: code.name, description: code.description, colour: code.colour, parent: code.parent ?? '' }
    const group = { prefix, typed: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isTyped ? (typed[`${prefix}${name}`] ?? value) : value])), problems: isTyped ? problems : {} }
    return (
      <>
        <LineField {...group} name="name" label={words.codeName} />
        <TextField {...group} name="description" label={words.description} rows={2} />
        <PickField {...group} name="colour" label={words.colour} options={Object.keys(colours).map((value) => ({ value, label: Object.entries(all[language].colours).find(([known]) => known === value)?.[1] ?? value }))} />
        <PickField {...group} name="parent" label={words.under} none={words.root} options={options(code === undefined ? new Set() : familyOf(codes, code.id))} />
        <Certain language={language} problems={group.problems} />
      </>
    )
  }
  return (
    <InsidePage site={site} actor={actor} title={words.codeBook} path={`${studyPath(study.id)}/koder`}>
      <p><a href={href(language, studyPath(study.id))}>{study.title}</a></p>
      <h1>{words.codeBook}</h1>
      <ProblemSummary language={language} problems={problems} prefix={typed['code'] === undefined || typed['code'] === '' ? '' : `${typed['code']}-`} />
      {codes.length === 0 ? <p>{words.noCodes}</p> : null}
      <ul class="study-tree">
        {codesInOrder(codes).map(({ code, depth }) => (
          <li class={`depth-${depth}`}>
            <details open={typed['code'] === code.id}>
              <summary><CodeMark colour={code.colour} /> {code.name} <span class="hint">{words.counts(whole.passages.filter((passage) => passage.codes.includes(code.id)).length)}</span></summary>
              {code.description === '' ? null : <p class="typed">{code.description}</p>}
              <form method="post" action={own} class="entries">
                <input type="hidden" name="code" value={code.id} />
                {fields(code)}
                <button class="button" name="do" value="change">{words.changeCode}</button>
              </form>
              {codes.length < 2 ? null : (
                <form method="post" action={own} class="entries">
                  <h2>{words.merge}</h2>
                  <p>{words.mergeText}</p>
                  <input type="hidden" name="code" value={code.id} />
                  <PickField name="into" prefix={`${code.id}-`} label={words.mergeInto} none={words.pick} options={options(new Set([code.id]))} problems={typed['code'] === code.id ? problems : {}} />
                  <button class="button quiet" name="do" value="merge">{words.merge}</button>
                </form>
              )}
              <form method="post" action={own}>
                <p>{words.removeText}</p>
                <input type="hidden" name="code" value={code.id} />
                <button class="button quiet" name="do" value="remove">{words.remove}</button>
              </form>
            </details>
          </li>
        ))}
      </ul>
      <section class="leaf">
        <h2>{words.addCode}</h2>
        <form method="post" action={own} class="entries">
          <input type="hidden" name="code" value="" />
          {fields(undefined)}
          <button class="button" name="do" value="add">{words.addCode}</button>
        </form>
      </section>
    </InsidePage>
  )
}

/** How many passages of each source have each code, each number a way to them. */
export function MatrixPage({ site, actor, whole }: WholeFrame) {
  const { language } = site
  const words = pageWords[language]
  const { study, codes, sources, passages } = whole
  const { rows, uncoded } = matrixOf(codes, sources, passages)
  const to = href(language, `${studyPath(study.id)}/steder`)
  const cell = (count: number, code: string, source?: string) => <td>{count === 0 ? 0 : <a href={`${to}?kode=${code}${source === undefined ? '' : `&kilde=${source}`}`}>{count}</a>}</td>
  return (
    <InsidePage site={site} actor={actor} title={words.matrix} path={`${studyPath(study.id)}/matrix`}>
      <p><a href={href(language, studyPath(study.id))}>{study.title}</a></p>
      <h1>{words.matrix}</h1>
      <p class="lead">{words.matrixLead}</p>
      <div class="study-matrix">
        <table>
          <thead>
            <tr><th scope="col">{words.codes}</th>{sources.map(({ title }) => <th scope="col">{title}</th>)}<th scope="col">{words.total}</th></tr>
          </thead>
          <tbody>
            {rows.map(({ code, depth, counts, total }) => (
              <tr><th scope="row"><span class={`depth-${depth}`}><CodeMark colour={code.colour} /> {code.name}</span></th>{counts.map((count, at) => cell(count, code.id, sources[at]?.id))}{cell(total, code.id)}</tr>
            ))}
            <tr><th scope="row">{words.uncoded}</th>{uncoded.map((count, at) => cell(count, 'ingen', sources[at]?.id))}{cell(uncoded.reduce((sum, one) => sum + one, 0), 'ingen')}</tr>
          </tbody>
        </table>
      </div>
    </InsidePage>
  )
}

/** Passages to read beside each other, and to begin a draft from. */
export function PassagesPage({ site, actor, whole, passages, title, problems = {} }: WholeFrame & { passages: readonly Passage[]; title: string }) {
  const { language } = site
  const words = pageWords[language]
  const { study, sources, codes } = whole
  const own = href(language, studyPath(study.id))
  return (
    <InsidePage site={site} actor={actor} title={title} path={`${studyPath(study.id)}/steder`}>
      <p><a href={own}>{study.title}</a></p>
      <h1>{title}</h1>
      <ProblemSummary language={language} problems={problems} />
      {passages.length === 0 ? <p>{words.noPassages}</p> : (
        <form method="post" action={`${own}/steder`} class="entries">
          <p>{words.draftText}</p>
          {passages.map((passage, at) => {
            const source = sources.find(({ id }) => id === passage.source)
            return source === undefined ? null : (
              <section class="study-passage">
                <h2><a href={`${own}/kilde/${source.id}#sted-${passage.id}`}>{source.title}</a></h2>
                <Quoted language={language} source={source} passage={passage} codes={codes} />
                <label class="choice"><input type="checkbox" id={at === 0 ? 'chosen' : undefined} name="chosen" value={passage.id} /><span>{words.use}</span></label>
              </section>
            )
          })}
          <button class="button">{words.draft}</button>
        </form>
      )}
    </InsidePage>
  )
}
