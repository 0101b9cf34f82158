import { drawings } from './catalogue.ts'
import type { Thing } from './picture.ts'
import { type Placed, boxOf, overlap } from './placed.ts'
import type { Box, Stage } from './stage.ts'

/** Hangs things on the wall and from the ceiling where they cover least of the window and of what stands below. */
export function hang(things: readonly Thing[], taken: readonly Box[], stage: Stage): readonly Placed[] {
  return things.reduce<readonly Placed[]>(
    (hung, thing) => [...hung, bestPlace(thing, [stage.window, ...taken, ...hung.map(boxOf)], stage)],
    [],
  )
}

function bestPlace(thing: Thing, taken: readonly Box[], stage: Stage): Placed {
  const { height, standing } = drawings[thing]
  const row = stage.rows[standing]
  const y = standing === 'wall' ? Math.max(row.y, 88 + (height * row.scale) / 2) : row.y
  const costOf = (placed: Placed): number =>
    taken.reduce((sum, box) => sum + overlap(boxOf(placed), box) / 60, Math.abs(placed.x - (row.left + row.right) / 2))
  return Array.from({ length: 41 }, (_, step) => ({
    thing,
    x: row.left + ((row.right - row.left) * step) / 40,
    y,
    scale: row.scale,
  })).reduce((best, next) => (costOf(next) < costOf(best) ? next : best))
}
