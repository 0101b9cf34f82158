import { cast as houseCast } from '../../../src/film/picture/people/index.ts'
import { traitInWords } from '../../../src/film/screenplay/format.ts'
import type { Character } from '../../../src/film/screenplay/index.ts'
import { roles } from '../../../src/film/screenplay/vocabulary/index.ts'
import { nameOf } from '../../../src/film/timeline/index.ts'
import type { Desk } from '../desk.ts'
import { writeCasting, type Edit } from '../text/edits.ts'
import { button, make } from '../view/dom.ts'
import { words } from '../words.ts'
import { portrait } from './portrait.ts'

/** The cast with their faces, and faces to choose from; a choice is written on the casting line. */
export function createPeoplePane(desk: Desk, edit: (edits: readonly Edit[]) => void): { element: HTMLElement; render(): void } {
  const element = make('div', { class: 'people' })
  let open: string | undefined
  let shown = ''

  function render(): void {
    const screenplay = desk.film?.screenplay
    const state = JSON.stringify([screenplay?.cast.map((each) => ({ ...each, at: undefined })), screenplay?.language, desk.isSound, open])
    if (state === shown) return
    shown = state
    if (screenplay === undefined || screenplay.cast.length === 0) return element.replaceChildren(make('p', {}, words.people.none))
    element.replaceChildren(
      make('p', {}, desk.isSound ? words.people.lead : words.people.faulty),
      make('ul', { class: 'cast' }, ...screenplay.cast.map((character) => member(character, screenplay.language))),
    )
  }

  function member(character: Character, language: 'da' | 'en'): HTMLElement {
    const isOpen = open === character.name && desk.isSound
    const label = isOpen ? words.people.close : words.people.change
    const change = button(label, () => {
      open = isOpen ? undefined : character.name
      render()
      element.querySelector<HTMLElement>(isOpen ? `[data-who="${character.name}"]` : '.faces input')?.focus()
    }, { 'aria-expanded': isOpen, 'aria-label': `${label}: ${nameOf(character.name)}`, 'data-who': character.name, disabled: !desk.isSound })
    return make('li', { class: isOpen ? 'member open' : 'member' },
      make('div', { class: 'arch' }, portrait(character)),
      make('div', {}, make('b', {}, nameOf(character.name)), make('p', {}, describe(character, language)), change),
      isOpen ? faces(character, language) : undefined)
  }

  function faces(character: Character, language: 'da' | 'en'): HTMLElement {
    const choices = houseCast.map((each, index) => {
      const field = make('input', { type: 'radio', name: 'face', value: index, 'aria-label': words.people.face(each.traits.map((trait) => traitInWords(trait, language)).join(', ')) })
      field.addEventListener('change', () => choose(character, each, index))
      return make('label', {}, field, make('span', { class: 'arch' }, portrait(each)))
    })
    return make('fieldset', { class: 'faces' }, make('legend', {}, words.people.choose(nameOf(character.name))), ...choices)
  }

  function choose(character: Character, face: Character, index: number): void {
    if (!desk.isSound || desk.film === undefined) return
    const written = writeCasting(desk.text, desk.film.screenplay, { ...character, traits: face.traits })
    if (written !== undefined) edit([written])
    render()
    const chosen = element.querySelectorAll<HTMLInputElement>('.faces input')[index]
    if (chosen !== undefined) chosen.checked = true
    chosen?.focus()
  }

  return { element, render }
}

function describe({ role, age, traits }: Character, language: 'da' | 'en'): string {
  return [roles[role][language][0], String(age), ...traits.map((trait) => traitInWords(trait, language))].join(', ')
}
