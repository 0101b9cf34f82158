import { faults } from '../format/faults.ts'
import type { Report } from '../format/problem.ts'
import { isTwin } from './files.ts'
import type { Shelf } from './shelf.ts'
import type { Text } from './text.ts'

type ScreenplayText = Extract<Text, { kind: 'screenplay' }>

/** Reports a film that asks something else than its dilemma, and a twin whose captions would fall beside the film. */
export function checkScreenplay(text: ScreenplayText, shelf: Shelf, report: Report): void {
  const { file, value: screenplay } = text
  if (!shelf.has('dilemma', file.slug)) report(1, faults.unknownReference('dilemmaet', file.slug))
  const dilemma = shelf.named(file.slug).find((one) => one.kind === 'dilemma')
  const stop = screenplay.elements.find((element) => element.kind === 'stop')
  const ids = dilemma?.value.choices.map(({ id }) => id)
  if (stop !== undefined && ids !== undefined && stop.choices.map(({ to }) => to).join() !== ids.join()) report(stop.at.line, faults.wrongStop(ids))
  if (isTwin(file)) checkTwin(text, shelf, report)
}

function checkTwin({ file, value: screenplay }: ScreenplayText, shelf: Shelf, report: Report): void {
  const film = shelf.named(file.slug).find((one) => one.kind === 'screenplay' && !isTwin(one.file))
  if (film?.kind !== 'screenplay') return
  const shapes = film.value.elements.map(shapeOf)
  const differs = screenplay.elements.findIndex((element, index) => shapeOf(element) !== shapes[index])
  const line = screenplay.elements[differs]?.at.line ?? (screenplay.elements.length === shapes.length ? undefined : screenplay.elements.at(-1)?.at.line)
  if (line !== undefined) report(line, faults.twinDiffers(line))
}

/** All of an element but the words that are translated. */
function shapeOf(element: ScreenplayText['value']['elements'][number]): string {
  switch (element.kind) {
    case 'chapter':
    case 'remark':
    case 'text':
    case 'description':
      return element.kind
    case 'line':
      return JSON.stringify(['line', element.who, element.onPhone, element.mood])
    case 'stop':
      return JSON.stringify(['stop', element.choices.map(({ to }) => to)])
    default: {
      const { at: _, ...whole } = element
      return JSON.stringify(whole)
    }
  }
}
