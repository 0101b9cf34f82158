import type { Look } from '../look/look.ts'
import { between, held } from '../paint/path.ts'
import type { Point } from '../pose.ts'

/** One leg as it is drawn; `near` grows towards us. */
export type Leg = { hip: Point; knee: Point; ankle: Point; heel: Point; toe: Point; near: number }
export type Legs = Record<'left' | 'right', Leg>

type Bent = { hip: number; knee: Ahead; ankle: Ahead; heel: Ahead; toe: Ahead }
type Ahead = { ahead: number; down: number }

const thigh = 98
const shin = 92
const sole = 11
/** How much of what comes towards us is seen from above. */
const fromAbove = 0.15

/** How far somebody walks in one whole stride, in the person's units: so feet do not slide. */
export const strideLength = 4 * (thigh + shin) * Math.sin(0.4)

/** Both legs standing, or at one moment of a stride; the pelvis is as high as the lower foot asks. */
export function gaitOf(stride: number | undefined, hips: number): { pelvis: number; place(sin: number, cos: number): Legs } {
  const left = stride === undefined ? standing : stepping(stride)
  const right = stride === undefined ? standing : stepping(stride + 0.5)
  const pelvis = Math.max(lowest(left), lowest(right))
  return {
    pelvis,
    place: (sin, cos) => {
      const set = (leg: Bent, s: number): Leg => {
        const out = stride === undefined ? Math.sign(s) * 5 : 0
        const put = (point: Ahead, aside: number): Point => {
          const z = point.ahead * cos - (s + aside) * sin
          return { x: (s + aside) * cos + point.ahead * sin, y: -pelvis + point.down + z * fromAbove }
        }
        return { hip: put({ ahead: 0, down: 4 }, 0), knee: put(leg.knee, 0), ankle: put(leg.ankle, 0), heel: put(leg.heel, 0), toe: put(leg.toe, out), near: -s * sin + 0.01 * s }
      }
      return { left: set(left, -16 * hips), right: set(right, 16 * hips) }
    },
  }
}

/** Legs of somebody on a seat: thighs forward, shins down; who rises brings them under the body. */
export function seatedLegs(look: Look, pelvis: number, sin: number, cos: number, rising = 0): Legs {
  const footrest = look.aid === 'wheelchair' ? 24 : 0
  const bent = Math.sqrt(1 - rising ** 2)
  const leg = (s: number): Leg => {
    const put = (aside: number, up: number, ahead: number): Point => ({ x: aside * cos + ahead * sin, y: -up + (ahead * cos - aside * sin) * 0.26 })
    return {
      hip: put(s, pelvis, 0), knee: put(s * between(1.25, 1, rising), between(pelvis - 3, sole + shin, rising), 84 * bent), ankle: put(s * 1.1, sole + footrest, 80 * (1 - rising)),
      heel: put(s * 1.1, footrest, between(73, -7, rising)), toe: put(s * 1.3, footrest, between(104, 23, rising)), near: -s * sin + 0.01 * s,
    }
  }
  return { left: leg(-16 * look.body.hips), right: leg(16 * look.body.hips) }
}

const standing: Bent = bend(0.02, 0.03, 0)

function stepping(stride: number): Bent {
  const phase = (((stride % 1) + 1) % 1) * Math.PI * 2
  const swing = Math.max(0, -Math.sin(phase + 0.35))
  return bend(0.4 * Math.cos(phase) + 0.05, 0.1 + 0.78 * swing * swing + 0.12 * Math.max(0, Math.sin(phase * 2)), pitch(phase))
}

/** How the foot is held: heel first, then flat, then off from the toes, then lifted. */
function pitch(phase: number): number {
  const keys: readonly (readonly [number, number])[] = [[0, 0.3], [0.55, 0], [2.3, 0], [3.5, -0.72], [4.5, -0.5], [5.6, 0.2], [6.2832, 0.3]]
  for (let at = 1; at < keys.length; at++) {
    const [from, to] = [keys[at - 1], keys[at]]
    if (from && to && phase <= to[0]) return between(from[1], to[1], smooth((phase - from[0]) / (to[0] - from[0])))
  }
  return 0
}

function smooth(part: number): number {
  const inside = held(part, 0, 1)
  return inside * inside * (3 - 2 * inside)
}

function bend(hip: number, flex: number, foot: number): Bent {
  const knee = { ahead: thigh * Math.sin(hip), down: thigh * Math.cos(hip) }
  const lower = hip - flex
  const ankle = { ahead: knee.ahead + shin * Math.sin(lower), down: knee.down + shin * Math.cos(lower) }
  const [forward, fall] = [Math.cos(foot), -Math.sin(foot)]
  const under = (along: number): Ahead => ({ ahead: ankle.ahead + along * forward - sole * fall, down: ankle.down + along * fall + sole * forward })
  return { hip, knee, ankle, heel: under(-7), toe: under(23) }
}

function lowest({ heel, toe }: Bent): number {
  return Math.max(heel.down, toe.down)
}
