import type { Character, Screenplay } from '../../../src/film/screenplay/index.ts'
import { nameOf } from '../../../src/film/timeline/index.ts'
import { button, choiceOf, labelled, make } from '../view/dom.ts'
import { words as all } from '../words.ts'
import { isIn, optionsOf } from './options.ts'

const words = all.form

/** Title and cast as fields; `now` is the screenplay as it is when a field changes. A name is changed wherever it stands. */
export function headFields(now: () => Screenplay, change: (next: Screenplay, isLarge?: boolean) => void): HTMLElement {
  const { title: written, cast, language } = now()
  const title = make('input', { type: 'text', value: written })
  title.addEventListener('input', () => change({ ...now(), title: title.value.trim() }))
  const become = (index: number, changed: Partial<Character>): void => change({ ...now(), cast: now().cast.map((each, place) => (place === index ? { ...each, ...changed } : each)) })
  const rows = cast.map((character, index) => {
    const name = make('input', { type: 'text', value: character.name })
    name.addEventListener('change', () => change(renamed(now(), character.name, name.value.trim().toUpperCase()), true))
    const age = make('input', { type: 'number', min: 1, max: 110, value: character.age })
    age.addEventListener('change', () => become(index, { age: Number(age.value) || character.age }))
    const role = choiceOf(optionsOf('roles', language), character.role, (value) => isIn('roles', value) && become(index, { role: value }))
    return make('li', { class: 'card person' }, labelled(words.name, name), labelled(words.role, role), labelled(words.age, age),
      button(words.remove, () => change({ ...now(), cast: now().cast.toSpliced(index, 1) }, true), { 'aria-label': words.removePerson(nameOf(character.name)), disabled: cast.length < 2 }))
  })
  const add = button(words.addPerson, () => change({ ...now(), cast: [...now().cast, { name: freeName(now()), role: 'citizen', age: 40, traits: [], at: { line: 0, column: 0 } }] }, true), { class: 'tool add' })
  return make('div', { class: 'form-head' }, labelled(words.title, title, { class: 'wide' }), make('h3', {}, words.cast), make('ul', { class: 'cards' }, ...rows), add)
}

/** The screenplay with somebody under another name, wherever the name stands. */
export function renamed(screenplay: Screenplay, from: string, to: string): Screenplay {
  if (to === '' || to === from || screenplay.cast.some(({ name }) => name === to)) return screenplay
  const target = <Each extends { thing: unknown } | { person: string }>(each: Each): Each => ('person' in each && each.person === from ? { ...each, person: to } : each)
  return {
    ...screenplay,
    cast: screenplay.cast.map((each) => (each.name === from ? { ...each, name: to } : each)),
    elements: screenplay.elements.map((element) => {
      if (element.kind === 'line') return element.who === from ? { ...element, who: to } : element
      if (element.kind === 'camera') return element.on === undefined ? element : { ...element, on: target(element.on) }
      if (element.kind !== 'action') return element
      return { ...element, who: element.who === from ? to : element.who, ...(element.what && { what: target(element.what) }), ...(element.where && { where: target(element.where) }) }
    }),
  }
}

function freeName({ cast }: Screenplay): string {
  let name = words.sample.person
  for (let count = 2; cast.some((each) => each.name === name); count++) name = `${words.sample.person} ${count}`
  return name
}
