import { effect } from '../effects/effects.ts'
import { limit } from '../level/limiter.ts'
import { fromDecibels, loudness } from '../level/loudness.ts'
import { seedOf } from '../making/noise.ts'
import { effects, type EffectId, type SoundId } from '../../screenplay/vocabulary/index.ts'
import type { Samples, Voice } from '../sound.ts'
import type { Span, Timeline } from '../../timeline/timeline.ts'
import { layBed } from './bed.ts'
import { place, stillness, type Stereo } from './canvas.ts'
import { mixDescriptions } from './descriptions.ts'
import { answerOfRooms } from './rooms.ts'
import { placeSpeech } from './speech.ts'

/** A film's whole sound at `rate`, one sample of each side for each moment of its duration. */
export type Mixed = { left: Samples; right: Samples }

/** How loud a film is: integrated LUFS, and the most that it becomes between samples. */
export const filmLufs = -18
export const filmPeak = -1
/** A film without voices is read, often beside others who work. Its sounds stay what they are beside a voice, and never fill the room instead of it. */
export const silentFilmLufs = -30

/**
 * Mixes a film: voices, what is heard once and what is heard all the time. Each line begins at its cue. A film with
 * voices comes to -18 LUFS; one without at most to -30. With `descriptions` the narrator's voice is mixed in too.
 */
export function mix(timeline: Timeline, voices: ReadonlyMap<string, Voice>, descriptions?: ReadonlyMap<string, Voice>): Mixed {
  const film = stillness(timeline.duration)
  const inRoom = placeSpeech(film, timeline, voices, false)
  placeEffects(film, timeline)
  answerOfRooms(film, timeline)
  // What no room answers comes after the rooms have answered.
  const speech = [...inRoom, ...placeSpeech(film, timeline, voices, true)]
  const narrated = narrate(film, timeline, descriptions)
  layBed(film, timeline, [...speech, ...narrated])
  level(film, speech.length + narrated.length > 0)
  return film
}

function placeEffects(stereo: Stereo, { sounds, parts }: Timeline): void {
  const made = new Map<EffectId, Samples>()
  for (const { at, sound } of sounds) {
    if (!isEffect(sound)) continue
    const samples = made.get(sound) ?? effect(sound)
    made.set(sound, samples)
    // A sound may ring on into the next scene, but not into another part: there the film jumps.
    const until = parts.find(({ from, to }) => at >= from && at < to)?.to ?? Number.POSITIVE_INFINITY
    place(stereo, samples, { at, until, pan: ((seedOf(sound) % 5) - 2) * 0.08 })
  }
}

function narrate(stereo: Stereo, timeline: Timeline, descriptions: ReadonlyMap<string, Voice> | undefined): Span[] {
  if (descriptions === undefined) return []
  const clips = mixDescriptions(timeline, descriptions)
  return timeline.descriptions.flatMap(({ key, at, lasts }) => {
    const clip = clips.get(key)
    if (clip === undefined) return []
    place(stereo, clip, { at })
    return [{ from: at, to: at + lasts }]
  })
}

/** Brings the film to its level, in place. Turning peaks down takes a little loudness with it, which is given back. */
function level({ left, right }: Stereo, isSpoken: boolean): void {
  for (let round = 0; round < 3; round++) {
    const { integrated } = loudness([left, right])
    const wanted = isSpoken ? filmLufs : Math.min(silentFilmLufs, integrated)
    const difference = Number.isFinite(integrated) ? wanted - integrated : 0
    if (round > 0 && Math.abs(difference) < 0.15) return
    turn(left, fromDecibels(difference))
    turn(right, fromDecibels(difference))
    limit([left, right], filmPeak)
  }
}

function turn(samples: Samples, gain: number): void {
  for (let index = 0; index < samples.length; index++) samples[index] = (samples[index] ?? 0) * gain
}

function isEffect(sound: SoundId): sound is EffectId {
  return sound in effects
}
