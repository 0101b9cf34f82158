import type { Part, Span, Timeline } from '../../src/film/timeline/timeline.ts'

/** One part of a film as a film of its own that begins at 0: what is heard of it is made when it is wanted, not before. */
export function cutOut(timeline: Timeline, { from, to, id }: Part): Timeline {
  const inside = <Each extends Span>(spans: readonly Each[]): Each[] => spans.filter((span) => span.from < to && span.to > from).map((span) => ({ ...span, from: Math.max(from, span.from) - from, to: Math.min(to, span.to) - from }))
  const begun = <Each extends { at: number }>(events: readonly Each[]): Each[] => events.filter(({ at }) => at >= from && at < to).map((event) => ({ ...event, at: event.at - from }))
  return {
    ...timeline,
    duration: to - from,
    parts: inside(timeline.parts).filter((part) => part.id === id),
    scenes: inside(timeline.scenes),
    shots: inside(timeline.shots),
    deeds: inside(timeline.deeds),
    cues: inside(timeline.cues),
    texts: inside(timeline.texts),
    stops: inside(timeline.stops),
    ambience: inside(timeline.ambience),
    descriptions: begun(timeline.descriptions),
    sounds: begun(timeline.sounds),
    chapters: begun(timeline.chapters),
  }
}
