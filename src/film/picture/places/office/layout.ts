import type { Layout } from '../place.ts'
import { bounds, pane, aisleScreen } from './plan.ts'

/** Where people and things are in the open office. */
export const layout: Layout = {
  id: 'office',
  bounds,
  marks: {
    door: { x: 1880, y: 872, scale: 0.97, facing: -0.7 },
    one: { x: 450, y: 884, scale: 1, facing: 0.55, seated: true, behind: true, who: 'staff' },
    two: { x: 752, y: 896, scale: 1, facing: -0.6 },
    three: { x: 1085, y: 884, scale: 1, facing: 0.35, seated: true, behind: true, who: 'staff' },
    four: { x: 1450, y: 900, scale: 1, facing: 0.45 },
    five: { x: 1768, y: 892, scale: 1, facing: -0.55 },
    six: { x: 1372, y: 852, scale: 0.94, facing: -0.3 },
    screen: { x: 1450, y: 900, scale: 1, facing: 0.45 },
  },
  things: {
    door: { x: 1880, y: 620, size: 420, fixed: true },
    screen: { x: aisleScreen.x, y: aisleScreen.y - 118, size: 300, fixed: true },
    desk: { x: 560, y: 736, size: 320, top: { x: 575, y: 728 }, fixed: true },
    'desk-phone': { x: 982, y: 712, size: 150, fixed: true },
    window: { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2, size: 480, fixed: true },
    chair: { x: 450, y: 760, size: 260, fixed: true },
    cupboard: { x: 930, y: 700, size: 320, top: { x: 930, y: 618 }, fixed: true },
    whiteboard: { x: 1590, y: 306, size: 360, fixed: true },
    printer: { x: 1262, y: 640, size: 320, top: { x: 1250, y: 520 }, fixed: true },
    bin: { x: 848, y: 884, size: 190, top: { x: 848, y: 778 }, fixed: false },
  },
}
