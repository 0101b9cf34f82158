import type { Layout } from '../place.ts'
import { bounds, carWindow } from './plan.ts'

/** Where people and things are in the car park. */
export const layout: Layout = {
  id: 'carpark',
  bounds,
  marks: {
    door: { x: 40, y: 892, scale: 1, facing: 0.8 },
    one: { x: 470, y: 900, scale: 1, facing: 0.6 },
    two: { x: 756, y: 904, scale: 1, facing: -0.6 },
    three: { x: 300, y: 896, scale: 1, facing: 0.6 },
    four: { x: 1640, y: 946, scale: 1.04, facing: -0.6 },
    five: { x: 620, y: 910, scale: 1.03, facing: -0.6 },
    car: { x: 1124, y: 948, scale: 1.04, facing: 0.5 },
    'seat-1': { x: 1252, y: 814, scale: 0.78, facing: 0.8, seated: true, behind: true },
    'behind-car': { x: 1010, y: 828, scale: 0.95, facing: 0.4, behind: true },
  },
  things: {
    door: { x: 60, y: 640, size: 420, fixed: true },
    car: { x: carWindow.x, y: carWindow.y, size: 420, top: { x: 1690, y: 668 }, fixed: true },
    window: { x: carWindow.x, y: carWindow.y, size: 300, fixed: true },
    laptop: { x: carWindow.x + 4, y: carWindow.y + 10, size: 190, fixed: true },
  },
}
