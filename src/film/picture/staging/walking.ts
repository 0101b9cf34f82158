import type { Layout } from '../places/place.ts'
import { pace, stepAt, type Move, type Presence, type Stand } from './stand.ts'

/** Somebody at one moment: where, how far into a stride, how much on the way from standing to sitting, and whether on the way at all. */
export type Standing = Stand & { walking: boolean; stride: number; /** 1 sits, 0 stands, between is on the way. */ sitting: number }

/** The seconds that a way takes at an ordinary pace. */
export function secondsToWalk(a: Stand, b: Stand): number {
  return distance(a, b) / (pace * ((a.scale + b.scale) / 2)) + 0.25
}

/** How far it is, with depth counting more than width since it is seen foreshortened. */
export function distance(a: Stand, b: Stand): number {
  return Math.hypot(b.x - a.x, (b.y - a.y) * 1.6)
}

/** A walk from where somebody is to a stand, beginning no earlier than `from`; who sits rises first. */
export function walk(presence: Presence, from: number, b: Stand, seconds: number): number {
  let a = lastStand(presence)
  let at = Math.max(from, presence.moves.at(-1)?.to ?? 0)
  if (a.seated) at = rise(presence, at)
  a = lastStand(presence)
  const steps = Math.max(2, Math.round(distance(a, b) / (72 * a.scale)))
  const to = at + Math.max(0.4, seconds, secondsToWalk(a, b) * 0.7)
  presence.moves.push({ from: at, to, kind: 'walks', a, b: { ...b, seated: false }, steps })
  if (!b.seated) return to
  presence.moves.push({ from: to, to: to + 0.8, kind: 'sits', a: { ...b, seated: false }, b, steps: 0 })
  return to + 0.8
}

/** Somebody gets up where they sit. */
export function rise(presence: Presence, from: number): number {
  const a = lastStand(presence)
  if (!a.seated) return from
  const at = Math.max(from, presence.moves.at(-1)?.to ?? 0)
  const { mark: _, ...spot } = a
  presence.moves.push({ from: at, to: at + 0.85, kind: 'rises', a, b: { ...spot, ...(a.mark !== undefined && { mark: a.mark }), seated: false }, steps: 0 })
  return at + 0.85
}

/** Where somebody ends up after all that is planned so far. */
export function lastStand(presence: Presence): Stand {
  return presence.moves.at(-1)?.b ?? presence.start
}

/** Where somebody is at a second. */
export function standingAt(presence: Presence, t: number): Standing {
  const move = stepAt(presence.moves, t)
  if (move === undefined) return still(presence.start)
  if (t >= move.to) return still(move.b)
  const share = (t - move.from) / (move.to - move.from)
  if (move.kind !== 'walks') {
    const eased = smooth(share)
    return { ...move.b, walking: false, stride: 0, sitting: move.kind === 'sits' ? eased : 1 - eased }
  }
  return walkingAt(move, share)
}

/** Whether somebody is to be seen at a second. */
export function isSeen(presence: Presence, t: number): boolean {
  return t >= presence.from && t < presence.to
}

/** Which way is out: from the middle of the place past its door. */
export function outside(place: Layout): number {
  return (place.marks['door']?.x ?? 0) < place.bounds.x + place.bounds.width / 2 ? -1 : 1
}

function walkingAt(move: Move, share: number): Standing {
  const { a, b } = move
  const seconds = move.to - move.from
  // A walk has its pace nearly all the way; only the first and last step are slower.
  const ramp = Math.min(0.4, 0.3 / seconds)
  const way = share < ramp ? (share * share) / (2 * ramp) : share > 1 - ramp ? 1 - ramp - ((1 - share) * (1 - share)) / (2 * ramp) : share - ramp / 2
  const along = way / (1 - ramp)
  const turn = Math.abs(b.x - a.x) < 30 ? 0 : Math.sign(b.x - a.x) * 0.82
  const into = smooth(share * seconds / 0.35)
  const out = smooth((1 - share) * seconds / 0.35)
  const facing = out < 1 ? b.facing + (turn - b.facing) * out : a.facing + (turn - a.facing) * into
  return {
    x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along, scale: a.scale + (b.scale - a.scale) * along, facing, seated: false,
    // The way round a counter is short on the open side of it.
    behind: a.behind === b.behind ? a.behind : along < (a.behind ? 0.85 : 0.15) ? a.behind : b.behind, walking: share > 0.02 && share < 0.98, stride: (along * move.steps) % 1, sitting: 0,
  }
}

function still(stand: Stand): Standing {
  return { ...stand, walking: false, stride: 0, sitting: stand.seated ? 1 : 0 }
}

/** From 0 to 1 with a soft start and end. */
export function smooth(share: number): number {
  const x = Math.min(1, Math.max(0, share))
  return x * x * (3 - 2 * x)
}
