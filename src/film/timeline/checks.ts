import type { Span, Timeline } from './timeline.ts'

/** What is wrong or worth knowing of a laid-out film. An empty list of `problems` is a film that can be played. */
export function timelineChecks(film: Timeline): { seconds: number; longestRun: number; problems: string[] } {
  const problems: string[] = []
  for (const [index, cue] of film.cues.entries()) {
    const next = film.cues[index + 1]
    if (next !== undefined && next.from < cue.to) problems.push(`»${cue.text}« and »${next.text}« are said at the same time`)
  }
  const spans: [string, Span][] = [
    ...film.cues.map((cue): [string, Span] => [`»${cue.text}«`, cue]), ...film.texts.map((text): [string, Span] => [`»${text.text}«`, text]),
    ...film.scenes.map((scene): [string, Span] => [scene.place, scene]), ...film.stops.map((stop): [string, Span] => [`»${stop.question}«`, stop]),
  ]
  for (const [name, { from, to }] of spans) {
    if (!(from < to)) problems.push(`${name} has no time`)
    if (!film.parts.some((part) => part.from <= from && to <= part.to)) problems.push(`${name} is not inside one part`)
  }
  for (const { choices, question } of film.stops) {
    if (choices.length === 0) problems.push(`»${question}« has no choice that leads anywhere`)
    for (const choice of choices) if (!film.parts.some(({ id }) => id === choice.part)) problems.push(`»${choice.text}« leads nowhere`)
  }
  for (const { text, lasts, room } of film.descriptions) if (room < lasts) problems.push(`the description »${text}« has ${room} of ${lasts} seconds`)
  const [start, ...consequences] = film.parts.map(({ from, to }) => to - from)
  return { seconds: film.duration, longestRun: (start ?? 0) + Math.max(0, ...consequences), problems }
}
