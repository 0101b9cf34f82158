import type { Mouth } from '../pose.ts'
import { closedMouth } from './poses.ts'

type Shape = readonly [open: number, wide: number, round: number, bite?: number, tongue?: number]

/** How the mouth stands in each sound of Danish and English, by its sign in the phonetic alphabet. */
const shapes: Readonly<Record<string, Shape>> = {
  a: [0.82, 0.62, 0], ɑ: [0.9, 0.48, 0.05], æ: [0.72, 0.74, 0], ɐ: [0.62, 0.52, 0.05], ʌ: [0.66, 0.5, 0.1], ɒ: [0.72, 0.36, 0.42],
  ɛ: [0.56, 0.7, 0], e: [0.42, 0.78, 0], ə: [0.38, 0.5, 0.08], ɜ: [0.46, 0.46, 0.22], ɚ: [0.42, 0.4, 0.32], ɝ: [0.44, 0.42, 0.3], ɘ: [0.4, 0.54, 0],
  i: [0.26, 0.92, 0], ɪ: [0.32, 0.78, 0], ᵻ: [0.32, 0.68, 0], ɨ: [0.3, 0.7, 0], y: [0.24, 0.3, 0.86], ʏ: [0.3, 0.34, 0.74], u: [0.24, 0.14, 1], ʊ: [0.34, 0.26, 0.78], ʉ: [0.28, 0.24, 0.86],
  ø: [0.42, 0.34, 0.74], œ: [0.56, 0.38, 0.56], ɶ: [0.7, 0.46, 0.36], ɵ: [0.4, 0.32, 0.7], o: [0.48, 0.2, 0.84], ɔ: [0.62, 0.28, 0.62], ɤ: [0.46, 0.44, 0.2], ɯ: [0.3, 0.56, 0.1],
  m: [0, 0.48, 0.05], b: [0, 0.46, 0.08], p: [0, 0.44, 0.1], ɓ: [0, 0.46, 0.08], f: [0.16, 0.56, 0, 1], v: [0.18, 0.54, 0, 0.9], ʋ: [0.2, 0.5, 0.12, 0.6], β: [0.12, 0.44, 0.2],
  w: [0.2, 0.12, 0.96], ʍ: [0.22, 0.14, 0.92], ɥ: [0.22, 0.22, 0.88],
  t: [0.22, 0.62, 0, 0, 0.7], d: [0.24, 0.6, 0, 0, 0.7], n: [0.26, 0.56, 0, 0, 0.8], l: [0.38, 0.56, 0, 0, 1], ɬ: [0.34, 0.58, 0, 0, 1], ɫ: [0.36, 0.5, 0.1, 0, 0.9], ɾ: [0.28, 0.58, 0, 0, 0.8],
  s: [0.16, 0.78, 0], z: [0.18, 0.76, 0], θ: [0.28, 0.58, 0, 0, 0.95], ð: [0.36, 0.54, 0, 0, 0.8], ɕ: [0.2, 0.5, 0.42], ʑ: [0.22, 0.5, 0.4], ʃ: [0.22, 0.36, 0.6], ʒ: [0.24, 0.36, 0.58], ʂ: [0.22, 0.38, 0.52], ʐ: [0.24, 0.38, 0.5],
  ɲ: [0.26, 0.66, 0, 0, 0.5], j: [0.26, 0.82, 0], ʝ: [0.26, 0.8, 0], c: [0.26, 0.72, 0], ç: [0.24, 0.76, 0], k: [0.34, 0.56, 0], g: [0.34, 0.54, 0], ɡ: [0.34, 0.54, 0], ɣ: [0.36, 0.5, 0.08], x: [0.36, 0.52, 0], ŋ: [0.34, 0.54, 0], q: [0.38, 0.5, 0],
  h: [0.4, 0.54, 0.04], ɦ: [0.42, 0.54, 0.04], r: [0.38, 0.46, 0.2, 0, 0.4], ɹ: [0.32, 0.34, 0.48], ɻ: [0.32, 0.34, 0.48], ʁ: [0.48, 0.5, 0.1], ʀ: [0.46, 0.5, 0.1], χ: [0.46, 0.5, 0.08], ħ: [0.48, 0.5, 0.05], ʕ: [0.5, 0.5, 0.05],
}
const between: Shape = [0.32, 0.52, 0.08]

/** The mouth for one sound as espeak-ng writes it in IPA: a diphthong is both its sounds, a stød or a length mark none of its own, a silence the closed mouth. */
export function mouthFor(sound: string): Mouth {
  const signs = [...sound.normalize('NFD')].filter((sign) => !isMark(sign))
  const known = signs.flatMap((sign) => { const shape = shapes[sign]; return shape ? [shape] : [] })
  if (known.length > 0) return mean(known)
  return /\p{L}/u.test(signs.join('')) ? mean([between]) : closedMouth
}

/** Stress, length, stød, aspiration, tone, syllable and combining marks, and the pauses between words. */
function isMark(sign: string): boolean {
  return /[\p{M}\sˈˌːˑʔˀʰʲʷˠˤ'ʼ|‖.,;:!?_\-^*˞0-9]/u.test(sign)
}

/** The first sound weighs most: it is where the mouth is for the longer part. */
function mean(parts: readonly Shape[]): Mouth {
  const weights = parts.map((_, at) => (at === 0 && parts.length > 1 ? 1.5 : 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const of = (which: 0 | 1 | 2 | 3 | 4): number => parts.reduce((sum, part, at) => sum + (part[which] ?? 0) * (weights[at] ?? 0), 0) / total
  return { open: of(0), wide: of(1), round: of(2), bite: of(3), tongue: of(4) }
}
