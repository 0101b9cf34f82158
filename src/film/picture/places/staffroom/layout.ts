import type { Layout } from '../place.ts'
import { bounds, pane, table } from './plan.ts'

/** Where people and things are in the staff room. */
export const layout: Layout = {
  id: 'staffroom',
  bounds,
  marks: {
    door: { x: 1896, y: 876, scale: 0.97, facing: -0.7 },
    one: { x: 806, y: 872, scale: 0.98, facing: 0.5, seated: true, behind: true },
    two: { x: 1110, y: 872, scale: 0.98, facing: -0.5, seated: true, behind: true },
    three: { x: 372, y: 880, scale: 0.98, facing: 0.4 },
    four: { x: 1546, y: 872, scale: 0.98, facing: -0.4, seated: true, behind: true },
    five: { x: 1706, y: 872, scale: 0.98, facing: -0.5, seated: true, behind: true },
    six: { x: 960, y: 860, scale: 0.95, facing: 0, seated: true, behind: true },
    seven: { x: 1336, y: 892, scale: 1, facing: -0.6 },
    coffee: { x: 372, y: 880, scale: 0.98, facing: -0.5 },
  },
  things: {
    door: { x: 1916, y: 620, size: 420, fixed: true },
    desk: { x: table.x, y: table.y, size: 380, top: { x: table.x, y: table.y - 8 }, fixed: true },
    cup: { x: 408, y: 590, size: 130, top: { x: 408, y: 590 }, fixed: false },
    window: { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2, size: 440, fixed: true },
    noticeboard: { x: 1326, y: 262, size: 360, fixed: true },
    cupboard: { x: 330, y: 690, size: 380, top: { x: 420, y: 590 }, fixed: true },
    chair: { x: 1620, y: 760, size: 380, fixed: true },
    bin: { x: 664, y: 872, size: 190, top: { x: 664, y: 766 }, fixed: false },
    clock: { x: 620, y: 150, size: 130, fixed: true },
  },
}
