import { isSeen, smooth, standingAt, stepAt, type SceneStage } from '../staging/index.ts'
import { beheaded, between, eyesOf, frameOf, frameOfThing, inside, sparing, whole, withoutHeads, type Framing, type Seen } from './framing.ts'
import type { Shot } from './shot.ts'

/** The camera of a scene: its shots, and what is seen at a second. */
export type Camera = { shots: readonly Shot[]; framingAt(t: number): Framing }

/** A camera that shows a scene in shots that were planned. */
export function cameraFor(stage: SceneStage, shots: readonly Shot[]): Camera {
  return { shots, framingAt: (t) => framingAt(stage, shots, t) }
}

function framingAt(stage: SceneStage, shots: readonly Shot[], t: number): Framing {
  const shot = stepAt(shots, t) ?? shots[0]
  if (shot === undefined) return whole(stage.place)
  if (shot.move === 'follow' || walks(stage, shot)) return followed(stage, shot, t)
  const share = Math.min(1, Math.max(0, (t - shot.from) / Math.max(0.1, shot.to - shot.from)))
  const still = framed(stage, shot, shot.from + Math.min(0.6, (shot.to - shot.from) * 0.4))
  if (shot.move === 'pan') {
    const before = shots[shots.indexOf(shot) - 1]
    if (before !== undefined) return inside(between(framed(stage, before, before.to), still, smooth((t - shot.from) / 1.4)), stage.place)
  }
  const [start, end] = shot.move === 'out' ? [0.8, 1] : shot.move === 'in' ? [1, shot.size === 'total' || shot.thing !== undefined ? 0.93 : 0.84] : [1, 0.975]
  const zoom = start + (end - start) * soft(share)
  const eyes = shot.subjects.length === 1 ? (still.y - focusY(stage, shot)) * (1 - zoom) * 0.6 : 0
  const spared = shot.subjects.length === 1 && shot.thing === undefined ? spare(stage, shot, { ...still, width: still.width * end }) : still
  return inside({ x: still.x + (spared.x - still.x) * soft(share), y: still.y - eyes, width: still.width * zoom }, stage.place)
}

/** Where a picture of one ends as it comes closer, so that nobody else is cut in two at its edge. */
function spare(stage: SceneStage, shot: Shot, framing: Framing): Framing {
  const others = [...stage.people.keys()].filter((name) => !shot.subjects.includes(name) && isPictured(stage, name, shot.from))
  return sparing(framing, seenOf(stage, others, shot.from + 0.4).map(({ standing }) => standing), stage.place)
}

/** Whether somebody who must be seen is on the way, rises or sits down during a shot. */
function walks(stage: SceneStage, shot: Shot): boolean {
  return shot.thing === undefined && shot.subjects.some((name) => stage.people.get(name)?.moves.some(({ from, to }) => from < shot.to && to > shot.from) === true)
}

/** Goes along with somebody, a little behind, the size eased. */
function followed(stage: SceneStage, shot: Shot, t: number): Framing {
  const samples = [-0.5, -0.25, 0, 0.25, 0.5, 0.75]
  const sum = { x: 0, y: 0, width: 0 }
  for (const offset of samples) {
    const { x, y, width } = framed(stage, shot, Math.min(shot.to, Math.max(shot.from, t + offset)))
    sum.x += x / samples.length
    sum.y += y / samples.length
    sum.width += width / samples.length
  }
  return inside(sum, stage.place)
}

/** What a shot shows of where everybody is at a second. */
export function framed(stage: SceneStage, shot: Shot, t: number): Framing {
  if (shot.thing !== undefined) {
    const people = [...stage.people.keys()].filter((name) => isPictured(stage, name, t))
    return withoutHeads(frameOfThing(stage.place, shot.thing.point, shot.thing.size), seenOf(stage, people, t).map(({ standing }) => standing), stage.place)
  }
  if (shot.size === 'total') return whole(stage.place)
  const framing = frameOf(stage.place, seenOf(stage, shot.subjects, t), shot.size, shot.points)
  if (shot.subjects.length !== 1 || shot.move === 'follow') return framing
  const others = [...stage.people.keys()].filter((name) => !shot.subjects.includes(name) && isPictured(stage, name, t))
  const standings = seenOf(stage, others, t).map(({ standing }) => standing)
  const cut = standings.filter((standing) => beheaded(framing, standing))
  if (cut.length > 0) return frameOf(stage.place, [...seenOf(stage, shot.subjects, t), ...cut.map((standing) => ({ standing, looks: 0 }))], shot.size === 'close' ? 'half' : shot.size, shot.points)
  return sparing(framing, standings, stage.place)
}

/** Where those are who must be seen. */
export function seenOf(stage: SceneStage, subjects: readonly string[], t: number): Seen[] {
  return subjects.flatMap((name) => {
    const presence = stage.people.get(name)
    if (presence === undefined) return []
    const standing = standingAt(presence, Math.min(Math.max(t, presence.from), presence.to))
    return [{ standing, looks: standing.facing === 0 ? 0 : Math.sign(standing.facing) * Math.min(1, Math.abs(standing.facing) * 1.4) }]
  })
}

function focusY(stage: SceneStage, shot: Shot): number {
  const [seen] = seenOf(stage, shot.subjects, shot.from)
  return seen === undefined ? 0 : eyesOf(seen.standing).y
}

function soft(share: number): number {
  return share * 0.6 + smooth(share) * 0.4
}

/** Whether somebody is in the picture at all. */
function isPictured(stage: SceneStage, who: string, t: number): boolean {
  const presence = stage.people.get(who)
  return presence !== undefined && isSeen(presence, t)
}
