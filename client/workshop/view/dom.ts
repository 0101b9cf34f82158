type Child = Node | string | undefined
type Given = Record<string, string | boolean | number | undefined>

/** Makes an element with its attributes and what is in it; an attribute that is false or missing is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Given = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : String(value))
  element.append(...children.filter((child) => child !== undefined))
  return element
}

/** A button that does something. */
export function button(label: string, act: () => void, attributes: Given = {}): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'tool', ...attributes }, label)
  made.addEventListener('click', act)
  return made
}

/** A field with its label; `wide` takes a whole row. */
export function labelled(label: string, field: HTMLElement, attributes: Given = {}): HTMLLabelElement {
  return make('label', attributes, make('span', {}, label), field)
}

/** A list to choose from. The choice that it has now need not be in the list. */
export function choiceOf(options: readonly { value: string; label: string }[], chosen: string, change: (value: string) => void): HTMLSelectElement {
  const select = make('select', {}, ...options.map(({ value, label }) => make('option', { value, selected: value === chosen }, label)))
  select.addEventListener('change', () => change(select.value))
  return select
}

/** A tick box with its label. */
export function tick(label: string, isOn: boolean, change: (isOn: boolean) => void): { label: HTMLLabelElement; field: HTMLInputElement } {
  const field = make('input', { type: 'checkbox', checked: isOn })
  field.addEventListener('change', () => change(field.checked))
  return { label: make('label', { class: 'tickbox' }, field, make('span', {}, label)), field }
}

/** Minutes and seconds, as a clock shows them. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** A file handed to whoever sits here. */
export function handOver(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = make('a', { href: address, download: name })
  link.click()
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
