import type { Timeline } from '../../timeline/timeline.ts'
import type { Point } from '../people/pose.ts'
import type { StagedScene } from '../staging/index.ts'
import { edit } from './edit.ts'
import { contains, eyesOf, type Framing } from './framing.ts'
import { framed, seenOf } from './seeing.ts'
import type { Shot, Wish } from './shot.ts'
import { wishesOf } from './wishes.ts'

/** Plans the shots of a scene; what is seen at any second follows from them. */
export function shotsOf(timeline: Timeline, stage: StagedScene): Shot[] {
  const judge = {
    shows: (shot: Shot, wish: Wish) => shows(stage, shot, wish),
    width: (shot: Shot) => framed(stage, shot, shot.from + 0.4).width,
    middle: (shot: Shot) => framed(stage, shot, shot.from + 0.4).x,
  }
  return edit(wishesOf(timeline, stage), stage.scene.to, judge)
}

function shows(stage: StagedScene, shot: Shot, wish: Wish): boolean {
  if (shot.thing !== undefined || wish.thing !== undefined) return false
  if (wish.size === 'total') return shot.size === 'total'
  if (wish.subjects.length === 0) return true
  if (!wish.subjects.every((name) => shot.size === 'total' || shot.subjects.includes(name))) return false
  const frame = framed(stage, shot, wish.from)
  return wish.points.every((point) => low(frame, point)) && seenOf(stage, wish.subjects, wish.from).every(({ standing }) => contains(frame, eyesOf(standing)))
}

function low(frame: Framing, point: Point): boolean {
  return contains(frame, point) && point.y <= frame.y + frame.width * (9 / 16) * 0.27
}
