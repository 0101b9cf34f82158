import { seedOf } from '../making/noise.ts'
import type { Character } from '../../screenplay/screenplay.ts'
import type { MoodId, RoleId, TraitId } from '../../screenplay/vocabulary/index.ts'
import type { Say } from '../sound.ts'
import { namedAs } from './names.ts'

/** How a made voice speaks: whose it is like, how high (0 to 100, 50 usual), how lively (0 to 100) and how many words a minute. `timbre` tells people of one sex apart. */
export type Manner = { sex: 'woman' | 'man'; age: number; timbre: number; pitch: number; range: number; wordsAMinute: number }

const worn: Partial<Record<TraitId, Manner['sex']>> = { hijab: 'woman', earrings: 'woman', dress: 'woman', beard: 'man', moustache: 'man', tie: 'man', bald: 'man' }

/** What a mood does to pitch, liveliness and pace. */
const moods: Partial<Record<MoodId, readonly [pitch: number, range: number, pace: number]>> = {
  friendly: [3, 8, 1], glad: [7, 18, 1.06], calm: [-2, -6, 0.94], tired: [-6, -14, 0.88], worried: [4, 4, 0.96], embarrassed: [2, -6, 0.92], hesitant: [1, -4, 0.86], wondering: [5, 14, 0.95], helpful: [3, 10, 1.02],
  quiet: [-4, -12, 0.92], firm: [-4, -8, 0.98], busy: [2, 4, 1.16], annoyed: [2, 10, 1.06], angry: [5, 18, 1.08], sad: [-6, -16, 0.86], afraid: [9, 10, 1.08], relieved: [0, 6, 0.95], dry: [-4, -18, 0.96], teasing: [4, 14, 1.04], breathless: [7, 4, 1.12],
}
const roles: Partial<Record<RoleId, number>> = { leader: 0.98, teacher: 0.97, it: 1.04, student: 1.06 }
const narrator: Manner = { sex: 'woman', age: 45, timbre: 1, pitch: 44, range: 36, wordsAMinute: 150 }

/** How a line is spoken. The same person always has the same voice; without a person it is the calm narrator of descriptions. */
export function mannerOf({ who, mood }: Pick<Say, 'who' | 'mood'>): Manner {
  if (who === undefined) return narrator
  const [pitch, range, pace] = (mood && moods[mood]) ?? [0, 0, 1]
  const seed = seedOf(who.name)
  const young = Math.max(0, 25 - who.age) * 0.9
  const old = Math.max(0, who.age - 60)
  return {
    sex: soundsLike(who),
    age: who.age,
    timbre: seed % 4,
    pitch: clamped(48 + ((seed >>> 4) % 17) - 8 + young - old * 0.25 + pitch),
    range: clamped(50 - old * 0.3 + range),
    wordsAMinute: Math.round(158 * (1 - Math.min(0.14, old * 0.006)) * pace * (roles[who.role] ?? 1)),
  }
}

/** Whether somebody sounds like a woman or a man: by what they wear, else by the name, else by a draw that the name decides. */
export function soundsLike({ name, traits }: Pick<Character, 'name' | 'traits'>): Manner['sex'] {
  const seen = traits.map(({ trait }) => worn[trait]).find((sex) => sex !== undefined)
  return seen ?? namedAs(name) ?? (seedOf(name) % 2 === 0 ? 'woman' : 'man')
}

function clamped(value: number): number {
  return Math.round(Math.max(5, Math.min(95, value)))
}
