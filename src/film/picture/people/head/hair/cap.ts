import { between, blob, held, type Pair } from '../../paint/path.ts'
import type { Pen } from '../../../pen.ts'
import { earAt } from '../ears.ts'
import type { Facing } from '../facing.ts'

/**
 * Hair that lies on the head. `line` is the hairline as angles round the head (-90 the ear on the left of the picture,
 * 0 the middle of the forehead) and heights; `top` and `sides` are how far it stands off; `nape` is how low it goes behind.
 */
export type Cap = { line: readonly Pair[]; top: number; sides: number; nape: number; overEars?: boolean; /** How high it is swept up on the left and the right of the crown. */ swell?: Pair }

/** Begins the outline of the hair on the head, true to how the head is turned. */
export function capPath(pen: Pen, cap: Cap, facing: Facing): void {
  blob(pen, capPoints(cap, facing))
}

/** Where the hairline is at an angle and height; what lies on the far side comes to lie on the outline. */
export function onHead(facing: Facing, angle: number, height: number): Pair {
  const narrow = height < -8 ? Math.sqrt(Math.max(0.12, 1 - ((height + 8) / 56) ** 2)) : 1
  const lon = (angle * Math.PI) / 180
  const [aside, forward] = [46.8 * Math.sin(lon) * narrow, 42 * Math.cos(lon) * narrow]
  const y = facing.y(height, forward * 0.7)
  if (facing.seen(aside, forward)) return [facing.x(aside, forward), y]
  return [Math.sign(aside || 1) * Math.hypot(46.8 * facing.cos, 43 * facing.sin) * narrow, y]
}

/** A point on the outer outline: 0 over the crown, positive towards the side that the face is turned to. */
export function onOutline({ top, sides, swell = [0, 0] }: Pick<Cap, 'top' | 'sides' | 'swell'>, facing: Facing, degrees: number): Pair {
  const angle = (degrees * Math.PI) / 180
  const across = Math.sin(angle)
  const turned = Math.abs(facing.yaw)
  const reach = across > 0 ? between(47, 45.5, turned) + sides : between(47, 54.5, turned) + sides
  const left = across * facing.towards < 0
  const lift = (left ? swell[0] : swell[1]) * Math.max(0, Math.sin(Math.abs(angle) * 2)) * (Math.abs(degrees) < 90 ? 1 : 0)
  return [facing.towards * across * (reach + lift * 0.6), -8 - (50 + top + lift) * Math.cos(angle) + facing.nod * 1.5]
}

function capPoints(cap: Cap, facing: Facing): Pair[] {
  const near = facing.towards * -1
  const turned = Math.min(1, Math.abs(facing.yaw) * 3)
  const all = near < 0 ? [...cap.line] : [...cap.line].reverse()
  const line = all.filter(([angle], at) => at < all.length / 2 || facing.seen(46.8 * Math.sin((angle * Math.PI) / 180), 44 * Math.cos((angle * Math.PI) / 180)))
  const [burn, far] = [line[0] ?? [-90, 8], line.at(-1) ?? [90, 8]]
  const degreesAt = (height: number): number => held((Math.acos(held((-8 - height) / (50 + cap.top), -1, 1)) * 180) / Math.PI, 40, 122)
  const outline: Pair[] = []
  const [from, to] = [degreesAt(far[1]), -degreesAt(between(burn[1], cap.nape, turned))]
  for (let step = 0; step <= 9; step++) outline.push(onOutline(cap, facing, between(from, to, step / 9)))
  const ear = earAt(facing, near)
  const behind: Pair[] = cap.overEars
    ? [onHead(facing, burn[0], burn[1] + 4)]
    : [[ear.x + near * (4 + ear.seen * 5), Math.min(ear.y + 10, cap.nape)], [ear.x + near * (3 + ear.seen * 4), ear.y - 10], [ear.x - near * 2, ear.y - 15]].map(([x = 0, y = 0]): Pair => {
        const [ex, ey] = onHead(facing, burn[0], burn[1])
        return [between(ex, x, turned), between(ey, y, turned)]
      })
  return [...outline, ...behind, ...line.map(([angle, height]) => onHead(facing, angle, height))]
}
