import type { MoodId } from '../../screenplay/vocabulary/index.ts'
import type { Face } from '../people/pose.ts'
import type { Cue } from '../../timeline/timeline.ts'
import { stepAt, type Act } from '../staging/index.ts'

/** A face, and how the head is held with it. */
export type Bearing = Face & { nod: number; tilt: number; /** How far the eyes avoid the other. */ shy: number }

const calm: Bearing = { smile: 0.12, brow: 0.05, worry: 0, nod: 0, tilt: 0, shy: 0 }

/** How each mood looks. Small numbers: people in an office do not grimace. */
export const bearings: Record<MoodId, Bearing> = {
  friendly: { smile: 0.55, brow: 0.15, worry: 0, nod: 0, tilt: 0.15, shy: 0 },
  glad: { smile: 0.85, brow: 0.35, worry: 0, nod: -0.08, tilt: 0.08, shy: 0 },
  calm: { smile: 0.2, brow: 0, worry: 0.05, nod: 0, tilt: 0, shy: 0 },
  tired: { smile: -0.3, brow: -0.25, worry: 0.35, nod: 0.18, tilt: -0.14, shy: 0.2 },
  worried: { smile: -0.3, brow: 0.3, worry: 0.8, nod: 0.04, tilt: 0.08, shy: 0.1 },
  embarrassed: { smile: 0.05, brow: 0.3, worry: 0.65, nod: 0.22, tilt: -0.16, shy: 0.75 },
  hesitant: { smile: -0.05, brow: 0.25, worry: 0.5, nod: 0.1, tilt: 0.14, shy: 0.6 },
  wondering: { smile: 0, brow: 0.7, worry: 0.2, nod: -0.06, tilt: 0.2, shy: 0 },
  helpful: { smile: 0.5, brow: 0.4, worry: 0, nod: 0.06, tilt: 0.06, shy: 0 },
  quiet: { smile: -0.12, brow: 0, worry: 0.4, nod: 0.2, tilt: 0, shy: 0.45 },
  firm: { smile: -0.1, brow: -0.35, worry: -0.2, nod: -0.05, tilt: 0, shy: 0 },
  busy: { smile: 0, brow: -0.15, worry: 0.15, nod: 0.06, tilt: 0, shy: 0.25 },
  annoyed: { smile: -0.4, brow: -0.45, worry: -0.5, nod: 0, tilt: -0.08, shy: 0 },
  angry: { smile: -0.6, brow: -0.7, worry: -0.9, nod: 0.04, tilt: 0, shy: 0 },
  sad: { smile: -0.55, brow: 0.1, worry: 0.8, nod: 0.26, tilt: -0.1, shy: 0.5 },
  afraid: { smile: -0.35, brow: 0.75, worry: 0.9, nod: -0.06, tilt: 0, shy: 0.1 },
  relieved: { smile: 0.5, brow: 0.2, worry: 0.25, nod: 0.05, tilt: 0.12, shy: 0 },
  dry: { smile: -0.05, brow: -0.1, worry: 0, nod: 0, tilt: 0.1, shy: 0 },
  teasing: { smile: 0.6, brow: 0.35, worry: -0.1, nod: 0, tilt: 0.2, shy: 0 },
  breathless: { smile: 0.05, brow: 0.4, worry: 0.35, nod: -0.06, tilt: 0, shy: 0 },
}

/** How much of a speaker's mood shows in those who listen. */
const catching = 0.3

/** The bearing that somebody is in at a second; the face takes its time to get there. */
export function bearingAt(who: string, cues: readonly Cue[], acts: readonly Act[], t: number): Bearing {
  let sum: Bearing = { smile: 0, brow: 0, worry: 0, nod: 0, tilt: 0, shy: 0 }
  const samples = 5
  for (let index = 0; index < samples; index++) sum = add(sum, meantAt(who, cues, acts, t - index * 0.1 + 0.1), 1 / samples)
  return sum
}

function meantAt(who: string, cues: readonly Cue[], acts: readonly Act[], t: number): Bearing {
  const cue = stepAt(cues, t)
  let bearing = calm
  if (cue !== undefined) {
    const own = cue.who === who ? cue : cues.findLast((each) => each.who === who && each.from <= t)
    const fades = own === undefined ? 0 : Math.max(0, 1 - Math.max(0, t - own.to - 0.6) / 2.5)
    if (own?.mood !== undefined) bearing = blend(calm, bearings[own.mood], fades)
    if (cue.who !== who && cue.mood !== undefined && t > cue.from + 0.4) bearing = blend(bearing, bearings[cue.mood], catching)
    if (cue.who === who && t < cue.to && /\?\s*$/.test(cue.text) && t > cue.from + (cue.to - cue.from) * 0.55) bearing = { ...bearing, brow: Math.min(1, bearing.brow + 0.3) }
  }
  for (const act of acts) if (act.who === who && t >= act.from && t < act.to + 1.2) bearing = acted(bearing, act, t)
  return bearing
}

function acted(bearing: Bearing, act: Act, t: number): Bearing {
  const during = t < act.to
  switch (act.action) {
    case 'smiles': return { ...bearing, smile: 0.85, brow: bearing.brow + 0.12 }
    case 'laughs': return { ...bearing, smile: 1, brow: 0.3, nod: during ? -0.15 : 0 }
    case 'sighs': return during ? { ...bearing, smile: -0.3, worry: 0.45, nod: 0.14 } : bearing
    case 'shrugs': return during ? { ...bearing, brow: 0.55, smile: -0.2, tilt: 0.25 } : bearing
    case 'reads': return during ? { ...bearing, brow: -0.12 } : bearing
    default: return bearing
  }
}

function blend(a: Bearing, b: Bearing, share: number): Bearing {
  return add(add({ smile: 0, brow: 0, worry: 0, nod: 0, tilt: 0, shy: 0 }, a, 1 - share), b, share)
}

function add(sum: Bearing, more: Bearing, weight: number): Bearing {
  return {
    smile: sum.smile + more.smile * weight, brow: sum.brow + more.brow * weight, worry: sum.worry + more.worry * weight,
    nod: sum.nod + more.nod * weight, tilt: sum.tilt + more.tilt * weight, shy: sum.shy + more.shy * weight,
  }
}
