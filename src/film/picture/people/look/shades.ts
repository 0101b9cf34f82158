import type { ColourId } from '../../../screenplay/vocabulary/index.ts'
import { mix } from '../paint/colour.ts'
import { caps } from './caps.ts'
import type { Hair, HairStyle, Skin } from './look.ts'

const skins = {
  light: { base: '#F0C6A6', blush: '#E2705A', lip: '#B9605A' },
  rosy: { base: '#EDBB9C', blush: '#DC6656', lip: '#AE5752' },
  olive: { base: '#DDAE84', blush: '#CF6A4E', lip: '#A85548' },
  brown: { base: '#BE8560', blush: '#B85440', lip: '#8F4840' },
  dark: { base: '#8A573B', blush: '#A3452F', lip: '#75392F' },
  deep: { base: '#6C412D', blush: '#8E3A2A', lip: '#5E2E29' },
} as const

export type SkinId = keyof typeof skins

/** All the tones that a skin is drawn with. */
export function skinOf(id: SkinId): Skin {
  const { base, blush, lip } = skins[id]
  const palm = id === 'dark' || id === 'deep' ? mix(base, '#E3B08C', 0.3) : mix(base, '#FFF3DC', 0.12)
  return { base, blush, lip, palm, light: mix(base, '#FFF0D4', 0.3), shade: mix(base, '#7C3028', 0.32) }
}

/** Clothes in the colours of the vocabulary, all of the films' own palette. */
export const cloth: Readonly<Record<ColourId, string>> = {
  white: '#F4EEE2', grey: '#8E959B', black: '#2B2F38', brown: '#7A5642', red: '#B8453C', fair: '#E8D5B5', dark: '#33404F',
  blue: '#3F6C95', green: '#3F6E56', yellow: '#E4AC48', orange: '#D4714B', pink: '#DE9C94', violet: '#7D6494', teal: '#3F6F77',
}

/** Hair in the colours of the vocabulary. */
export const hairs: Readonly<Record<ColourId, string>> = {
  white: '#E9E5DC', grey: '#B5B1AA', black: '#2A211F', brown: '#6B432C', red: '#A8532C', fair: '#D9B06C', dark: '#3B2A22',
  blue: '#4B6E94', green: '#5C7F63', yellow: '#DDB65A', orange: '#C4652F', pink: '#CE8792', violet: '#74598A', teal: '#3F6F77',
}

/** Hair of one colour with the darker and lighter tone that it is drawn with. */
export function hairOf(style: HairStyle, colour: string): Hair {
  const bright = Number.parseInt(colour.slice(1, 3), 16) > 150
  return { style, colour, ...(style !== 'bald' && { cap: caps[style] }), dark: mix(colour, bright ? '#6E6257' : '#120C0B', bright ? 0.24 : 0.32), light: mix(colour, bright ? '#FFFFFF' : '#E8B98A', bright ? 0.45 : 0.26) }
}
