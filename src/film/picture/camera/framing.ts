import type { Point } from '../people/pose.ts'
import type { Ground, Standing } from '../staging/index.ts'

/** What is seen: the middle and the width in stage units; the height follows from 16 to 9. */
export type Framing = Point & { width: number }

export type Size = 'total' | 'full' | 'two' | 'half' | 'close' | 'thing'

/** How much of somebody is seen, as the height of the picture in units of a person of scale 1. */
const heights: Record<Exclude<Size, 'total' | 'thing'>, number> = { full: 570, two: 400, half: 282, close: 200 }

/** How far down in the picture the eyes are. */
const eyeLines: Record<Exclude<Size, 'total' | 'thing'>, number> = { full: 0.27, two: 0.32, half: 0.37, close: 0.42 }

/** Below this part of the height is where captions stand; hands and what they hold stay above. */
export const captionLine = 0.76

/** Whose head is where, with what the hands do meanwhile. */
export type Seen = { standing: Standing; /** Where they look: -1 left to 1 right. */ looks: number }

/** The whole place, as large as its bounds allow. */
export function whole(place: Ground, share = 1): Framing {
  const { x, y, width, height } = place.bounds
  return inside({ x: x + width / 2, y: y + height * 0.52, width: Math.min(width, (height * 16) / 9) * share }, place)
}

/** A picture of some people, with room over their heads, where they look, and for what their hands do. */
export function frameOf(place: Ground, seen: readonly Seen[], size: Size, points: readonly Point[] = []): Framing {
  if (size === 'total' || seen.length === 0) return whole(place)
  const kind = size === 'thing' ? 'half' : size
  const eyes = seen.map(({ standing }) => eyesOf(standing))
  const scale = Math.max(...seen.map(({ standing }) => standing.scale))
  const [left, right] = [Math.min(...eyes.map(({ x }) => x), ...points.map(({ x }) => x + 30)), Math.max(...eyes.map(({ x }) => x), ...points.map(({ x }) => x - 30))]
  const highest = Math.min(...eyes.map(({ y }) => y))
  const lowest = Math.max(...eyes.map(({ y }) => y))
  let height = heights[kind] * scale
  height = Math.max(height, (right - left + (seen.length > 1 ? 250 : 60) * scale) * (9 / 16), lowest - highest > 40 ? (lowest - highest) / 0.3 : 0)
  const top = (): number => highest - Math.max(eyeLines[kind] * height, 84 * scale)
  for (let round = 0; round < 4; round++) {
    const low = Math.max(...points.map(({ y }) => y), Number.NEGATIVE_INFINITY)
    if (low === Number.NEGATIVE_INFINITY || low - top() <= captionLine * height) break
    height = Math.max(height * 1.04, (low - top()) / captionLine)
  }
  const width = (height * 16) / 9
  const looks = seen.length === 1 ? (seen[0]?.looks ?? 0) : 0
  return inside({ x: (left + right) / 2 + looks * width * 0.11, y: top() + height / 2, width }, place)
}

/** Whether the upper edge of a framing cuts somebody's head off while the rest of them is in the picture. */
export function beheaded({ x, y, width }: Framing, standing: Standing): boolean {
  const eyes = eyesOf(standing)
  const top = y - (width * 9) / 32
  return Math.abs(eyes.x - x) < width * 0.47 && eyes.y - 62 * standing.scale < top && standing.y > top
}

/** The framing moved a little so that its edge does not cut through the head of somebody else. */
export function sparing(framing: Framing, others: readonly Standing[], place: Ground): Framing {
  let { x } = framing
  for (const standing of others) {
    const eyes = eyesOf(standing)
    const half = 58 * standing.scale
    const [left, right] = [x - framing.width / 2, x + framing.width / 2]
    const step = framing.width * 0.2
    for (const edge of [left, right]) {
      if (edge <= eyes.x - half || edge >= eyes.x + half) continue
      const [back, on] = [edge - (eyes.x - half), eyes.x + half - edge]
      // The shorter way out: either the head is wholly seen, or not at all.
      x += back < on ? -Math.min(step, back) : Math.min(step, on)
    }
  }
  return inside({ ...framing, x }, place)
}

/** A thing from close by. */
export function frameOfThing(place: Ground, point: Point, size: number): Framing {
  return inside({ x: point.x, y: point.y + size * 0.04, width: Math.max(264, (size * 1.5 * 16) / 9) }, place)
}

/** A shot of a thing moved down so far that no face is cut in two at its upper edge. */
export function withoutHeads(framing: Framing, people: readonly Standing[], place: Ground): Framing {
  const height = (framing.width * 9) / 16
  const top = framing.y - height / 2
  const chins = people.filter((standing) => Math.abs(standing.x - framing.x) < framing.width / 2 + 40).map((standing) => eyesOf(standing).y + 46 * standing.scale)
  const lowest = Math.max(top, ...chins.filter((chin) => chin < top + height * 0.5))
  return inside({ ...framing, y: framing.y + Math.min(height * 0.17, lowest - top) }, place)
}

/** The same framing moved so that nothing outside the place is seen. */
export function inside({ x, y, width }: Framing, { bounds }: Ground): Framing {
  const fits = Math.min(width, bounds.width, (bounds.height * 16) / 9)
  const [across, down] = [fits / 2, (fits * 9) / 32]
  return {
    x: Math.min(bounds.x + bounds.width - across, Math.max(bounds.x + across, x)),
    y: Math.min(bounds.y + bounds.height - down, Math.max(bounds.y + down, y)),
    width: fits,
  }
}

/** Whether a point is in the picture, with some of it around. */
export function contains({ x, y, width }: Framing, point: Point, margin = 0.04): boolean {
  const [across, down] = [width * (0.5 - margin), width * (9 / 16) * (0.5 - margin)]
  return Math.abs(point.x - x) <= across && Math.abs(point.y - y) <= down
}

/** From one framing to another. */
export function between(a: Framing, b: Framing, share: number): Framing {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, width: a.width * (b.width / a.width) ** share }
}

/** The eyes of somebody who stands or sits there. */
export function eyesOf(standing: Standing): Point {
  return { x: standing.x, y: standing.y - (368 - 84 * standing.sitting) * standing.scale }
}
