import type { ColourId } from '../../screenplay/vocabulary/index.ts'
import { palette } from '../paint/colour.ts'

/** The colour that a variant names, as `pink`, or the thing's own. */
export function tintOf(variant: string | undefined, own: string): string {
  return tints.find(([name]) => name === variant)?.[1] ?? own
}

const tints: readonly (readonly [ColourId, string])[] = [
  ['white', palette.white],
  ['grey', '#A9AFB2'],
  ['black', '#2B3138'],
  ['brown', '#8A5E3E'],
  ['red', '#B8463C'],
  ['fair', palette.birchLight],
  ['dark', '#3A3F4A'],
  ['blue', '#3E6A94'],
  ['green', palette.leaf],
  ['yellow', palette.mustard],
  ['orange', palette.terracotta],
  ['pink', '#E79BAA'],
  ['violet', '#8C7AA8'],
  ['teal', palette.teal],
]
