import type { Layout } from '../place.ts'

/** Where people and things are in a citizen's kitchen. */
export const layout: Layout = {
  id: 'kitchen',
  bounds: { x: -140, y: -30, width: 1780, height: 1001.25 },
  marks: {
    door: { x: -70, y: 840, scale: 0.96, facing: 0.7 },
    one: { x: 556, y: 852, scale: 1, facing: 0.6, seated: true, behind: true, who: 'citizen' },
    two: { x: 1056, y: 852, scale: 1, facing: -0.6, seated: true, behind: true },
    three: { x: 806, y: 842, scale: 0.98, facing: -0.3, behind: true },
    four: { x: 1250, y: 886, scale: 1, facing: -0.6 },
    five: { x: 352, y: 884, scale: 1, facing: 0.6 },
    'seat-1': { x: 556, y: 852, scale: 1, facing: 0.6, seated: true, behind: true, who: 'citizen' },
    'seat-2': { x: 1056, y: 852, scale: 1, facing: -0.6, seated: true, behind: true },
    'desk-phone': { x: 296, y: 864, scale: 0.99, facing: -0.6, who: 'citizen' },
    bin: { x: 1496, y: 884, scale: 1, facing: 0.6 },
  },
  things: {
    door: { x: -70, y: 520, size: 520, fixed: true },
    desk: { x: 806, y: 694, size: 460, top: { x: 800, y: 676 }, fixed: true },
    'desk-phone': { x: 186, y: 572, size: 200, top: { x: 186, y: 598 }, fixed: true },
    window: { x: 806, y: 250, size: 520, fixed: true },
    chair: { x: 556, y: 760, size: 240, fixed: true },
    cupboard: { x: 1330, y: 500, size: 520, top: { x: 1350, y: 300 }, fixed: true },
    clock: { x: 1160, y: 110, size: 150, fixed: true },
    noticeboard: { x: 1366, y: 400, size: 240, fixed: true },
    bin: { x: 1590, y: 836, size: 190, top: { x: 1590, y: 730 }, fixed: false },
  },
}
