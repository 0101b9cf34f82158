import type { Layout } from '../place.ts'

/** Where people and things are in the corridor with printer and shredder. */
export const layout: Layout = {
  id: 'corridor',
  bounds: { x: -200, y: -150, width: 2000, height: 1125 },
  marks: {
    door: { x: -76, y: 838, scale: 0.95, facing: 0.6 },
    one: { x: 800, y: 886, scale: 1, facing: 0.65 },
    two: { x: 1020, y: 886, scale: 1, facing: -0.65 },
    three: { x: 1190, y: 880, scale: 1, facing: -0.6 },
    four: { x: 270, y: 884, scale: 1, facing: 0.6 },
    printer: { x: 570, y: 868, scale: 0.99, facing: -0.6 },
    shredder: { x: 770, y: 872, scale: 0.99, facing: -0.6 },
    bin: { x: 1090, y: 880, scale: 1, facing: 0.6 },
    screen: { x: 570, y: 868, scale: 0.99, facing: -0.6 },
    'far-end': { x: 1490, y: 640, scale: 0.5, facing: 0 },
  },
  things: {
    door: { x: -76, y: 520, size: 520, fixed: true },
    printer: { x: 460, y: 610, size: 330, top: { x: 460, y: 500 }, fixed: true },
    screen: { x: 524, y: 546, size: 130, fixed: true },
    shredder: { x: 660, y: 690, size: 250, top: { x: 660, y: 604 }, fixed: true },
    noticeboard: { x: 232, y: 380, size: 330, fixed: true },
    cupboard: { x: 1000, y: 660, size: 340, top: { x: 1020, y: 572 }, fixed: true },
    window: { x: 1490, y: 400, size: 260, fixed: true },
    clock: { x: 660, y: 150, size: 150, fixed: true },
    bin: { x: 1184, y: 826, size: 190, top: { x: 1184, y: 720 }, fixed: false },
  },
}
