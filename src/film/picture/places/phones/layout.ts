import type { Layout } from '../place.ts'

/** Where people and things are in the phone desk. */
export const layout: Layout = {
  id: 'phones',
  bounds: { x: -200, y: -150, width: 2000, height: 1125 },
  marks: {
    door: { x: 1668, y: 838, scale: 0.95, facing: -0.6 },
    one: { x: 590, y: 846, scale: 1, facing: 0.5, seated: true, behind: true, who: 'staff' },
    two: { x: 1084, y: 846, scale: 1, facing: -0.5, seated: true, behind: true, who: 'staff' },
    three: { x: 1420, y: 884, scale: 1, facing: -0.65 },
    four: { x: 236, y: 884, scale: 1, facing: 0.65 },
    'seat-1': { x: 590, y: 846, scale: 1, facing: 0.5, seated: true, behind: true, who: 'staff' },
    'seat-2': { x: 1084, y: 846, scale: 1, facing: -0.5, seated: true, behind: true, who: 'staff' },
    screen: { x: 836, y: 838, scale: 0.97, facing: -0.5, behind: true },
    bin: { x: 1494, y: 890, scale: 1, facing: 0.6 },
    printer: { x: 60, y: 872, scale: 0.99, facing: -0.6 },
  },
  things: {
    door: { x: 1668, y: 520, size: 520, fixed: true },
    desk: { x: 600, y: 694, size: 420, top: { x: 640, y: 678 }, fixed: true },
    screen: { x: 452, y: 606, size: 240, fixed: true },
    'desk-phone': { x: 716, y: 664, size: 160, top: { x: 716, y: 646 }, fixed: true },
    window: { x: 190, y: 276, size: 520, fixed: true },
    chair: { x: 590, y: 680, size: 260, fixed: true },
    clock: { x: 1402, y: 176, size: 150, fixed: true },
    cupboard: { x: 1320, y: 680, size: 320, top: { x: 1330, y: 604 }, fixed: true },
    printer: { x: -56, y: 640, size: 320, top: { x: -56, y: 520 }, fixed: true },
    bin: { x: 1556, y: 838, size: 190, top: { x: 1556, y: 732 }, fixed: false },
  },
}
