import type { Problems, Typed } from '#platform/http/forms.ts'

type ChoiceFieldProps<Value extends string> = {
  name: string
  legend: string
  hint?: string
  values: readonly Value[]
  options: Record<Value, string>
  texts?: Record<Value, string>
  /** The answer that most people need; it stands until another is chosen. */
  initial: Value
  look: 'three' | 'four-up'
  typed: Typed
  problems: Problems
}

/** One of a few, as radio buttons, each with what it changes. */
export function ChoiceField<Value extends string>({ name, legend, hint, values, options, texts, initial, look, typed, problems }: ChoiceFieldProps<Value>) {
  const problem = problems[name]
  const chosen = typed[name] ?? (problem === undefined ? initial : '')
  const described = [...(problem === undefined ? [] : [`${name}-problem`]), ...(hint === undefined ? [] : [`${name}-hint`])].join(' ')
  return (
    <fieldset class="entry" aria-describedby={described === '' ? undefined : described}>
      <legend>{legend}</legend>
      {hint === undefined ? null : (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Problem name={name} text={problem} />
      <div class={`options ${look}`}>
        {values.map((value, index) => (
          <label class="choice">
            {/* The error summary leads to the first one. */}
            <input type="radio" id={index === 0 ? name : undefined} name={name} value={value} checked={chosen === value} />
            <span>
              <b>{options[value]}</b>
              {texts === undefined ? null : <small>{texts[value]}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Something that fits or does not. */
export function TickField({ name, label, text, isOn }: { name: string; label: string; text: string; isOn: boolean }) {
  return (
    <div class="fits">
      <label>
        <input type="checkbox" name={name} value="1" checked={isOn} aria-describedby={`${name}-text`} />
        <span>{label}</span>
      </label>
      <p class="hint" id={`${name}-text`}>
        {text}
      </p>
    </div>
  )
}

/** What must be put right in a field, if anything. */
export function Problem({ name, text }: { name: string; text: string | undefined }) {
  return text === undefined ? (
    <></>
  ) : (
    <p class="problem" id={`${name}-problem`}>
      {text}
    </p>
  )
}
