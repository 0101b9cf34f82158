import type { ActionId, MoodId } from '../../../src/film/screenplay/vocabulary/index.ts'
import type { Choice, Element, Screenplay, Target } from '../../../src/film/screenplay/index.ts'
import { patternsWith } from './wants.ts'

/** What can be added in the form. */
export type Added = 'scene' | 'line' | 'action' | 'text' | 'pause' | 'stop' | 'consequence'

const nowhere = { line: 0, column: 0 }

/** The screenplay with something new after an element; `text` is what stands in it until it is written over. */
export function add(screenplay: Screenplay, index: number, kind: Added, text: string): Screenplay {
  if (kind === 'consequence') return addConsequence(screenplay, index, text)
  const element = fresh(screenplay, kind, text)
  return { ...screenplay, elements: screenplay.elements.toSpliced(index + 1, 0, element) }
}

/** The screenplay without an element. */
export function remove(screenplay: Screenplay, index: number): Screenplay {
  return { ...screenplay, elements: screenplay.elements.toSpliced(index, 1) }
}

/** The screenplay with an element one place up or down; at the ends it stays. */
export function move(screenplay: Screenplay, index: number, by: -1 | 1): Screenplay {
  const [element, other] = [screenplay.elements[index], screenplay.elements[index + by]]
  if (element === undefined || other === undefined) return screenplay
  return { ...screenplay, elements: screenplay.elements.with(index, other).with(index + by, element) }
}

/** The screenplay with an element in place of another. */
export function change(screenplay: Screenplay, index: number, element: Element): Screenplay {
  return { ...screenplay, elements: screenplay.elements.with(index, element) }
}

/** A line said in another mood, or in none. */
export function inMood(line: Extract<Element, { kind: 'line' }>, mood: MoodId | undefined): Element {
  const { mood: _, ...plain } = line
  return mood === undefined ? plain : { ...plain, mood }
}

/** Another thing to do: it keeps what it is done to, where it still makes sense, and is given something where it must have it. */
export function doing(element: Extract<Element, { kind: 'action' }>, action: ActionId, fallback: { what: Target; where: Target }): Element {
  const { what, where, ...plain } = element
  const wants = patternsWith(action)
  return { ...plain, action, ...(wants.what && { what: what ?? fallback.what }), ...(wants.where && { where: where ?? fallback.where }) }
}

/** A short name for a consequence, made of its answer, that no other scene has. */
export function idFrom(text: string, taken: ReadonlySet<string>): string {
  const plain = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 24).replace(/-+$/, '') || 'svar'
  let id = plain
  for (let count = 2; taken.has(id) || id === 'start'; count++) id = `${plain}-${count}`
  return id
}

function addConsequence(screenplay: Screenplay, index: number, text: string): Screenplay {
  const stop = screenplay.elements[index]
  if (stop?.kind !== 'stop') return screenplay
  const taken = new Set(screenplay.elements.flatMap((element) => (element.kind === 'scene' && element.id !== undefined ? [element.id] : [])))
  const id = idFrom(text, taken)
  const before = screenplay.elements.slice(0, index).findLast((element) => element.kind === 'scene')
  const scene: Element = before?.kind === 'scene' ? { ...before, id } : { kind: 'scene', inside: true, place: 'counter', time: 'forenoon', id, at: nowhere }
  const choice: Choice = { text, to: id, at: nowhere }
  const elements = screenplay.elements.with(index, { ...stop, choices: [...stop.choices, choice] })
  return { ...screenplay, elements: [...elements, scene, fresh(screenplay, 'line', text)] }
}

function fresh({ cast, elements }: Screenplay, kind: Exclude<Added, 'consequence'>, text: string): Element {
  const who = cast[0]?.name ?? ''
  switch (kind) {
    case 'scene': return { kind, inside: true, place: 'counter', time: 'forenoon', at: nowhere }
    case 'line': {
      const last = elements.findLast((element) => element.kind === 'line')
      return { kind, who: cast.find(({ name }) => last?.kind !== 'line' || name !== last.who)?.name ?? who, onPhone: false, text, at: nowhere }
    }
    case 'action': return { kind, who, action: 'nods', at: nowhere }
    case 'text': return { kind, text: text.toUpperCase(), at: nowhere }
    case 'pause': return { kind, seconds: 1, at: nowhere }
    case 'stop': return { kind, question: text, choices: [], at: nowhere }
  }
}
