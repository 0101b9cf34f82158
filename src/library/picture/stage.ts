import { drawings } from './catalogue.ts'
import type { Standing } from './drawing.ts'
import type { Picture, Place } from './picture.ts'

/** A stretch of the picture's width. */
export type Span = { readonly left: number; readonly right: number }

/** A rectangle by its edges. */
export type Box = Span & { readonly top: number; readonly bottom: number }

/** One line that things stand on: its height, where what tells stands, and how large things are there. */
export type Row = Span & {
  readonly y: number
  readonly centre: number
  readonly scale: number
  readonly mostWide: number
  readonly mostHigh: number
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

const row = (left: number, right: number, y: number, centre: number, scale: number, most: readonly [number, number]): Row => ({
  left,
  right,
  y,
  centre,
  scale,
  mostWide: most[0],
  mostHigh: most[1],
})

const acrossTable: Stage = {
  rows: {
    table: row(76, 724, 436, 452, 1.04, [366, 268]),
    flat: row(76, 724, 482, 452, 1.02, [320, 134]),
    behind: row(480, 724, 552, 470, 1, [300, 392]),
    floor: row(76, 724, 588, 448, 1, [300, 330]),
    wall: row(440, 640, 194, 446, 1, [300, 310]),
    ceiling: row(360, 640, 0, 480, 1, [200, 200]),
  },
  window: { left: 188, right: 336, top: 120, bottom: 308 },
  surface: { left: 0, right: 800, top: 404, bottom: 536 },
}

const longConsole: Stage = {
  rows: {
    table: row(100, 700, 428, 452, 0.96, [344, 244]),
    flat: row(100, 700, 434, 452, 0.9, [240, 84]),
    behind: row(446, 708, 506, 582, 1.04, [300, 392]),
    floor: row(446, 708, 572, 560, 0.9, [300, 310]),
    wall: row(440, 640, 200, 446, 0.96, [300, 310]),
    ceiling: row(360, 640, 0, 480, 1, [200, 200]),
  },
  window: { left: 188, right: 310, top: 126, bottom: 292 },
  surface: { left: 84, right: 716, top: 408, bottom: 458 },
}

const shortConsole: Stage = {
  rows: {
    ...longConsole.rows,
    table: row(100, 412, 428, 282, 0.88, [210, 220]),
    flat: row(100, 412, 434, 282, 0.86, [190, 74]),
    wall: row(300, 460, 206, 380, 0.94, [300, 310]),
    ceiling: row(300, 500, 0, 400, 1, [200, 200]),
  },
  window: { left: 160, right: 278, top: 128, bottom: 290 },
  surface: { left: 84, right: 424, top: 408, bottom: 458 },
}
