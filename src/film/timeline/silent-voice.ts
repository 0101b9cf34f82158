import type { Say, Voice } from '../sound/sound.ts'
import type { MoodId } from '../screenplay/vocabulary/index.ts'
import type { Phoneme } from './timeline.ts'
import { soundsOf } from './letters.ts'

/** How much faster than calm a mood speaks. */
const pace: Partial<Record<MoodId, number>> = {
  tired: 0.86, sad: 0.84, quiet: 0.88, hesitant: 0.8, embarrassed: 0.9, worried: 0.95, busy: 1.14, breathless: 1.1, angry: 1.08, annoyed: 1.06, glad: 1.05, afraid: 1.05, calm: 0.95, dry: 0.94,
}

/** A voice without sound: as long as the line takes to say at about 15 characters a second, with a mouth that moves. */
export function silentVoice(say: Say): Voice {
  const seconds = secondsToSay(say)
  return { kind: 'silent', seconds, phonemes: spread(say, seconds) }
}

function secondsToSay({ text, who, mood }: Say): number {
  const perSecond = 15 * ageFactor(who?.age ?? 40) * (mood === undefined ? 1 : (pace[mood] ?? 1))
  const pausing = (text.match(/[.?!…](?=\s)/g)?.length ?? 0) * 0.3 + (text.match(/[,;:–]/g)?.length ?? 0) * 0.12
  return round(Math.max(0.6, 0.28 + text.length / perSecond + pausing))
}

function ageFactor(age: number): number {
  if (age >= 70) return 0.9
  return age >= 60 ? 0.95 : 1
}

function spread({ text, language }: Say, seconds: number): Phoneme[] {
  const sounds = soundsOf(text, language)
  const whole = sounds.reduce((sum, { weight }) => sum + weight, 0)
  const phonemes: Phoneme[] = []
  let passed = 0
  for (const { sound, weight } of sounds) {
    const from = round((passed / whole) * seconds)
    passed += weight
    const to = round((passed / whole) * seconds)
    if (sound !== '' && to > from) phonemes.push({ from, to, sound })
  }
  return phonemes
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
