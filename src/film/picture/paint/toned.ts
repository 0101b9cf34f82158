import type { Pen } from '../pen.ts'
import { seenIn } from './colour.ts'

/**
 * A pen that draws as if all stood in a coloured light: every colour and gradient that passes is multiplied by it. So
 * one drawing in the colours of day serves evening, night and rain, without blend modes over the whole picture.
 */
export function tonedPen(pen: Pen, light: string): Pen {
  if (light.toLowerCase() === '#ffffff') return pen
  const tone = toneOf(light)
  return new Proxy(pen, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target)
      if (typeof value !== 'function') return value
      if (key !== 'createLinearGradient' && key !== 'createRadialGradient') return value.bind(target)
      return key === 'createLinearGradient'
        ? (x0: number, y0: number, x1: number, y1: number) => toned(target.createLinearGradient(x0, y0, x1, y1), tone)
        : (x0: number, y0: number, r0: number, x1: number, y1: number, r1: number) => toned(target.createRadialGradient(x0, y0, r0, x1, y1, r1), tone)
    },
    set(target, key, value: unknown) {
      const isPaint = (key === 'fillStyle' || key === 'strokeStyle') && typeof value === 'string'
      return Reflect.set(target, key, isPaint ? tone(value) : value, target)
    },
  })
}

type Tone = (colour: string) => string

const tones = new Map<string, Tone>()

function toneOf(light: string): Tone {
  const known = tones.get(light)
  if (known) return known
  const seen = new Map<string, string>()
  const tone: Tone = (colour) => {
    const before = seen.get(colour)
    if (before !== undefined) return before
    const after = seenIn(colour, light)
    if (seen.size > 4000) seen.clear()
    seen.set(colour, after)
    return after
  }
  tones.set(light, tone)
  return tone
}

function toned(gradient: ReturnType<Pen['createLinearGradient']>, tone: Tone) {
  const plain = gradient.addColorStop.bind(gradient)
  gradient.addColorStop = (offset, colour) => plain(offset, tone(colour))
  return gradient
}
