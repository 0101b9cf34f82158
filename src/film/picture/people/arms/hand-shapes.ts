import type { Hand } from '../pose.ts'
import type { Pair } from '../paint/path.ts'

/** A finger from its root over its joint to its tip, and how thick it is; x grows towards the thumb, y towards the tips. */
export type Finger = { path: readonly Pair[]; width: number; /** Seen from its knuckle, drawn as a bent finger. */ bent?: boolean }
/** A hand: fingers from the little one to the first, then the thumb. The palm's middle is 0. */
export type HandShape = { fingers: readonly Finger[]; thumb: Finger; /** Thumb before the thing that is held, the fingers behind it. */ around: boolean }

const little = 4.5
const ring = 5.1
const middle = 5.4
const first = 5.3
const thick = 6

function straight(...paths: readonly (readonly Pair[])[]): Finger[] {
  return paths.map((path, at) => ({ path, width: [little, ring, middle, first][at] ?? ring }))
}

const fist: Finger[] = [
  { path: [[-5.6, 5], [-6, 9.2], [-5, 6.4]], width: 5.2, bent: true }, { path: [[-2, 6], [-2.2, 11], [-1.6, 7.6]], width: 5.7, bent: true },
  { path: [[2, 6.4], [2, 12], [2.2, 8]], width: 5.9, bent: true }, { path: [[5.8, 6], [6.1, 11], [5.6, 7.4]], width: 5.6, bent: true },
]

/** What the fingers do in each shape of the hand. */
export const handShapes: Readonly<Record<Hand['fingers'], HandShape>> = {
  rest: {
    fingers: straight([[-5.8, 4.5], [-6.6, 11], [-6.2, 15.5]], [[-2.3, 6], [-2.9, 14], [-2.7, 19.5]], [[1.7, 6.5], [1.4, 15], [0.9, 21]], [[5.6, 6], [5.8, 13.5], [4.9, 19.5]]),
    thumb: { path: [[5.6, -6.5], [10, -0.5], [10.4, 7.5]], width: thick }, around: false,
  },
  open: {
    fingers: straight([[-5.6, 4.5], [-9.2, 10.5], [-12.2, 16]], [[-2.3, 6], [-4.2, 14.5], [-5.7, 21.5]], [[1.8, 6.5], [2.2, 16], [2.7, 23]], [[5.6, 6], [8.2, 14], [10.4, 20.8]]),
    thumb: { path: [[5.2, -6], [12, -2.6], [17.2, 3]], width: thick }, around: false,
  },
  point: {
    fingers: [...fist.slice(0, 3), { path: [[5.6, 5], [6.2, 14.5], [6.5, 24]], width: first }],
    thumb: { path: [[6.4, -5.5], [9.4, 1.6], [4.6, 6.4]], width: thick }, around: false,
  },
  hold: {
    fingers: straight([[-5.6, 4.5], [-6.8, 9.5], [-6, 13]], [[-2.2, 6], [-2.9, 12], [-2.4, 16.5]], [[1.8, 6.5], [1.8, 13], [1.7, 18]], [[5.6, 6], [6.4, 12.5], [5.8, 17]]),
    thumb: { path: [[5.8, -6.5], [8, 1.5], [4.2, 9.5]], width: 6.3 }, around: true,
  },
  flat: {
    fingers: straight([[-5.4, 4.5], [-5.9, 11.5], [-5.7, 17.5]], [[-1.9, 6], [-1.9, 15], [-1.8, 21.8]], [[1.8, 6.5], [2, 16], [2.1, 23.4]], [[5.5, 6], [5.9, 14.5], [5.9, 21]]),
    thumb: { path: [[5.6, -6.5], [11, -1.5], [12.6, 5.5]], width: thick }, around: false,
  },
  fist: { fingers: fist, thumb: { path: [[6.6, -5.5], [10, 2], [2.6, 5]], width: 6.2 }, around: false },
  phone: { fingers: fist, thumb: { path: [[6.6, -5.5], [9.6, 1], [8.6, 8]], width: 6.2 }, around: false },
}
