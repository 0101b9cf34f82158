import type { Language } from '#urls.ts'
import type { Cue, Description, Part, Stop, Timeline } from '../timeline/timeline.ts'
import type { ReadyVideo, VideoCue, VideoStop } from './video.ts'
import { words } from './words.ts'

/** A question stands still for one picture: whoever plays the file without a player goes past it. */
const held = 40

/**
 * Lays a video out as a screenplay is laid out: first what everybody sees, then a part for each stretch that a choice
 * shows. Where no choice of a question shows anything, all of them go on after it. The texts are those in `language`.
 */
export function videoTimeline(video: ReadyVideo, language: Language = video.language): Timeline {
  const duration = Math.round(video.seconds * 1000)
  const parts = partsOf(video, duration)
  const captions = inParts(video.cues.filter((cue) => cue.kind === 'captions' && cue.language === language), parts)
  const stops = [...video.stops].sort((one, other) => one.atMs - other.atMs)
  const timeline: Timeline = {
    title: video.title,
    ...(video.dilemma !== undefined && { dilemma: video.dilemma }),
    language,
    duration: duration / 1000,
    parts: parts.map(({ id, title, fromMs, toMs }): Part => ({ id, title, from: fromMs / 1000, to: toMs / 1000 })),
    cast: [],
    scenes: [],
    shots: [],
    deeds: [],
    cues: captions.map((cue): Cue => ({ from: cue.fromMs / 1000, to: cue.toMs / 1000, key: cue.id, who: cue.who || words[language].voice, onPhone: false, text: cue.text, phonemes: [], voice: 'own' })),
    descriptions: [],
    sounds: [],
    ambience: [],
    texts: [],
    stops: stops.map((stop): Stop => ({ from: stop.atMs / 1000, to: (stop.atMs + held) / 1000, question: stop.question, choices: stop.choices.map((_, index) => ({ text: stop.choices[index]?.text ?? '', part: partOf(stop, index) })) })),
    chapters: parts.map(({ fromMs, title }) => ({ at: fromMs / 1000, title })),
  }
  const descriptions = inParts(video.cues.filter((cue) => cue.kind === 'descriptions' && cue.language === language), parts)
  timeline.descriptions = descriptions.map(({ id, fromMs, toMs, text }): Description => ({ key: id, at: fromMs / 1000, lasts: (toMs - fromMs) / 1000, room: (toMs - fromMs) / 1000, text }))
  return timeline
}

/** Whether a film goes on by itself after a question: none of its choices has a stretch to show. */
export function goesOn({ choices }: Pick<VideoStop, 'choices'>): boolean {
  return choices.every(({ range }) => range === undefined)
}

export type Stretch = { id: string; title: string; fromMs: number; toMs: number }

/** The stretches that are played in one go or up to a question: the beginning, each that a choice shows, and what follows a question that goes on. */
export function partsOf({ title, stops, language }: Pick<ReadyVideo, 'title' | 'stops' | 'language'>, duration: number): Stretch[] {
  const ranges = new Map<string, Stretch>()
  for (const { choices } of stops) {
    for (const { text, range } of choices) if (range !== undefined) ranges.set(rangeId(range), known(ranges, rangeId(range), { title: text, ...range }))
  }
  const shown = [...ranges.values()].sort((one, other) => one.fromMs - other.fromMs)
  const start: Stretch = { id: 'start', title, fromMs: 0, toMs: shown[0]?.fromMs ?? duration }
  const cuts = stops.filter(goesOn).map(({ atMs }) => atMs).sort((one, other) => one - other)
  return [start, ...shown].flatMap((stretch) => cutAt(stretch, cuts, words[language].afterQuestion))
}

/** The id of the part that a choice leads to; empty where it shows nothing. */
export function partOf(stop: VideoStop, index: number): string {
  const range = stop.choices[index]?.range
  if (range !== undefined) return rangeId(range)
  return goesOn(stop) ? afterId(stop.atMs) : ''
}

// Two choices may show the same stretch; it is then one part, with the first one's title.
function known(ranges: ReadonlyMap<string, Stretch>, id: string, found: Omit<Stretch, 'id'>): Stretch {
  return ranges.get(id) ?? { id, ...found }
}

function cutAt(stretch: Stretch, cuts: readonly number[], title: string): Stretch[] {
  const inside = cuts.filter((cut) => cut >= stretch.fromMs && cut + held < stretch.toMs)
  const begins = [stretch, ...inside.map((cut) => ({ id: afterId(cut), title, fromMs: cut + held, toMs: stretch.toMs }))]
  return begins.map((each, index) => ({ ...each, toMs: begins[index + 1]?.fromMs ?? each.toMs }))
}

function rangeId({ fromMs, toMs }: { fromMs: number; toMs: number }): string {
  return `fra-${fromMs}-til-${toMs}`
}

function afterId(atMs: number): string {
  return `efter-${atMs}`
}

/** The lines that are inside a part, each cut to it and ended where the next one begins; the others are never played. */
function inParts(cues: readonly VideoCue[], parts: readonly Stretch[]): VideoCue[] {
  const cut = cues.flatMap((cue) => {
    const spans = parts.map(({ fromMs, toMs }) => ({ fromMs: Math.max(fromMs, cue.fromMs), toMs: Math.min(toMs, cue.toMs) }))
    const longest = spans.reduce((best, span) => (span.toMs - span.fromMs > best.toMs - best.fromMs ? span : best), { fromMs: 0, toMs: 0 })
    return longest.toMs > longest.fromMs ? [{ ...cue, ...longest }] : []
  })
  const sorted = cut.sort((one, other) => one.fromMs - other.fromMs)
  return sorted.map((cue, index) => ({ ...cue, toMs: Math.min(cue.toMs, sorted[index + 1]?.fromMs ?? cue.toMs) })).filter(({ fromMs, toMs }) => toMs > fromMs)
}
