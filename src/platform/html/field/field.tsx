import type { Child } from 'hono/jsx'
import type { Problems, Typed } from '../../http/forms.ts'

/** What a group of fields needs: what was typed, what must be put right, and what its names and ids begin with. */
export type GroupProps = { typed?: Typed; problems?: Problems; prefix?: string }

type FieldProps = GroupProps & { name: string; label: string; hint?: string | undefined }

/** A line to write in, with its label, its hint and its problem tied to it. `fills` names what the browser knows of its own person; a secret never comes back. */
export function LineField({ kind = 'text', list, fills = 'off', ...field }: FieldProps & { kind?: 'text' | 'date' | 'email' | 'url' | 'password'; list?: readonly string[] | undefined; fills?: string }) {
  const { id, value, described, isWrong } = partsOf(field)
  const listId = list === undefined || list.length === 0 ? undefined : `${id}-list`
  return (
    <Entry {...field}>
      <input
        class="field"
        id={id}
        name={id}
        type={kind}
        value={kind === 'password' ? undefined : value}
        dir={kind === 'text' ? 'auto' : undefined}
        list={listId}
        autocomplete={fills}
        aria-describedby={described}
        aria-invalid={isWrong ? 'true' : undefined}
      />
      {listId === undefined ? null : (
        <datalist id={listId}>
          {list?.map((entry) => <option>{entry}</option>)}
        </datalist>
      )}
    </Entry>
  )
}

/** Several lines to write in. */
export function TextField({ rows = 3, ...field }: FieldProps & { rows?: number }) {
  const { id, value, described, isWrong } = partsOf(field)
  return (
    <Entry {...field}>
      {/* A browser drops the first line break inside a textarea, so one is given to drop. */}
      <textarea id={id} name={id} rows={rows} dir="auto" aria-describedby={described} aria-invalid={isWrong ? 'true' : undefined}>
        {`\n${value}`}
      </textarea>
    </Entry>
  )
}

/** One of a few, as radio buttons in a fieldset. */
export function ChoiceField<Value extends string>({ values, labels, look, ...field }: FieldProps & { values: readonly Value[]; labels: Record<Value, string>; look?: 'four' }) {
  const { id, value, described } = partsOf(field)
  return (
    <fieldset class="entry" aria-describedby={described}>
      <legend>{field.label}</legend>
      <Notes {...field} />
      <div class={look ?? 'options'}>
        {values.map((one, at) => (
          <label class="choice">
            {/* The error summary leads to the first one. */}
            <input type="radio" id={at === 0 ? id : undefined} name={id} value={one} checked={one === value} />
            <span>{labels[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Any number of a few, as check boxes in a fieldset. */
export function SetField<Value extends string>({ values, labels, chosen, ...field }: FieldProps & { values: readonly Value[]; labels: Record<Value, string>; chosen: readonly string[] }) {
  const { id, described } = partsOf(field)
  return (
    <fieldset class="entry" aria-describedby={described}>
      <legend>{field.label}</legend>
      <Notes {...field} />
      <div class="options">
        {values.map((one, at) => (
          <label class="choice">
            <input type="checkbox" id={at === 0 ? id : undefined} name={id} value={one} checked={chosen.includes(one)} />
            <span>{labels[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One of many, as a list that folds; `none` is what stands there when nothing is chosen. */
export function PickField({ options, none, ...field }: FieldProps & { options: readonly { value: string; label: string }[]; none?: string }) {
  const { id, value, described, isWrong } = partsOf(field)
  return (
    <Entry {...field}>
      <select class="field" id={id} name={id} aria-describedby={described} aria-invalid={isWrong ? 'true' : undefined}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Entry>
  )
}

function Entry({ children, ...field }: FieldProps & { children?: Child }) {
  return (
    <div class="entry">
      <label for={partsOf(field).id}>{field.label}</label>
      <Notes {...field} />
      {children}
    </div>
  )
}

function Notes(field: FieldProps) {
  const { id, problem } = partsOf(field)
  return (
    <>
      {field.hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {problem === undefined ? null : (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </>
  )
}

function partsOf({ name, typed = {}, problems = {}, prefix = '', hint }: FieldProps) {
  const id = `${prefix}${name}`
  const problem = problems[name]
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(problem === undefined ? [] : [`${id}-problem`])].join(' ')
  return { id, value: typed[name] ?? '', problem, isWrong: problem !== undefined, described: described === '' ? undefined : described }
}
