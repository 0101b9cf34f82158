import fc from 'fast-check'
import type { Element, Screenplay } from '../screenplay/screenplay.ts'
import { actions, moods, props, shots, type ActionId, type PlaceId, type PropId } from '../screenplay/vocabulary/index.ts'

const at = { line: 1, column: 1 }
const names = ['AMINA', 'SØREN', 'BENTE'] as const
const words = ['ja', 'brevet', 'kommunen', 'ikke', 'undskyld', 'nummer', 'hvad', 'skranken', 'vi', 'underskrift']

/** Small screenplays of every kind, for tests of rules that hold for all. Each ends with a stop and two consequences. */
export function someScreenplay(): fc.Arbitrary<Screenplay> {
  return fc.record({ start: fc.array(someElement(), { minLength: 1, maxLength: 14 }), one: fc.array(someElement(), { maxLength: 8 }), two: fc.array(someElement(), { maxLength: 8 }), place: somePlace() }).map(({ start, one, two, place }) => ({
    title: 'Prøven', language: 'da' as const, props: [],
    cast: [{ name: 'AMINA', role: 'employee', age: 38, traits: [], at }, { name: 'SØREN', role: 'citizen', age: 74, traits: [], at }, { name: 'BENTE', role: 'leader', age: 58, traits: [], at }],
    elements: [
      { at, kind: 'chapter', title: 'Først' }, { at, kind: 'scene', inside: true, place, time: 'forenoon' }, ...start,
      { at, kind: 'stop', question: 'Hvad ville du gøre?', choices: [{ text: 'Det ene', to: 'det-ene', at }, { text: 'Det andet', to: 'det-andet', at }] },
      { at, kind: 'chapter', title: 'Følge: Det ene' }, { at, kind: 'scene', inside: true, place, time: 'forenoon', id: 'det-ene' }, ...one,
      { at, kind: 'scene', inside: true, place: 'square', time: 'evening', id: 'det-andet' }, ...two,
    ],
  }))
}

function somePlace(): fc.Arbitrary<PlaceId> {
  return fc.constantFrom('counter', 'square', 'kitchen', 'corridor')
}

function someElement(): fc.Arbitrary<Element> {
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 24 }).chain((chosen) => fc.constantFrom('.', '?', ' …').map((end) => `${chosen.join(' ')}${end}`))
  const name = fc.constantFrom(...names)
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ who: name, text, mood: fc.option(fc.constantFrom(...keysOf(moods)), { nil: undefined }) }).map(({ mood, ...line }): Element => ({ at, kind: 'line', onPhone: false, ...line, ...(mood && { mood }) })) },
    { weight: 5, arbitrary: fc.record({ who: name, action: fc.constantFrom(...keysOf(actions)), prop: fc.constantFrom(...keysOf(props)), other: name }).map(actionOf) },
    { weight: 2, arbitrary: fc.record({ who: name, prop: fc.constantFrom(...keysOf(props)), other: name }).map((each) => actionOf({ ...each, action: 'gives' })) },
    fc.record({ shot: fc.constantFrom(...keysOf(shots)), on: name }).map(({ shot, on }): Element => ({ at, kind: 'camera', shot, on: { person: on } })),
    fc.constantFrom('A 48', 'EN TIME SENERE', 'VELKOMMEN').map((shown): Element => ({ at, kind: 'text', text: shown })),
    text.map((said): Element => ({ at, kind: 'description', text: said })),
    fc.constantFrom('ping', 'shredder', 'chatter', 'phone-rings').map((sound): Element => ({ at, kind: 'sound', sound })),
    fc.integer({ min: 1, max: 3 }).map((seconds): Element => ({ at, kind: 'pause', seconds })),
  )
}

function actionOf({ who, action, prop, other }: { who: string; action: ActionId; prop: PropId; other: string }): Element {
  const pattern: string = actions[action].en[0]
  return {
    at, kind: 'action', who, action,
    ...(pattern.includes('{what}') && { what: { thing: prop } }),
    ...(pattern.includes('{where}') && { where: action === 'gives' && other !== who ? { person: other } : { thing: 'counter' as const } }),
  }
}

function keysOf<Key extends string>(entries: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(entries).filter((key): key is Key => key in entries)
}
