import type { Problem } from '#library/index.ts'
import { InsidePage, type Actor } from '#people/index.ts'
import type { Site } from '#platform/html/layout.tsx'
import type { Problems } from '#platform/http/forms.ts'
import { TextField } from '#platform/html/field/field.tsx'
import { linkTo, places } from '../addresses.ts'
import { placeOf, type DraftText, type Piece } from '../pieces.ts'
import { words } from '../words.ts'
import { fieldAt } from '../writing/field-at.ts'
import { shapeOf } from '../writing/shape.ts'
import type { Values } from '../writing/take-apart.ts'
import { EntryField } from './form-fields.tsx'

export type WritingProps = {
  site: Site
  actor: Actor
  piece: Piece
  texts: readonly DraftText[]
  /** The text that is written on, as it stands in the form. */
  text: DraftText
  /** Undefined when the text can only be written as text. */
  values: Values | undefined
  problems: readonly Problem[]
  /** The version that is written on. */
  expected: number
  notice?: string | undefined
  formProblems?: Problems
}

/** A text as a form or as the file that it is, with what must be put right, each at its field and its line. */
export function WritingPage(props: WritingProps & { look: 'skriv' | 'tekst' }) {
  const { site, actor, piece, text, look, expected, notice, problems } = props
  const { language } = site
  const labels = words[language].form
  const own = problems.filter(({ file }) => file === placeOf(text))
  return (
    <InsidePage site={site} actor={actor} title={(look === 'skriv' ? labels.title : labels.asTextTitle)(piece.title)} path={places.piece(piece.id)} scripts={['editing.js']}>
      <header class="edit-head">
        <p class="facts">
          <a href={linkTo(language, places.piece(piece.id))}>{labels.back}</a>
          <span>{words[language].version(piece.version)}</span>
        </p>
        <h1>{(look === 'skriv' ? labels.title : labels.asTextTitle)(piece.title)}</h1>
        <Tabs {...props} />
      </header>
      {notice === undefined ? null : (
        <p class="edit-notice" role="status">
          {notice}
        </p>
      )}
      {look === 'tekst' && props.values === undefined && text.part === 'text' ? <p class="edit-notice">{labels.rawOnly}</p> : null}
      <Faults {...props} problems={own} />
      <div class="edit-desk">
        <form
          method="post"
          action={linkTo(language, places.act(piece.id, look))}
          class="entries edit-form"
          data-draft={`${piece.id}/${placeOf(text)}/${look}`}
          data-version={expected}
          data-peek={linkTo(language, places.act(piece.id, 'proev'))}
          {...(notice === undefined ? {} : { 'data-saved': '' })}
        >
          <input type="hidden" name="version" value={String(expected)} />
          <input type="hidden" name="sprog" value={text.language} />
          <input type="hidden" name="del" value={text.part} />
          <input type="hidden" name="som" value={look} />
          <div class="edit-restore" hidden>
            <p>{labels.restore.text}</p>
            <p class="take">
              <button type="button" class="button quiet" data-restore="take">
                {labels.restore.take}
              </button>
              <button type="button" class="button quiet" data-restore="drop">
                {labels.restore.drop}
              </button>
            </p>
          </div>
          {look === 'skriv' && props.values !== undefined ? <FormBody {...props} values={props.values} own={own} /> : <RawBody {...props} />}
          <div class="edit-bar">
            <button class="button">{labels.save}</button>
            {text.part === 'text' ? (
              <button class="button quiet" formaction={linkTo(language, places.act(piece.id, 'proev'))} formtarget="_blank">
                {labels.peek}
              </button>
            ) : null}
          </div>
        </form>
        {text.part === 'text' ? <Live {...props} /> : null}
      </div>
    </InsidePage>
  )
}

function Tabs({ site, piece, texts, text, look, values }: WritingProps & { look: string }) {
  const { language } = site
  const all = words[language]
  const link = (as: 'skriv' | 'tekst', one: Pick<DraftText, 'language' | 'part'>) => linkTo(language, places.act(piece.id, as), { sprog: one.language, ...(one.part === 'guide' ? { del: 'guide' } : {}) })
  const isWhole = text.part === 'text' && values !== undefined
  return (
    <nav class="edit-tabs" aria-label={all.piece.texts}>
      <ul>
        {text.part === 'text' ? (
          <>
            {isWhole ? (
              <li>
                <a href={link('skriv', text)} aria-current={look === 'skriv' ? 'page' : undefined}>
                  {all.form.asForm}
                </a>
              </li>
            ) : null}
            <li>
              <a href={link('tekst', text)} aria-current={look === 'tekst' ? 'page' : undefined}>
                {all.form.asText}
              </a>
            </li>
          </>
        ) : null}
        {texts
          .filter((one) => placeOf(one) !== placeOf(text))
          .map((one) => (
            <li>
              <a href={link(one.part === 'guide' ? 'tekst' : 'skriv', one)}>
                {all.parts[one.part]}, {all.languages[one.language].toLowerCase()}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** What must be put right: a way to the field, or to the text where no field has the line. */
function Faults({ site, piece, text, problems, look, formProblems = {} }: WritingProps & { look: 'skriv' | 'tekst' }) {
  const labels = words[site.language].form
  if (problems.length === 0 && Object.keys(formProblems).length === 0) return <p class="edit-fine">{labels.noProblems}</p>
  return (
    <section class="edit-faults" aria-labelledby="fejl">
      <h2 id="fejl">{labels.problems}</h2>
      <p>{labels.problemsLead}</p>
      <ul>
        {Object.entries(formProblems).map(([field, sentence]) => (
          <li>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
        {problems.map(({ line, wrong, instead }) => {
          const field = look === 'skriv' ? fieldAt(piece.kind, text.language, text.content, line) : 'indhold'
          return (
            <li>
              {field === undefined ? <b>{labels.line(line)}</b> : <a href={`#${field}`}>{look === 'skriv' ? placeName(site.language, field) : labels.line(line)}</a>}: {wrong} {instead}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What a field is called in a list of problems: a row's by its number. */
function placeName(language: Site['language'], field: string): string {
  const labels = words[language].form
  const [kind = '', number, column = ''] = field.split('.')
  const rows = Object.entries(labels.rows).find(([name]) => name === kind)?.[1]
  if (rows !== undefined && number !== undefined && /^\d+$/.test(number)) return `${rows.one(Number(number) + 1)}, ${(labels.columns[column]?.[0] ?? column).toLowerCase()}`
  return labels.fields[field]?.[0] ?? labels.groups['sections'] ?? field
}

function FormBody({ site, piece, text, values, own, formProblems = {} }: WritingProps & { values: Values; own: readonly Problem[] }) {
  const { language } = site
  const labels = words[language].form
  const problems: Problems = { ...formProblems }
  for (const { line, wrong, instead } of own) {
    const field = fieldAt(piece.kind, text.language, text.content, line)
    if (field !== undefined) problems[field] ??= `${wrong} ${instead}`
  }
  const groups = shapeOf(piece.kind, text.language)
  return (
    <>
      <nav class="edit-contents" aria-label={labels.contents}>
        <ul>
          {groups.map(({ name }) => (
            <li>
              <a href={`#del-${name}`}>{labels.groups[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ name, entries }, index) => (
        <section class="edit-group entries" aria-labelledby={`del-${name}`}>
          <h2 id={`del-${name}`}>{labels.groups[name]}</h2>
          {index === 0 && piece.publishedVersion === undefined && text.language === 'da' ? <EntryField entry={{ look: 'line', path: 'id' }} language={language} values={new Map([...values, ['id', values.get('id') ?? [piece.slug]]])} problems={problems} /> : null}
          {entries.map((entry) => (
            <EntryField entry={entry} language={language} values={values} problems={problems} />
          ))}
        </section>
      ))}
    </>
  )
}

function RawBody({ site, text, formProblems = {} }: WritingProps) {
  const labels = words[site.language].form
  return <TextField name="indhold" label={labels.raw} hint={labels.rawHint} rows={32} typed={{ indhold: text.content }} problems={formProblems} />
}

/** Beside the form, with script alone: the draft as page, phone or card while one writes. */
function Live({ site }: WritingProps) {
  const { form, piece } = words[site.language]
  return (
    <aside class="edit-live" aria-labelledby="live" hidden>
      <h2 id="live">{form.live}</h2>
      <p class="hint">{form.liveHint}</p>
      <fieldset class="edit-looks">
        <legend class="hidden">{form.live}</legend>
        {(['telefon', 'kort', 'side'] as const).map((look, index) => (
          <label class="choice">
            <input type="radio" name="udseende" value={look} checked={index === 0} />
            <span>{piece.previewAs[look]}</span>
          </label>
        ))}
      </fieldset>
      <div class="edit-look" data-look></div>
    </aside>
  )
}
