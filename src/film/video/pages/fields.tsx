import type { Child } from 'hono/jsx'
import type { Problems, Typed } from '#platform/http/forms.ts'

/** What a group of fields needs: what was typed, what must be put right, and what its ids begin with. */
export type GroupProps = { typed?: Typed; problems?: Problems; prefix?: string }
type FieldProps = GroupProps & { name: string; label: string; hint?: string | undefined }

/** A line to write in, with its label, its hint and its problem tied to it. */
export function LineField({ kind = 'text', isShort = false, isRequired = false, ...field }: FieldProps & { kind?: 'text' | 'password' | 'file'; isShort?: boolean; isRequired?: boolean }) {
  const { id, value, described, isWrong } = partsOf(field)
  return (
    <Entry {...field}>
      <input class={isShort ? 'field short' : 'field'} id={id} name={field.name} type={kind} value={kind === 'text' ? value : undefined} dir={kind === 'text' ? 'auto' : undefined} required={isRequired} autocomplete="off" aria-describedby={described} aria-invalid={isWrong ? 'true' : undefined} />
    </Entry>
  )
}

/** Several lines to write in. */
export function TextField({ rows = 2, ...field }: FieldProps & { rows?: number }) {
  const { id, value, described, isWrong } = partsOf(field)
  return (
    <Entry {...field}>
      {/* A browser drops the first line break inside a textarea, so one is given to drop. */}
      <textarea id={id} name={field.name} rows={rows} dir="auto" aria-describedby={described} aria-invalid={isWrong ? 'true' : undefined}>
        {`\n${value}`}
      </textarea>
    </Entry>
  )
}

/** One of many, in a list that opens. */
export function SelectField({ options, ...field }: FieldProps & { options: readonly { value: string; label: string }[] }) {
  const { id, value, described } = partsOf(field)
  return (
    <Entry {...field}>
      <select class="field" id={id} name={field.name} aria-describedby={described}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Entry>
  )
}

/** A tick with its problem above it. */
export function TickField({ value, ...field }: FieldProps & { value: string }) {
  const { id, problem, described } = partsOf(field)
  return (
    <div class="entry">
      {problem === undefined ? null : (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <label class="tick">
        <input type="checkbox" id={id} name={field.name} value={value} checked={field.typed?.[field.name] === value} required aria-describedby={described} /> {field.label}
      </label>
    </div>
  )
}

function Entry({ children, ...field }: FieldProps & { children?: Child }) {
  const { id, problem } = partsOf(field)
  return (
    <div class="entry">
      <label for={id}>{field.label}</label>
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
      {children}
    </div>
  )
}

function partsOf({ name, typed = {}, problems = {}, prefix = '', hint }: FieldProps) {
  const id = `${prefix}${name}`
  const problem = problems[name]
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(problem === undefined ? [] : [`${id}-problem`])].join(' ')
  return { id, value: typed[name] ?? '', problem, isWrong: problem !== undefined, described: described === '' ? undefined : described }
}
