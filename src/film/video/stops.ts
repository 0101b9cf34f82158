import { goesOn, partsOf } from './laying.ts'
import { timeText } from './times.ts'
import type { VideoStop } from './video.ts'
import type { Words } from './words.ts'

/** The fewest milliseconds that a choice may show. */
const shortest = 1_000
/** A question at the very edge of a film would never be seen. */
const edge = 100

/**
 * What is wrong with a question as it would stand among the others of its video: a sentence for each field, named
 * `at`, `choices`, `range-0` and so on. No problem means that the video can be laid out and every question is reached.
 */
export function stopProblems(stop: VideoStop, others: readonly VideoStop[], durationMs: number, words: Words): Record<string, string> {
  const problems: Record<string, string> = {}
  const say = words.stopProblems
  if (stop.atMs < edge || stop.atMs > durationMs - edge) problems['at'] = say.outside(timeText(durationMs))
  else if (others.some(({ atMs }) => atMs === stop.atMs)) problems['at'] = say.sameMoment
  if (stop.choices.length < 2 || stop.choices.length > 6) problems['choices'] = say.count
  const taken = others.flatMap(({ choices }) => choices.flatMap(({ range }) => (range === undefined ? [] : [range])))
  for (const [index, { range }] of stop.choices.entries()) {
    const field = `range-${index}`
    if (range === undefined) continue
    const earlier = stop.choices.slice(0, index).flatMap((choice) => (choice.range === undefined ? [] : [choice.range]))
    const crossed = [...taken, ...earlier].find((other) => crosses(range, other))
    const inside = [stop, ...others].find(({ atMs }) => atMs >= range.fromMs - edge && atMs < range.toMs && !belongsInside(atMs, range, stop))
    if (range.toMs <= range.fromMs) problems[field] = say.backwards
    else if (range.toMs > durationMs) problems[field] = say.rangeOutside(timeText(durationMs))
    else if (range.toMs - range.fromMs < shortest) problems[field] = say.tooShort
    else if (range.fromMs < stop.atMs + edge || inside !== undefined) problems[field] = say.overStop(timeText((inside ?? stop).atMs))
    else if (crossed !== undefined) problems[field] = say.crosses(timeText(crossed.fromMs), timeText(crossed.toMs))
  }
  if (Object.keys(problems).length > 0) return problems
  const unreached = firstUnreached([...others, stop], durationMs)
  return unreached === undefined ? {} : { at: unreached === stop ? say.neverAsked : say.hides(timeText(unreached.atMs)) }
}

// A question of its own inside a stretch is fine: it is asked when the stretch is shown.
function belongsInside(atMs: number, range: { fromMs: number; toMs: number }, stop: VideoStop): boolean {
  return atMs !== stop.atMs && atMs >= range.fromMs + edge && atMs <= range.toMs - edge
}

function crosses(one: { fromMs: number; toMs: number }, other: { fromMs: number; toMs: number }): boolean {
  const isSame = one.fromMs === other.fromMs && one.toMs === other.toMs
  return !isSame && one.fromMs < other.toMs && other.fromMs < one.toMs
}

/** A question is asked when it is the first of its part; a part after a question that leads elsewhere is never played. */
function firstUnreached(stops: readonly VideoStop[], durationMs: number): VideoStop | undefined {
  const parts = partsOf({ title: '', language: 'da', stops: [...stops] }, durationMs)
  return stops.find((stop) => {
    const part = parts.find(({ fromMs, toMs }) => stop.atMs >= fromMs && stop.atMs < toMs)
    if (part === undefined) return true
    return stops.some((other) => other.atMs >= part.fromMs && other.atMs < stop.atMs && !goesOn(other))
  })
}
