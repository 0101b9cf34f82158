import type { Layout } from '../place.ts'
import { bounds, pane, counter } from './plan.ts'

/** Where people and things are in the service desk of IT. */
export const layout: Layout = {
  id: 'helpdesk',
  bounds,
  marks: {
    door: { x: 646, y: 862, scale: 0.96, facing: 0.4 },
    one: { x: 836, y: 898, scale: 1, facing: 0.7, who: 'citizen' },
    two: { x: 1090, y: 868, scale: 0.98, facing: -0.6, behind: true, who: 'staff' },
    three: { x: 640, y: 892, scale: 1, facing: 0.7, who: 'citizen' },
    four: { x: 1420, y: 864, scale: 0.97, facing: -0.5, behind: true, who: 'staff' },
    five: { x: 1700, y: 862, scale: 0.97, facing: -0.4, behind: true, who: 'staff' },
    six: { x: 460, y: 900, scale: 1.01, facing: 0.7 },
    'behind-counter': { x: 1250, y: 864, scale: 0.97, facing: -0.4, behind: true, who: 'staff' },
    'seat-1': { x: 210, y: 868, scale: 0.98, facing: 0.6, seated: true, who: 'citizen' },
    'seat-2': { x: 372, y: 868, scale: 0.98, facing: 0.6, seated: true, who: 'citizen' },
    // High stools behind the counter, before the screens.
    'seat-3': { x: 1090, y: 812, scale: 0.98, facing: 0.5, seated: true, behind: true, who: 'staff' },
    'seat-4': { x: 1420, y: 808, scale: 0.97, facing: -0.5, seated: true, behind: true, who: 'staff' },
    'queue-1': { x: 700, y: 896, scale: 1, facing: 0.7 },
    'queue-2': { x: 570, y: 902, scale: 1.01, facing: 0.7 },
  },
  things: {
    door: { x: 646, y: 590, size: 420, fixed: true },
    counter: { x: 1110, y: counter.y, size: 420, top: { x: 1000, y: counter.y + 4 }, fixed: true },
    desk: { x: 1110, y: counter.y, size: 420, top: { x: 1000, y: counter.y + 4 }, fixed: true },
    screen: { x: 1246, y: 124, size: 620, fixed: true },
    window: { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2, size: 440, fixed: true },
    chair: { x: 290, y: 770, size: 320, top: { x: 290, y: 736 }, fixed: true },
    cupboard: { x: 1250, y: 380, size: 460, top: { x: 1380, y: 500 }, fixed: true },
    'desk-phone': { x: 1660, y: 630, size: 150, fixed: true },
    queue: { x: 560, y: 660, size: 560, fixed: true },
    bin: { x: 84, y: 884, size: 190, top: { x: 84, y: 778 }, fixed: false },
    clock: { x: 584, y: 140, size: 130, fixed: true },
  },
}
