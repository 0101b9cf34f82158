import { soundsOf } from '../../timeline/letters.ts'
import type { Phoneme } from '../../timeline/timeline.ts'
import { rate, type Samples, type Say } from '../sound.ts'
import { frameLevels } from './trim.ts'

/**
 * Estimates when each sound of a text is said, by stretching the letters' sounds over the time in which energy is
 * heard: in a pause no mouth moves.
 */
export function stretchedPhonemes(samples: Samples, { text, language }: Pick<Say, 'text' | 'language'>): Phoneme[] {
  const sounds = soundsOf(text, language).filter(({ sound }) => sound !== '')
  const whole = sounds.reduce((sum, { weight }) => sum + weight, 0)
  const at = timeOfSpoken(samples)
  const phonemes: Phoneme[] = []
  let passed = 0
  for (const { sound, weight } of sounds) {
    const from = at(passed / whole)
    passed += weight
    const to = at(passed / whole)
    if (to > from) phonemes.push({ from, to, sound })
  }
  return phonemes
}

/** The second at which a share of all that is spoken has been spoken; pauses longer than 120 ms are jumped over. */
function timeOfSpoken(samples: Samples): (share: number) => number {
  const levels = frameLevels(samples)
  const floor = levels.reduce((most, level) => Math.max(most, level), 0) * 0.03
  const frameSeconds = samples.length / rate / Math.max(1, levels.length)
  const spoken: number[] = []
  let quietFrames = 0
  for (const [index, level] of levels.entries()) {
    quietFrames = level < floor ? quietFrames + 1 : 0
    if (quietFrames * frameSeconds <= 0.12) spoken.push(index)
  }
  return (share) => {
    const place = share * spoken.length
    const index = Math.min(spoken.length - 1, Math.floor(place))
    return Math.round(((spoken[index] ?? 0) + Math.min(1, place - index)) * frameSeconds * 1000) / 1000
  }
}
