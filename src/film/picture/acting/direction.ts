import type { Point } from '../people/pose.ts'
import { isSeen, standingAt, type SceneStage, type Standing } from '../staging/index.ts'
import { focusAt, type Attention, type Focus } from './focus.ts'

/** Where somebody looks, from the eyes: -1 to 1 to the side and down. */
export type Direction = Point

/** The direction at a second, taken over a stretch of time, as a heavy head needs longer than eyes do. */
export function directionAt(stage: SceneStage, who: string, attention: Attention, t: number, lag: number): Direction {
  const samples = 5
  const sum = { x: 0, y: 0 }
  for (let index = 0; index < samples; index++) {
    const at = t - (index / (samples - 1)) * lag
    const presence = stage.people.get(who)
    if (presence === undefined) return sum
    const direction = towards(stage, standingAt(presence, at), focusAt(stage, who, attention, at), at)
    sum.x += direction.x / samples
    sum.y += direction.y / samples
  }
  return sum
}

/** The eyes of somebody who stands or sits there. */
export function eyesOf(standing: Standing): Point {
  return { x: standing.x, y: standing.y - (368 - 84 * standing.sitting) * standing.scale }
}

function towards(stage: SceneStage, standing: Standing, focus: Focus, t: number): Direction {
  const eyes = eyesOf(standing)
  const facing = standing.facing === 0 ? 1 : Math.sign(standing.facing)
  if ('turned' in focus) {
    if (focus.turned === 'down') return { x: standing.facing * 0.6, y: 0.62 }
    if (focus.turned === 'away') return { x: -facing * 0.5, y: 0.14 }
    return { x: focus.turned === 'left' ? -0.7 : 0.7, y: 0 }
  }
  const point = 'point' in focus ? focus.point : personPoint(stage, focus.who, t)
  if (point === undefined) return { x: standing.facing * 0.7, y: 0.05 }
  const [dx, dy] = [point.x - eyes.x, point.y - eyes.y]
  const away = Math.max(60, Math.hypot(dx, dy))
  return { x: held(dx / (away * 0.94)), y: held((dy / away) * (away < 220 ? 1 : 0.85)) }
}

function personPoint(stage: SceneStage, name: string, t: number): Point | undefined {
  const presence = stage.people.get(name)
  return presence === undefined || !isSeen(presence, t) ? undefined : eyesOf(standingAt(presence, t))
}

function held(value: number): number {
  return Math.min(1, Math.max(-1, value))
}
