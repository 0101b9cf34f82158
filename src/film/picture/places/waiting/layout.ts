import type { Layout } from '../place.ts'

/** Where people and things are in the waiting area. */
export const layout: Layout = {
  id: 'waiting',
  bounds: { x: -200, y: -150, width: 2000, height: 1125 },
  marks: {
    door: { x: 1672, y: 838, scale: 0.95, facing: -0.6 },
    one: { x: 800, y: 888, scale: 1, facing: 0.65 },
    two: { x: 1000, y: 888, scale: 1, facing: -0.65 },
    three: { x: 668, y: 880, scale: 1, facing: 0.6 },
    four: { x: 1122, y: 880, scale: 1, facing: -0.6 },
    'seat-1': { x: 506, y: 850, scale: 0.98, facing: 0.35, seated: true, who: 'citizen' },
    'seat-2': { x: 366, y: 850, scale: 0.98, facing: 0.25, seated: true, who: 'citizen' },
    'seat-3': { x: 226, y: 850, scale: 0.98, facing: 0.3, seated: true, who: 'citizen' },
    'seat-4': { x: 86, y: 850, scale: 0.98, facing: 0.3, seated: true, who: 'citizen' },
    screen: { x: 1232, y: 858, scale: 0.99, facing: 0.6 },
    bin: { x: 1500, y: 884, scale: 1, facing: 0.5 },
    'queue-1': { x: 1126, y: 872, scale: 0.99, facing: 0.7, who: 'citizen' },
    'queue-2': { x: 1030, y: 896, scale: 1.01, facing: 0.7, who: 'citizen' },
    'queue-3': { x: 940, y: 874, scale: 0.99, facing: 0.7, who: 'citizen' },
    'queue-4': { x: 836, y: 900, scale: 1.01, facing: 0.7, who: 'citizen' },
  },
  things: {
    door: { x: 1672, y: 520, size: 520, fixed: true },
    screen: { x: 1328, y: 530, size: 240, top: { x: 1328, y: 622 }, fixed: true },
    queue: { x: 1000, y: 660, size: 520, fixed: true },
    window: { x: 300, y: 270, size: 560, fixed: true },
    chair: { x: 366, y: 760, size: 240, top: { x: 366, y: 738 }, fixed: true },
    desk: { x: 900, y: 700, size: 260, top: { x: 900, y: 690 }, fixed: true },
    noticeboard: { x: 888, y: 410, size: 260, fixed: true },
    clock: { x: 1110, y: 196, size: 150, fixed: true },
    bin: { x: 1584, y: 836, size: 190, top: { x: 1584, y: 730 }, fixed: false },
  },
}
