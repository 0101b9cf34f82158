import { make } from './dom.ts'

/** A choice of one among a few, side by side. */
export function segments<Value extends string>(label: string, options: readonly { value: Value; label: string }[], chosen: Value, change: (value: Value) => void): { element: HTMLElement; show(value: Value): void; disable(value: Value, reason: string | undefined): void } {
  const name = `segments-${label.toLowerCase().replaceAll(/\W+/g, '-')}`
  const fields = options.map((option) => {
    const field = make('input', { type: 'radio', name, value: option.value, checked: option.value === chosen })
    field.addEventListener('change', () => field.checked && change(option.value))
    return { option, field, label: make('label', {}, field, make('span', {}, option.label)) }
  })
  const element = make('fieldset', { class: 'segments' }, make('legend', { class: 'hidden' }, label), ...fields.map(({ label: shown }) => shown))
  return {
    element,
    show: (value) => {
      for (const { option, field } of fields) field.checked = option.value === value
    },
    disable: (value, reason) => {
      for (const { option, field, label: shown } of fields) {
        if (option.value !== value) continue
        field.disabled = reason !== undefined
        shown.title = reason ?? ''
      }
    },
  }
}
