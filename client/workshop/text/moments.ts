import type { Element, Screenplay } from '../../../src/film/screenplay/index.ts'
import type { Timeline } from '../../../src/film/timeline/timeline.ts'

/** When an element of the screenplay happens; `seen` is the second whose picture shows it best. */
export type Moment = { element: Element; from: number; to: number; seen: number }

/** Every element with its time, in the order of the text. What lasts no time has that of what comes before it. */
export function momentsOf({ elements }: Screenplay, timeline: Timeline): Moment[] {
  const next = { line: 0, text: 0, stop: 0, scene: 0, description: 0 }
  const deeds = [...timeline.deeds]
  let at = 0
  // A film without a heading begins in a scene that nobody wrote.
  if (elements.length > 0 && timeline.scenes.length > elements.filter(({ kind }) => kind === 'scene').length) next.scene = 1
  return elements.map((element) => {
    const span = spanOf(element)
    if (span !== undefined) at = Math.max(at, span.from)
    return { element, from: span?.from ?? at, to: span?.to ?? at, seen: span?.seen ?? at }
  })

  function spanOf(element: Element): { from: number; to: number; seen: number } | undefined {
    if (element.kind === 'line') return between(timeline.cues[next.line++], 0.45)
    if (element.kind === 'text') return between(timeline.texts[next.text++], 0.5)
    if (element.kind === 'stop') return between(timeline.stops[next.stop++], 0.6)
    if (element.kind === 'scene') {
      const scene = timeline.scenes[next.scene++]
      // Right after a cut the picture is still coming up.
      return scene && { from: scene.from, to: scene.to, seen: Math.min(scene.to - 0.1, scene.from + 2.4) }
    }
    if (element.kind === 'description') {
      const described = timeline.descriptions[next.description++]
      return described && { from: described.at, to: described.at + described.lasts, seen: described.at + 0.8 }
    }
    if (element.kind !== 'action') return undefined
    const index = deeds.findIndex(({ who, action }) => who === element.who && action === element.action)
    return between(deeds.splice(index, index < 0 ? 0 : 1)[0], 0.6)
  }
}

/** The moment that a line of the text belongs to; nothing on the title page. */
export function momentAt(moments: readonly Moment[], line: number): Moment | undefined {
  return moments.findLast(({ element }) => element.at.line <= line)
}

function between(span: { from: number; to: number } | undefined, share: number): { from: number; to: number; seen: number } | undefined {
  return span && { from: span.from, to: span.to, seen: span.from + (span.to - span.from) * share }
}
