import { nearest } from '../matching/nearest.ts'
import { partsOf, type ScreenplayPart } from '../parts.ts'
import type { Choice, Element } from '../screenplay.ts'
import { report, spotOn, type Reading } from './reading.ts'

/** Checks the film as a whole, and gives the elements of it that can be played: what leads nowhere or is never reached is left out. */
export function checkWhole(reading: Reading): Element[] {
  const begun = withoutLead(reading, withOneOfEachId(reading, reading.elements))
  const ids = idsOf(begun)
  const led = begun.flatMap((element) => (element.kind === 'stop' ? withChoices(reading, element, ids) : [element]))
  const reached = new Set(choicesOf(led).map((choice) => choice.to))
  for (const element of led) {
    if (element.kind !== 'scene' || element.id === undefined || reached.has(element.id)) continue
    const { id } = element
    report(reading, element.at, (words) => words.unreached(id))
  }
  const [beginning, ...consequences] = partsOf({ elements: led, language: reading.language })
  const parts = [beginning, ...consequences.filter((part) => reached.has(part.id))]
  for (const choice of loopsIn(parts)) {
    reading.isStopped = true
    report(reading, choice.at, (words) => words.loop(choice.to))
  }
  const played = parts.flatMap((part) => upToStop(reading, part))
  const happens = played.some(({ kind }) => kind === 'line' || kind === 'action' || kind === 'text' || kind === 'description')
  if (!happens) {
    reading.isStopped = true
    const hasScene = reading.elements.find((element) => element.kind === 'scene')
    report(reading, hasScene?.at ?? spotOn(0, 1), (words) => (hasScene ? words.nothingHappens() : words.noScene()))
  }
  return played
}

function withOneOfEachId(reading: Reading, elements: readonly Element[]): Element[] {
  const seen = new Set<string>()
  return elements.map((element) => {
    if (element.kind !== 'scene' || element.id === undefined) return element
    const { id, ...rest } = element
    if (!seen.has(id)) {
      seen.add(id)
      return element
    }
    report(reading, element.at, (words) => words.doubleId(id))
    return rest
  })
}

/** What stands before the first scene has no place to be; chapters and remarks need none. */
function withoutLead(reading: Reading, elements: readonly Element[]): Element[] {
  const first = elements.findIndex((element) => element.kind === 'scene')
  const isHomeless = (element: Element, index: number) => (first < 0 || index < first) && element.kind !== 'chapter' && element.kind !== 'remark'
  const homeless = elements.find(isHomeless)
  if (homeless && first >= 0) report(reading, homeless.at, (words) => words.beforeScene())
  return elements.filter((element, index) => !isHomeless(element, index))
}

function withChoices(reading: Reading, stop: Extract<Element, { kind: 'stop' }>, ids: readonly string[]): Element[] {
  const choices = stop.choices.filter((choice) => {
    if (ids.includes(choice.to)) return true
    report(reading, choice.at, (words) => words.choiceNowhere(choice.to, nearest(choice.to, ids)))
    return false
  })
  return choices.length > 0 ? [{ ...stop, choices }] : []
}

/** The answers that lead back to where the viewer has been. */
function loopsIn(parts: readonly ScreenplayPart[]): Choice[] {
  const leads = new Map(parts.map((part) => [part.id, choicesOf(part.elements)]))
  const isDone = new Set<string>()
  const loops: Choice[] = []
  for (const { id } of parts) {
    const path: { id: string; left: Choice[] }[] = isDone.has(id) ? [] : [{ id, left: [...(leads.get(id) ?? [])] }]
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const choice = here.left.shift()
      if (!choice) {
        isDone.add(here.id)
        path.pop()
      } else if (path.some((step) => step.id === choice.to)) loops.push(choice)
      else if (!isDone.has(choice.to)) path.push({ id: choice.to, left: [...(leads.get(choice.to) ?? [])] })
    }
  }
  return loops
}

function upToStop(reading: Reading, { elements }: ScreenplayPart): Element[] {
  const stop = elements.findIndex((element) => element.kind === 'stop')
  if (stop < 0) return elements
  const isLost = (element: Element, index: number) => index > stop && element.kind !== 'chapter' && element.kind !== 'remark'
  const lost = elements.find(isLost)
  if (lost) report(reading, lost.at, (words) => words.afterStop())
  return elements.filter((element, index) => !isLost(element, index))
}

function idsOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => (element.kind === 'scene' && element.id !== undefined ? [element.id] : []))
}

function choicesOf(elements: readonly Element[]): Choice[] {
  return elements.flatMap((element) => (element.kind === 'stop' ? element.choices : []))
}
