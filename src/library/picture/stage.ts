import { drawings } from './catalogue.ts'
import type { Standing } from './drawing.ts'
import type { Picture, Place } from './picture.ts'

/** A stretch of the picture's width. */
export type Span = { readonly left: number; readonly right: number }

/** A rectangle by its edges. */
export type Box = Span & { readonly top: number; readonly bottom: number }

/** One line that things stand on: its height, where what tells stands, how large things are there and how low they may lie. */
export type Row = Span & {
  readonly y: number
  readonly centre: number
  readonly scale: number
  readonly mostWide: number
  readonly mostHigh: number
  readonly lowest: number
}

/** The rows of one kind of room, in the units of the picture (800 by 600), its window and what the light falls on. */
export type Stage = { readonly rows: Readonly<Record<Standing, Row>>; readonly window: Box; readonly surface: Box }

/** Whether the room is seen as a floor with a console along the wall, and not across a table. */
export const hasFloor = (place: Place): boolean => place === 'front-door' || place === 'hallway'

/** The stage of a picture: across a table, or a floor with a console that is short when more stands on the floor. */
export function stageOf({ place, things, tells }: Picture): Stage {
  const standsOnFloor = [tells, ...things].some((thing) => ['behind', 'floor'].includes(drawings[thing].standing))
  if (!hasFloor(place)) {
    return acrossTable
  }
  return standsOnFloor ? shortConsole : longConsole
}

const row = (left: number, right: number, y: number, centre: number, scale: number, most: readonly [number, number], lowest = 600): Row => ({
  left,
  right,
  y,
  centre,
  scale,
  mostWide: most[0],
  mostHigh: most[1],
  lowest,
})

const acrossTable: Stage = {
  rows: {
    table: row(76, 724, 436, 452, 1.04, [366, 268]),
    flat: row(76, 724, 494, 452, 1.02, [384, 120], 534),
    behind: row(480, 724, 552, 470, 1, [300, 392]),
    floor: row(76, 724, 588, 448, 1, [300, 330]),
    wall: row(440, 640, 194, 446, 1, [300, 300]),
    ceiling: row(360, 640, 0, 480, 1, [200, 200]),
  },
  window: { left: 188, right: 336, top: 120, bottom: 308 },
  surface: { left: 0, right: 800, top: 404, bottom: 536 },
}

const longConsole: Stage = {
  rows: {
    table: row(104, 696, 420, 452, 0.96, [344, 244]),
    flat: row(104, 696, 426, 452, 0.9, [240, 60], 458),
    behind: row(446, 708, 506, 582, 1.04, [300, 392]),
    floor: row(96, 708, 566, 560, 0.9, [300, 310]),
    wall: row(440, 640, 200, 446, 0.96, [300, 310]),
    ceiling: row(360, 640, 0, 480, 1, [200, 200]),
  },
  window: { left: 188, right: 310, top: 126, bottom: 292 },
  surface: { left: 84, right: 716, top: 394, bottom: 458 },
}

const shortConsole: Stage = {
  rows: {
    ...longConsole.rows,
    table: row(104, 408, 420, 296, 0.88, [232, 220]),
    flat: row(104, 408, 426, 296, 0.86, [190, 60], 458),
    floor: row(96, 708, 566, 560, 0.9, [264, 310]),
    wall: row(300, 460, 206, 380, 0.94, [300, 310]),
    ceiling: row(300, 500, 0, 400, 1, [200, 200]),
  },
  window: { left: 160, right: 278, top: 128, bottom: 290 },
  surface: { left: 84, right: 424, top: 394, bottom: 458 },
}
