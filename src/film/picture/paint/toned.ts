import type { Pen } from '../pen.ts'
import { seenIn } from './colour.ts'

/**
 * A pen that draws as if all stood in a coloured light: every colour and gradient that passes is multiplied by it. So
 * one drawing in the colours of day serves evening, night and rain, without blend modes over the whole picture.
 */
export function tonedPen(pen: Pen, light: string): Pen {
  if (light.toLowerCase() === '#ffffff') return pen
  const known = pens.get(pen)?.get(light)
  if (known) return known
  const made = throughTone(pen, toneOf(light))
  pens.set(pen, (pens.get(pen) ?? new Map<string, Pen>()).set(light, made))
  return made
}

const pens = new WeakMap<Pen, Map<string, Pen>>()

// A proxy would be shorter, and cost a fifth of the drawing.
function throughTone(pen: Pen, tone: Tone): Pen {
  const made: Pen = Object.create(null)
  for (const [key, { value }] of membersOf(pen)) {
    const isPaint = key === 'fillStyle' || key === 'strokeStyle'
    const get = (): unknown => Reflect.get(pen, key)
    const set = (given: unknown): boolean => Reflect.set(pen, key, isPaint && typeof given === 'string' ? tone(given) : given)
    Object.defineProperty(made, key, typeof value === 'function' ? { value: value.bind(pen), configurable: true } : { get, set })
  }
  const linear: Pen['createLinearGradient'] = (...ends) => toned(pen.createLinearGradient(...ends), tone)
  const radial: Pen['createRadialGradient'] = (...ends) => toned(pen.createRadialGradient(...ends), tone)
  Object.defineProperty(made, 'createLinearGradient', { value: linear })
  Object.defineProperty(made, 'createRadialGradient', { value: radial })
  return made
}

/** All that a pen has, its own and inherited: methods have a value, the rest is read and written. */
function membersOf(pen: Pen): Map<string, PropertyDescriptor> {
  const members = new Map<string, PropertyDescriptor>()
  for (let owner: object | null = pen; owner !== null && owner !== Object.prototype; owner = Reflect.getPrototypeOf(owner)) {
    for (const [key, member] of Object.entries(Object.getOwnPropertyDescriptors(owner))) if (key !== 'constructor' && !members.has(key)) members.set(key, member)
  }
  return members
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
