import type { Layout } from '../place.ts'
import { bounds } from './plan.ts'

/** Where people and things are in the town-hall square. */
export const layout: Layout = {
  id: 'square',
  bounds,
  marks: {
    door: { x: -290, y: 888, scale: 1, facing: 0.8 },
    one: { x: 690, y: 888, scale: 1, facing: 0.65 },
    two: { x: 904, y: 888, scale: 1, facing: -0.65 },
    three: { x: 520, y: 882, scale: 1, facing: 0.6 },
    four: { x: 1080, y: 882, scale: 1, facing: -0.6 },
    'seat-1': { x: 1292, y: 786, scale: 0.62, facing: -0.3, seated: true },
    bin: { x: 1420, y: 878, scale: 0.99, facing: 0.6 },
    'hall-door': { x: 800, y: 706, scale: 0.28, facing: 0.2 },
    'passer-1': { x: 330, y: 792, scale: 0.63, facing: 0.9 },
    'passer-2': { x: 640, y: 722, scale: 0.34, facing: -0.9 },
    'passer-3': { x: 1010, y: 742, scale: 0.42, facing: 0.9 },
    'passer-4': { x: 1500, y: 728, scale: 0.36, facing: -0.9 },
    'passer-5': { x: -330, y: 770, scale: 0.53, facing: 0.9 },
    'passer-6': { x: 1930, y: 780, scale: 0.57, facing: -0.9 },
  },
  things: {
    door: { x: 800, y: 620, size: 280, fixed: true },
    window: { x: 642, y: 604, size: 230, fixed: true },
    clock: { x: 800, y: 100, size: 260, fixed: true },
    chair: { x: 1292, y: 740, size: 320, top: { x: 1244, y: 716 }, fixed: true },
    bin: { x: 1500, y: 838, size: 190, top: { x: 1500, y: 732 }, fixed: false },
  },
}
