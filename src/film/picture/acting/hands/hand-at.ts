import type { Hand, Point } from '../../people/pose.ts'
import { shoulderOf, smooth, stepAt, type Side, type Standing } from '../../staging/index.ts'
import type { Block, Key, Spot } from './block.ts'

/** Where a hand is, and how much of the way from hanging it has gone. */
export type Reach = { point: Point; amount: number; fingers: Hand['fingers'] }

/** What a hand holds, if anything: then it does not hang but carries. */
export type Load = { heavy: boolean; phone: boolean } | undefined

/** The hand of somebody at a second, between the spots that its blocks name. Behind a counter hands stay over its top, `table`. */
export function handAt(blocks: readonly Block[], side: Side, standing: Standing, load: Load, t: number, table: number): Reach {
  const room = standing.behind ? table - 42 * standing.scale : Number.POSITIVE_INFINITY
  const base = baseOf(side, standing, load, room)
  const block = blocks.findLast((each) => each.side === side && each.from <= t && t < each.to)
  // Who has a phone at the ear types and gestures with the other hand.
  if (block === undefined || (load?.phone === true && block.gesture === true)) return base
  const before = stepAt(block.keys.map((key) => ({ from: key.at, key })), t)?.key
  const after = block.keys.find((key) => key.at > t)
  const [start, end] = [before?.at ?? block.from, after?.at ?? block.to]
  const share = smooth((t - start) / Math.max(0.001, end - start))
  const mixed = between(reachOf(before, base, side, standing, t, room), reachOf(after, base, side, standing, t, room), share)
  const fingers = load === undefined ? ((share > 0.35 ? after : before)?.fingers ?? (before ?? after)?.fingers ?? 'rest') : base.fingers
  return { ...mixed, fingers: before === undefined && share < 0.25 ? base.fingers : fingers }
}

function baseOf(side: Side, standing: Standing, load: Load, room: number): Reach {
  const hanging = place({ kind: 'body', out: 44, down: 128 }, side, standing, 0, Number.POSITIVE_INFINITY)
  if (load === undefined) return { point: hanging, amount: 0, fingers: 'rest' }
  if (load.phone) return { point: place(earOf(side, standing), side, standing, 0, room), amount: 1, fingers: 'phone' }
  if (load.heavy) return { point: place({ kind: 'body', out: 22, down: 88, ahead: 34 }, side, standing, 0, room), amount: 1, fingers: 'hold' }
  return { point: place({ kind: 'body', out: 30, down: standing.seated ? 66 : 84, ahead: 36 }, side, standing, 0, room), amount: 1, fingers: 'hold' }
}

/** Beside the head; on the side that the face is turned to it lies closer to the cheek. */
function earOf(side: Side, { facing }: Standing): Exclude<Spot, { kind: 'base' }> {
  const before = Math.max(0, facing * (side === 'right' ? 1 : -1))
  return { kind: 'body', out: 43 - 20 * before, down: -16, ahead: 6 }
}

function reachOf(key: Key | undefined, base: Reach, side: Side, standing: Standing, t: number, room: number): Reach {
  if (key === undefined || key.spot.kind === 'base') return base
  return { point: place(key.spot, side, standing, t, room), amount: 1, fingers: key.fingers ?? base.fingers }
}

function between(a: Reach, b: Reach, share: number): Reach {
  if (a.amount === 0 && b.amount > 0) return { ...b, amount: b.amount * share }
  if (b.amount === 0 && a.amount > 0) return { ...a, amount: a.amount * (1 - share) }
  return { point: { x: a.point.x + (b.point.x - a.point.x) * share, y: a.point.y + (b.point.y - a.point.y) * share }, amount: a.amount + (b.amount - a.amount) * share, fingers: share < 0.5 ? a.fingers : b.fingers }
}

function place(spot: Exclude<Spot, { kind: 'base' }>, side: Side, standing: Standing, t: number, room: number): Point {
  const shoulder = shoulderOf(standing)
  const { scale } = standing
  const out = side === 'right' ? 1 : -1
  switch (spot.kind) {
    case 'at': return spot.point
    case 'towards': {
      const from = { x: shoulder.x + out * 34 * scale, y: shoulder.y }
      const away = Math.hypot(spot.point.x - from.x, spot.point.y - from.y)
      const length = Math.min(away, 134 * scale * spot.share)
      // Whoever points at the floor beside them still points, and does not let the arm hang.
      const slope = Math.min(0.62, (spot.point.y - from.y) / Math.max(1, away))
      return { x: from.x + Math.sign(spot.point.x - from.x || out) * Math.sqrt(1 - slope * slope) * length, y: from.y + slope * length }
    }
    case 'body': {
      const move = spot.move
      const [x, y] = move === undefined ? [0, 0] : [Math.sin(t * move.perSecond * Math.PI * 2) * move.x, Math.sin(t * move.perSecond * Math.PI * 2 * 1.31 + (out > 0 ? 1.7 : 0)) * move.y]
      return { x: shoulder.x + (out * spot.out + standing.facing * (spot.ahead ?? 0) + x) * scale, y: Math.min(room, shoulder.y + (spot.down + y) * scale) }
    }
  }
}
