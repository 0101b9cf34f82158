import { opening } from '../timeline/laying.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { Camera } from './camera/seeing.ts'
import type { StageSet } from './directing/stage-set.ts'
import { reveal } from './lettering/index.ts'

/** Poses are taken so many times a second. */
const posesPerSecond = 12.5
/** A camera that moves an edge of the picture by less than this share of its width, from one picture to the next, may stand still for one. */
const slow = 1 / 1280

/** For a second of a scene: the one that people are posed at, and the one whose picture is shown, which is the same unless something moves too fast for that. */
export type Held = { pose(set: StageSet, t: number): number; picture(set: StageSet, t: number): number }

/** Holds each pose for two pictures, and the whole picture with it where neither letters nor the camera move fast. */
export function heldBy(lettersMoveAt: (t: number) => boolean): Held {
  const pose = ({ stage: { scene } }: StageSet, t: number): number => Math.max(scene.from, Math.floor(t * posesPerSecond + 1e-6) / posesPerSecond)
  return {
    pose,
    picture: (set, t) => {
      const before = pose(set, t)
      return before === t || lettersMoveAt(t) || movesFast(set.camera, before, t) ? t : before
    },
  }
}

/** When letters come and go, or a picture goes under in another: half the pictures would be seen to jump. */
export function lettersMove({ parts, scenes, texts, stops, cues }: Timeline): (t: number) => boolean {
  const spans = [
    { from: 0, to: opening.filmTitle + 0.1 },
    ...parts.flatMap(({ from, to }) => [{ from, to: from + opening.dip + opening.partTitle + 0.2 }, { from: to - opening.dip, to }]),
    ...scenes.map(({ from }) => ({ from: from - opening.cut, to: from + opening.cut })),
    ...texts.flatMap(({ from, to }) => [{ from, to: from + 0.6 }, { from: to - 0.4, to }]),
    ...stops.map(({ from, choices }) => ({ from, to: from + reveal.first + choices.length * reveal.next + 0.5 })),
    ...cues.filter(({ onPhone }) => onPhone).flatMap(({ from, to }) => [{ from: from - 0.3, to: from + 0.1 }, { from: to, to: to + 0.35 }]),
  ]
  return (t) => spans.some(({ from, to }) => t >= from - 0.04 && t < to + 0.04)
}

function movesFast(camera: Camera, before: number, t: number): boolean {
  const [was, is] = [camera.framingAt(before), camera.framingAt(t)]
  const most = Math.abs(is.x - was.x) + Math.abs(is.y - was.y) + Math.abs(is.width - was.width) / 2
  return most > slow * is.width
}
