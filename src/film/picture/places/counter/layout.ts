import type { Layout } from '../place.ts'

/** Where people and things are in the citizen service. */
export const layout: Layout = {
  id: 'counter',
  bounds: { x: -200, y: -150, width: 2000, height: 1125 },
  marks: {
    door: { x: -20, y: 842, scale: 0.96, facing: 0.7 },
    one: { x: 985, y: 884, scale: 1, facing: 0.75, who: 'citizen' },
    two: { x: 1226, y: 852, scale: 0.98, facing: -0.6, behind: true, who: 'staff' },
    three: { x: 852, y: 880, scale: 1, facing: 0.7, who: 'citizen' },
    four: { x: 1520, y: 848, scale: 0.97, facing: -0.5, behind: true, who: 'staff' },
    'behind-counter': { x: 1640, y: 850, scale: 0.97, facing: -0.4, behind: true, who: 'staff' },
    'seat-1': { x: 560, y: 850, scale: 0.98, facing: -0.7, seated: true, who: 'citizen' },
    screen: { x: 292, y: 850, scale: 0.98, facing: 0.7 },
    printer: { x: 1590, y: 840, scale: 0.95, facing: 0.7, behind: true, who: 'staff' },
    bin: { x: 250, y: 880, scale: 1, facing: -0.6 },
    'queue-1': { x: 758, y: 868, scale: 0.99, facing: 0.7, who: 'citizen' },
    'queue-2': { x: 668, y: 888, scale: 1.01, facing: 0.7, who: 'citizen' },
    'queue-3': { x: 236, y: 918, scale: 1.03, facing: 0.7, who: 'citizen' },
    'queue-4': { x: 62, y: 880, scale: 1, facing: 0.7, who: 'citizen' },
  },
  things: {
    door: { x: -20, y: 470, size: 560, fixed: true },
    bin: { x: 150, y: 842, size: 190, top: { x: 150, y: 736 }, fixed: false },
    screen: { x: 432, y: 560, size: 230, fixed: true },
    counter: { x: 1120, y: 606, size: 420, top: { x: 1110, y: 600 }, fixed: true },
    desk: { x: 430, y: 640, size: 300, top: { x: 372, y: 624 }, fixed: true },
    'desk-phone': { x: 1446, y: 588, size: 160, top: { x: 1446, y: 572 }, fixed: true },
    printer: { x: 1716, y: 540, size: 240, top: { x: 1716, y: 470 }, fixed: true },
    queue: { x: 760, y: 640, size: 520, fixed: true },
    chair: { x: 560, y: 790, size: 220, top: { x: 560, y: 736 }, fixed: true },
    window: { x: 425, y: 270, size: 520, fixed: true },
    noticeboard: { x: 780, y: 400, size: 260, fixed: true },
    clock: { x: 870, y: 190, size: 150, fixed: true },
  },
}
