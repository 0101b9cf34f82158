import type { Element } from '../../../src/film/screenplay/index.ts'
import type { Timeline } from '../../../src/film/timeline/timeline.ts'
import type { Moment } from '../text/moments.ts'

/** Something on the timeline: where it is, in which row, and which element of the text it is. */
export type Entry = { row: 'lines' | 'deeds' | 'signs'; kind: Element['kind']; from: number; to: number; moment: Moment }

const rows: Partial<Record<Element['kind'], Entry['row']>> = { line: 'lines', action: 'deeds', text: 'signs', stop: 'signs' }

/** What is shown on the timeline, in the order of the text. */
export function entriesOf(moments: readonly Moment[]): Entry[] {
  return moments.flatMap((moment) => {
    const { element: { kind }, from, to } = moment
    const row = rows[kind]
    return row === undefined || to <= from ? [] : [{ row, kind, from, to, moment }]
  })
}

/** The element that something let go at a second comes to stand before; nothing when it comes last. */
export function elementAfter(moments: readonly Moment[], second: number, dragged: Element): Element | undefined {
  return moments.find(({ element, from }) => element !== dragged && element.kind !== 'remark' && element.kind !== 'chapter' && from >= second)?.element
}

/** The quiet after an element, as the pauses right after it say. */
export function pauseOf(moments: readonly Moment[], element: Element): number {
  const next = moments[moments.findIndex((moment) => moment.element === element) + 1]?.element
  return next?.kind === 'pause' ? next.seconds : 0
}

/** The seconds that a ruler names, at a scale: never closer than 56 pixels. */
export function ticksOf({ duration }: Pick<Timeline, 'duration'>, pixelsPerSecond: number): number[] {
  const step = [1, 2, 5, 10, 15, 30, 60].find((seconds) => seconds * pixelsPerSecond >= 56) ?? 60
  return Array.from({ length: Math.floor(duration / step) + 1 }, (_, index) => index * step)
}
