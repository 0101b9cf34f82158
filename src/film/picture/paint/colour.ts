/** The film's colours: warm, calm and few. Everything that is drawn mixes its tones from these. */
export const palette = {
  wall: '#F2EADD',
  wallShade: '#E7DBC8',
  birch: '#DDBE92',
  birchDark: '#C79F6C',
  birchLight: '#ECD5B0',
  ink: '#22303F',
  navy: '#2C4159',
  teal: '#4E7F7C',
  tealDark: '#3A6462',
  terracotta: '#D4714B',
  terracottaDark: '#B4573A',
  mustard: '#E4AC48',
  rose: '#E6B3A0',
  forest: '#2F5B4E',
  leaf: '#5E8F6C',
  leafDark: '#3F6E56',
  sky: '#BFD9E2',
  white: '#FBF8F2',
  cream: '#F7EFE0',
} as const

/** A colour in parts: red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Parts = readonly [red: number, green: number, blue: number, alpha: number]

/** A mixture of two colours: `share` 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [partsOf(from), partsOf(to)]
  return colourOf([blend(a[0], b[0], share), blend(a[1], b[1], share), blend(a[2], b[2], share), blend(a[3], b[3], share)])
}

/** The colour lightened towards warm white, as where light falls. */
export function lit(colour: string, share: number): string {
  return mix(colour, '#FFF6E2', share)
}

/** The colour darkened towards a warm night blue, as in shadow; black would look dirty. */
export function shaded(colour: string, share: number): string {
  return mix(colour, '#1E2233', share)
}

/** The colour with its alpha multiplied, so that what is behind shines through. */
export function fade(colour: string, alpha: number): string {
  const [red, green, blue, own] = partsOf(colour)
  return colourOf([red, green, blue, own * alpha])
}

/** The colour as seen in a coloured light: each part is multiplied by the light's. */
export function seenIn(colour: string, light: string): string {
  const [a, b] = [partsOf(colour), partsOf(light)]
  return colourOf([(a[0] * b[0]) / 255, (a[1] * b[1]) / 255, (a[2] * b[2]) / 255, a[3]])
}

/** The parts of `#rrggbb`, `rgb(…)` or `rgba(…)`; throws for anything else, so that a slip is found at once. */
export function partsOf(colour: string): Parts {
  const known = parsed.get(colour)
  if (known) return known
  const parts = colour.startsWith('#') ? fromHex(colour) : fromFunction(colour)
  if (parts.some(Number.isNaN)) throw new Error(`not a colour: ${colour}`)
  if (parsed.size > 4000) parsed.clear()
  parsed.set(colour, parts)
  return parts
}

/** The colour written as the canvas reads it. */
export function colourOf([red, green, blue, alpha]: Parts): string {
  if (alpha < 1) return `rgba(${Math.round(red)},${Math.round(green)},${Math.round(blue)},${Math.max(0, Math.round(alpha * 1000) / 1000)})`
  return `#${((1 << 24) | (Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue)).toString(16).slice(1)}`
}

const parsed = new Map<string, Parts>()

function fromHex(colour: string): Parts {
  const value = colour.length === 7 ? Number.parseInt(colour.slice(1), 16) : Number.NaN
  return [(value >> 16) & 255, (value >> 8) & 255, Number.isNaN(value) ? value : value & 255, 1]
}

function fromFunction(colour: string): Parts {
  const [red, green, blue, alpha] = colour.slice(colour.indexOf('(') + 1, -1).split(',').map(Number)
  return [red ?? Number.NaN, green ?? Number.NaN, blue ?? Number.NaN, alpha ?? 1]
}

function blend(from: number, to: number, share: number): number {
  return from + (to - from) * share
}
