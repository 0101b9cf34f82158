import { libraryWords, pictureWords } from '#library/index.ts'
import { LineField, TextField } from '#platform/html/field/field.tsx'
import type { Problems, Typed } from '#platform/http/forms.ts'
import type { Language } from '#urls.ts'
import { words } from '../words.ts'
import { columns, room, type Row } from '../writing/rows.ts'
import type { Entry, Names, RowKind } from '../writing/shape.ts'
import { nameOf, type Values } from '../writing/take-apart.ts'
import { typedRows } from '../writing/put-together.ts'

type FieldsProps = { language: Language; values: Values; problems: Problems }

/** One field of the form, or the rows of one. */
export function EntryField({ entry, language, values, problems }: FieldsProps & { entry: Entry }) {
  const labels = words[language].form
  const name = entry.look === 'rows' ? entry.rows : 'path' in entry ? entry.path : nameOf(entry.section)
  const [known, hint] = labels.fields[name] ?? [name]
  const label = entry.look === 'section' && entry.label !== undefined ? entry.label : known
  const typed: Typed = { [name]: values.get(name)?.[0] ?? '' }
  const field = { name, label, hint, typed, problems }
  switch (entry.look) {
    case 'rows':
      return <Rows kind={entry.rows} language={language} values={values} problems={problems} />
    case 'section':
      return <TextField {...field} rows={entry.rows} />
    case 'list':
      return <TextField {...field} rows={7} />
    case 'text':
      return <TextField {...field} rows={2} />
    case 'one':
      return <Select {...field} values={entry.values} labels={namesOf(entry.names, language)} empty={labels.empty} />
    case 'many':
      return <Ticks name={name} label={label} values={entry.values} labels={namesOf(entry.names, language)} chosen={values.get(name) ?? []} problem={problems[name]} />
    case 'flag':
      return (
        <label class="tick">
          <input type="checkbox" id={name} name={name} value="true" checked={typed[name] === 'true'} />
          {label}
        </label>
      )
    case 'day':
      return <LineField {...field} kind="date" />
    default:
      return <LineField {...field} />
  }
}

/** What the words of a closed list are called. */
export function namesOf(list: Names, language: Language): Record<string, string> {
  const ours = words[language].names.names
  const theirs = libraryWords[language]
  const pictures = pictureWords[language]
  return { ...ours, places: theirs.places, roles: theirs.roles, levers: theirs.levers, picturePlaces: pictures.places, lights: pictures.lights, things: pictures.things }[list]
}

function Rows({ kind, language, values, problems }: FieldsProps & { kind: RowKind }) {
  const labels = words[language].form
  const typed = typedRows(values, kind)
  const { least, most, more } = room[kind]
  const count = Math.max(Math.min(Math.max(least, typed.length + more), most), typed.length)
  const rows: Row[] = Array.from({ length: count }, (_, index) => typed[index] ?? {})
  return (
    <div class="edit-rows">
      {kind === 'law' ? <h3>{labels.rows[kind].title}</h3> : null}
      {rows.map((row, index) => (
        <fieldset class="edit-row">
          <legend>
            {labels.rows[kind].one(index + 1)}
            {kind === 'law' && (row['id'] ?? '') !== '' ? <span class="facts"> {labels.rowId(row['id'] ?? '')}</span> : null}
          </legend>
          <input type="hidden" name={`${kind}.${index}.id`} value={row['id'] ?? ''} />
          {columns[kind].map((column) => (
            <Column kind={kind} column={column} name={`${kind}.${index}.${column}`} row={row} language={language} problems={problems} />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function Column({ kind, column, name, row, language, problems }: { kind: RowKind; column: string; name: string; row: Row; language: Language; problems: Problems }) {
  const { form, names } = words[language]
  const [label, hint] = form.columns[column] ?? [column]
  const field = { name, label, hint: column === 'text' && kind !== 'choices' ? undefined : hint, typed: { [name]: row[column] ?? '' }, problems }
  if (column === 'law') return <Select {...field} values={['within', 'depends', 'outside']} labels={names.lawful} empty={form.empty} />
  if (column === 'mark') return <Select {...field} values={['seen', 'known', 'unsure']} labels={names.marks} empty={form.empty} />
  if (column === 'kind') return <Select {...field} values={['room', 'procedure', 'system', 'leader', 'other']} labels={libraryWords[language].levers} empty={form.empty} />
  if (column === 'read') return <LineField {...field} kind="date" />
  if (column === 'text' || column === 'why') return <TextField {...field} rows={column === 'text' ? 4 : 2} />
  return <LineField {...field} />
}

type SelectProps = { name: string; label: string; hint?: string | undefined; typed: Typed; problems: Problems; values: readonly string[]; labels: Record<string, string>; empty: string }

/** One word of a closed list. A word that the list does not know stays, so that nothing is lost by looking. */
export function Select({ name, label, hint, typed, problems, values, labels, empty }: SelectProps) {
  const value = typed[name] ?? ''
  const problem = problems[name]
  const described = [hint === undefined ? [] : [`${name}-hint`], problem === undefined ? [] : [`${name}-problem`]].flat().join(' ')
  return (
    <div class="entry">
      <label for={name}>{label}</label>
      {hint === undefined ? null : (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem === undefined ? null : (
        <p class="problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      <select class="field" id={name} name={name} aria-describedby={described === '' ? undefined : described} aria-invalid={problem === undefined ? undefined : 'true'}>
        <option value="">{empty}</option>
        {[...values, ...(value === '' || values.includes(value) ? [] : [value])].map((one) => (
          <option value={one} selected={one === value}>
            {labels[one] ?? one}
          </option>
        ))}
      </select>
    </div>
  )
}

function Ticks({ name, label, values, labels, chosen, problem }: { name: string; label: string; values: readonly string[]; labels: Record<string, string>; chosen: readonly string[]; problem: string | undefined }) {
  const some = chosen.map((one) => labels[one] ?? one).join(', ')
  return (
    <fieldset class="entry" aria-describedby={problem === undefined ? undefined : `${name}-problem`}>
      <legend>{label}</legend>
      {problem === undefined ? null : (
        <p class="problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      <details open={values.length < 8} id={name}>
        <summary>{some === '' ? '–' : some}</summary>
        <div class="edit-ticks">
          {values.map((one) => (
            <label class="tick">
              <input type="checkbox" name={name} value={one} checked={chosen.includes(one)} />
              {labels[one] ?? one}
            </label>
          ))}
        </div>
      </details>
    </fieldset>
  )
}
