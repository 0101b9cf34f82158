import type { Layout } from '../place.ts'
import { bounds, pane, desk } from './plan.ts'

/** Where people and things are in the office of a school. */
export const layout: Layout = {
  id: 'school',
  bounds,
  marks: {
    door: { x: 1866, y: 874, scale: 0.97, facing: -0.7 },
    one: { x: 780, y: 896, scale: 1, facing: 0.6 },
    two: { x: 1066, y: 884, scale: 1, facing: -0.5, seated: true, behind: true, who: 'staff' },
    three: { x: 590, y: 892, scale: 1, facing: 0.6 },
    four: { x: 1310, y: 862, scale: 0.97, facing: -0.5, behind: true, who: 'staff' },
    five: { x: 1600, y: 888, scale: 1, facing: -0.6 },
    'seat-1': { x: 236, y: 866, scale: 0.98, facing: 0.6, seated: true },
    'seat-2': { x: 404, y: 866, scale: 0.98, facing: 0.6, seated: true },
    'behind-counter': { x: 1190, y: 868, scale: 0.98, facing: -0.4, behind: true, who: 'staff' },
  },
  things: {
    door: { x: 1866, y: 620, size: 420, fixed: true },
    desk: { x: 1150, y: 760, size: 380, top: { x: 948, y: desk.top - 12 }, fixed: true },
    counter: { x: 1150, y: 760, size: 380, top: { x: 948, y: desk.top - 12 }, fixed: true },
    screen: { x: 1212, y: 640, size: 240, fixed: true },
    'desk-phone': { x: 1396, y: 716, size: 150, fixed: true },
    window: { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2, size: 480, fixed: true },
    noticeboard: { x: 960, y: 236, size: 420, fixed: true },
    cupboard: { x: 1496, y: 380, size: 460, top: { x: 1496, y: 586 }, fixed: true },
    clock: { x: 1866, y: 226, size: 140, fixed: true },
    chair: { x: 320, y: 780, size: 320, top: { x: 320, y: 740 }, fixed: true },
    bin: { x: 858, y: 902, size: 190, top: { x: 858, y: 796 }, fixed: false },
  },
}
