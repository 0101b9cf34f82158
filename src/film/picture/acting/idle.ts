import { chance } from '../paint/random.ts'

/** A slow wandering between -1 and 1, the same for the same seed and second. */
export function drift(t: number, seed: number): number {
  const step = Math.floor(t)
  const share = t - step
  const eased = share * share * (3 - 2 * share)
  return (chance(seed + step * 17.3) * (1 - eased) + chance(seed + (step + 1) * 17.3) * eased) * 2 - 1
}

/** How far the eyes are shut: a blink of a sixth of a second every three or four seconds, now and then two. */
export function blinkAt(t: number, seed: number): number {
  const every = 3.1 + chance(seed) * 1.5
  const turn = Math.floor(t / every)
  const since = t - turn * every - chance(seed + turn * 7) * 1.4
  return Math.max(shut(since), chance(seed + turn * 3) > 0.78 ? shut(since - 0.3) : 0)
}

/** How full the lungs are, from 0 to 1. */
export function breathAt(t: number, seed: number, perSecond = 0.27): number {
  return 0.5 + 0.5 * Math.sin((t * perSecond + chance(seed)) * Math.PI * 2)
}

function shut(since: number): number {
  return since > 0 && since < 0.18 ? Math.sin((since / 0.18) * Math.PI) : 0
}
