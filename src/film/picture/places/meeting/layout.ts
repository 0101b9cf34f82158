import type { Layout } from '../place.ts'
import { bounds, pane, screen, board } from './plan.ts'

/** Where people and things are in the meeting room. */
export const layout: Layout = {
  id: 'meeting',
  bounds,
  marks: {
    door: { x: 1858, y: 874, scale: 0.97, facing: -0.7 },
    one: { x: 700, y: 872, scale: 0.98, facing: 0.5, seated: true, behind: true, who: 'staff' },
    two: { x: 985, y: 872, scale: 0.98, facing: -0.5, seated: true, behind: true },
    three: { x: 1270, y: 872, scale: 0.98, facing: -0.6, seated: true, behind: true },
    four: { x: 1640, y: 890, scale: 1, facing: -0.6 },
    five: { x: 360, y: 902, scale: 1.02, facing: 0.8, seated: true },
    six: { x: 1520, y: 862, scale: 0.97, facing: -0.5, seated: true, behind: true },
    screen: { x: 560, y: 850, scale: 0.95, facing: 0.4, behind: true },
    whiteboard: { x: 1640, y: 890, scale: 1, facing: -0.6 },
  },
  things: {
    door: { x: 1858, y: 620, size: 420, fixed: true },
    screen: { x: screen.x + screen.width / 2, y: screen.y + screen.height / 2, size: 480, fixed: true },
    desk: { x: 985, y: 740, size: 420, top: { x: 842, y: 726 }, fixed: true },
    window: { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2, size: 480, fixed: true },
    chair: { x: 360, y: 800, size: 260, fixed: true },
    whiteboard: { x: board.x, y: 330, size: 420, fixed: true },
    clock: { x: 1716, y: 150, size: 130, fixed: true },
    cupboard: { x: 1130, y: 690, size: 300, top: { x: 1160, y: 606 }, fixed: true },
  },
}
