import { drawings } from './catalogue.ts'
import type { Thing } from './picture.ts'
import type { Box } from './stage.ts'

/** A thing with its place in the picture. */
export type Placed = { readonly thing: Thing; readonly x: number; readonly y: number; readonly scale: number }

/** The rectangle that a placed thing covers, without its shadow. */
export function boxOf({ thing, x, y, scale }: Placed): Box {
  const { width, height, standing } = drawings[thing]
  const above = { table: 1, behind: 1, floor: 1, flat: 0.5, wall: 0.5, ceiling: 0 }[standing] * height * scale
  const wide = (width * scale) / 2
  return { left: x - wide, right: x + wide, top: y - above, bottom: y - above + height * scale }
}

/** How much of one rectangle lies within another, as an area. */
export const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top))
