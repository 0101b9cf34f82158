import { lexicons } from '../../../src/film/screenplay/matching/lexicon.ts'
import type { Screenplay, Target } from '../../../src/film/screenplay/index.ts'
import { actions, ambiences, effects, fixtures, moods, places, props, roles, shots, times, weathers, type Words } from '../../../src/film/screenplay/vocabulary/index.ts'
import { nameOf } from '../../../src/film/timeline/index.ts'

type Language = Screenplay['language']
/** An entry of a list to choose from. */
export type Option = { value: string; label: string }

const vocabularies = { actions, moods, places, times, weathers, shots, roles, sounds: { ...effects, ...ambiences } } as const
type Vocabularies = typeof vocabularies

/** A closed list of the vocabulary, in the alphabet's order. */
export function optionsOf(kind: keyof Vocabularies, language: Language): Option[] {
  const entries: [string, Words][] = Object.entries(vocabularies[kind])
  return entries.map(([value, words]) => ({ value, label: words[language][0].replaceAll(/\{\w+\}/g, '…') })).toSorted((one, other) => one.label.localeCompare(other.label, language))
}

/** Whether a chosen value is an entry of the list; what comes from a page is text until it is looked up. */
export function isIn<Kind extends keyof Vocabularies>(kind: Kind, value: string): value is keyof Vocabularies[Kind] & string {
  return value in vocabularies[kind]
}

/** Who and what an action or the camera can be about. */
export function targetOptions({ cast, language }: Screenplay, now: Target | undefined): Option[] {
  const { things } = lexicons[language]
  const people = cast.map(({ name }) => ({ value: `person:${name}`, label: nameOf(name) }))
  const named = [...Object.keys(props), ...Object.keys(fixtures)].filter(isThing).map((id) => ({ value: `thing:${id}`, label: things.word(id) }))
  const options = [...people, ...named.toSorted((one, other) => one.label.localeCompare(other.label, language))]
  return now === undefined ? [{ value: '', label: '–' }, ...options] : options
}

/** A target as the value of an option. */
export function valueOf(target: Target | undefined): string {
  if (target === undefined) return ''
  return 'person' in target ? `person:${target.person}` : `thing:${target.thing}`
}

/** The target of an option's value. */
export function targetFrom(value: string): Target | undefined {
  const [kind, ...rest] = value.split(':')
  const id = rest.join(':')
  if (kind === 'person') return { person: id }
  return kind === 'thing' && isThing(id) ? { thing: id } : undefined
}

function isThing(id: string): id is keyof typeof props | keyof typeof fixtures {
  return id in props || id in fixtures
}
