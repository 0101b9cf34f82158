import { ambience } from '../ambience/ambience.ts'
import { fromDecibels } from '../level/loudness.ts'
import { smooth } from '../making/tones.ts'
import { rate, type Samples } from '../sound.ts'
import type { AmbienceSpan, Span, Timeline } from '../../timeline/timeline.ts'
import type { AmbienceId } from '../../screenplay/vocabulary/index.ts'
import type { Stereo } from './canvas.ts'

const step = rate / 100
const loopSeconds = 14
const fadeSeconds = 0.35
/** While somebody speaks the bed gives way by so much, a little before and a little after. */
const ducked = fromDecibels(-4)
const duckBefore = 0.18
const duckAfter = 0.45
/** A scene that names no sound is not dead: its air is heard, softer than what is asked for. */
const unasked = fromDecibels(-5)

/** Lays what is heard all the time under a film: one bed for each span, faded at its borders, and ducked under speech. */
export function layBed(stereo: Stereo, timeline: Timeline, speech: readonly Span[]): void {
  const loops = new Map<AmbienceId, Samples>()
  const gains = duckedBy(speech, stereo.left.length)
  for (const span of [...timeline.ambience.map((asked) => ({ ...asked, gain: 1 })), ...airOf(timeline)]) {
    const loop = loops.get(span.ambience) ?? ambience(span.ambience, loopSeconds)
    loops.set(span.ambience, loop)
    layLoop(stereo, loop, span, gains)
  }
}

/** The times of scenes in which no ambience was asked for. */
function airOf({ scenes, ambience: asked }: Timeline): (AmbienceSpan & { gain: number })[] {
  return scenes.flatMap((scene) => {
    const free: Span[] = []
    let from = scene.from
    for (const span of asked.filter((one) => one.to > scene.from && one.from < scene.to).toSorted((one, other) => one.from - other.from)) {
      if (span.from > from) free.push({ from, to: span.from })
      from = Math.max(from, span.to)
    }
    if (from < scene.to) free.push({ from, to: scene.to })
    return free.filter(({ from: begin, to }) => to - begin > 0.2).map((span) => ({ ...span, ambience: scene.inside ? 'room-tone' as const : 'town' as const, gain: unasked }))
  })
}

function layLoop({ left, right }: Stereo, loop: Samples, { from, to, gain }: Span & { gain: number }, ducking: Float32Array): void {
  const start = Math.round(from * rate)
  const end = Math.min(left.length, Math.round(to * rate))
  const fade = Math.min(fadeSeconds, (to - from) / 2)
  // The sound of one channel is made wide by an echo too short to hear, which one side has and the other lacks.
  const echo = Math.round(0.011 * rate)
  for (let block = start; block < end; block += step) {
    const levelAt = (index: number) => gain * Math.SQRT1_2 * smooth((index / rate - from) / fade) * smooth((to - index / rate) / fade) * (ducking[Math.min(ducking.length - 1, Math.round(index / step))] ?? 1)
    const begin = levelAt(block)
    const change = (levelAt(block + step) - begin) / step
    let place = (block - start) % loop.length
    let behind = (place + loop.length - echo) % loop.length
    let level = begin
    const last = Math.min(end, block + step)
    for (let index = block; index < last; index++) {
      const sample = loop[place] ?? 0
      const side = 0.4 * (loop[behind] ?? 0)
      left[index] = (left[index] ?? 0) + level * (sample + side)
      right[index] = (right[index] ?? 0) + level * (sample - side)
      level += change
      place = place + 1 === loop.length ? 0 : place + 1
      behind = behind + 1 === loop.length ? 0 : behind + 1
    }
  }
}

/** How much the bed is turned down, for each hundredth of a second. */
function duckedBy(speech: readonly Span[], length: number): Float32Array {
  const gains = new Float32Array(Math.ceil(length / step) + 1).fill(1)
  for (const { from, to } of speech) {
    const last = Math.min(gains.length - 1, Math.ceil((to + duckAfter) * 100))
    for (let index = Math.max(0, Math.floor((from - duckBefore) * 100)); index <= last; index++) {
      const second = index / 100
      const depth = Math.min(smooth((second - from + duckBefore) / duckBefore), smooth((to + duckAfter - second) / duckAfter))
      gains[index] = Math.min(gains[index] ?? 1, 1 - (1 - ducked) * depth)
    }
  }
  return gains
}
