import type { Element, Screenplay, Target } from '../../../src/film/screenplay/index.ts'
import { nameOf } from '../../../src/film/timeline/index.ts'
import { writtenOf } from '../film/entry-label.ts'
import { button, choiceOf, labelled, make, tick } from '../view/dom.ts'
import { words as all } from '../words.ts'
import { doing, inMood } from './form-edits.ts'
import { isIn, optionsOf, targetFrom, targetOptions, valueOf } from './options.ts'

const words = all.form

export type FieldActs = {
  /** The element is now another; `isLarge` when the fields themselves change with it. */
  change(element: Element, isLarge?: boolean): void
  addConsequence(): void
}

/** The fields of an element: ordinary form controls, each with its label. */
export function fieldsOf(element: Element, screenplay: Screenplay, { change, addConsequence }: FieldActs): (HTMLElement | undefined)[] {
  const { language, cast } = screenplay
  const people = cast.map(({ name }) => ({ value: name, label: nameOf(name) }))
  switch (element.kind) {
    case 'scene':
      return [
        labelled(words.where, choiceOf([{ value: 'in', label: words.inside }, { value: 'out', label: words.outside }], element.inside ? 'in' : 'out', (value) => change({ ...element, inside: value === 'in' }))),
        labelled(words.place, choiceOf(optionsOf('places', language), element.place, (value) => isIn('places', value) && change({ ...element, place: value }))),
        labelled(words.time, choiceOf(optionsOf('times', language), element.time, (value) => isIn('times', value) && change({ ...element, time: value }))),
        element.id === undefined ? undefined : make('p', { class: 'follows' }, `${words.id} »${answerTo(screenplay, element.id)}«`),
      ]
    case 'line':
      return [
        labelled(words.who, choiceOf(people, element.who, (who) => change({ ...element, who }))),
        labelled(words.mood, choiceOf([{ value: '', label: words.noMood }, ...optionsOf('moods', language)], element.mood ?? '', (value) => change(inMood(element, isIn('moods', value) ? value : undefined)))),
        tick(words.onPhone, element.onPhone, (onPhone) => change({ ...element, onPhone })).label,
        long(words.says, element.text, (text) => change({ ...element, text })),
      ]
    case 'action':
      return [
        labelled(words.who, choiceOf(people, element.who, (who) => change({ ...element, who }))),
        labelled(words.does, choiceOf(optionsOf('actions', language), element.action, (value) => isIn('actions', value) && change(doing(element, value, fallbackFor(screenplay, element.who)), true))),
        element.what === undefined ? undefined : target(words.what, screenplay, element.what, (what) => change({ ...element, what })),
        element.where === undefined ? undefined : target(words.to, screenplay, element.where, (where) => change({ ...element, where })),
      ]
    case 'camera':
      return element.on === undefined
        ? [make('p', { class: 'follows' }, writtenOf(element))]
        : [
            labelled(words.shown, choiceOf(optionsOf('shots', language).filter(({ label }) => label.includes('…')), element.shot, (value) => isIn('shots', value) && change({ ...element, shot: value }))),
            target(words.what, screenplay, element.on, (on) => change({ ...element, on })),
          ]
    case 'sound':
      return [labelled(words.heard, choiceOf(optionsOf('sounds', language), element.sound, (value) => isIn('sounds', value) && change({ ...element, sound: value })))]
    case 'weather':
      return [labelled(words.kind, choiceOf(optionsOf('weathers', language), element.weather, (value) => isIn('weathers', value) && change({ ...element, weather: value })))]
    case 'pause': {
      const field = make('input', { type: 'number', min: 0.5, max: 30, step: 0.5, value: element.seconds })
      field.addEventListener('change', () => change({ ...element, seconds: Math.min(30, Math.max(0.2, Number(field.value) || 1)) }))
      return [labelled(words.seconds, field)]
    }
    case 'stop':
      return [
        long(words.question, element.question, (question) => change({ ...element, question })),
        ...element.choices.map((choice, index) => {
          const name = words.answer(index + 1)
          const field = long(name, choice.text, (text) => change({ ...element, choices: element.choices.with(index, { ...choice, text }) }))
          const erase = button(words.remove, () => change({ ...element, choices: element.choices.toSpliced(index, 1) }, true), { 'aria-label': words.removeAnswer(index + 1) })
          return make('div', { class: 'answer' }, field, erase)
        }),
        button(words.kinds.consequence, addConsequence, { class: 'tool add' }),
      ]
    case 'chapter':
      return [long(words.title, element.title, (title) => change({ ...element, title }))]
    case 'text':
    case 'description':
    case 'remark':
      return [long(words.words, element.text, (text) => change({ ...element, text }))]
  }
}

/** A field of text that grows with what is in it. A line break would mean something else in a screenplay. */
function long(label: string, value: string, change: (text: string) => void): HTMLLabelElement {
  const field = make('textarea', { rows: 1 })
  field.value = value
  field.addEventListener('input', () => change(field.value.replaceAll(/\s*\n\s*/g, ' ').trim()))
  return labelled(label, field, { class: 'wide' })
}

function target(label: string, screenplay: Screenplay, now: Target, change: (target: Target) => void): HTMLLabelElement {
  return labelled(label, choiceOf(targetOptions(screenplay, now), valueOf(now), (value) => {
    const found = targetFrom(value)
    if (found !== undefined) change(found)
  }))
}

function answerTo({ elements }: Screenplay, id: string): string {
  return elements.flatMap((element) => (element.kind === 'stop' ? element.choices : [])).find(({ to }) => to === id)?.text ?? id
}

function fallbackFor({ cast }: Screenplay, who: string): { what: Target; where: Target } {
  const other = cast.find(({ name }) => name !== who)
  return { what: { thing: 'letter' }, where: other === undefined ? { thing: 'counter' } : { person: other.name } }
}
