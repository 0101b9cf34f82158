import type { PropId } from '../screenplay/vocabulary/index.ts'
import { opening } from '../timeline/laying.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { actIn, type Acting } from './acting/index.ts'
import { closed } from './acting/speaking.ts'
import { drawCaller } from './caller.ts'
import { eyesOf } from './camera/framing.ts'
import type { Camera } from './camera/seeing.ts'
import type { Directed } from './directing/directed.ts'
import { setsOf, type StageSet } from './directing/stage-set.ts'
import { heldBy, lettersMove } from './holding-still.ts'
import { drawFilmTitle, drawPartTitle, drawStop, drawTexts, ease, onPage, wordsOf, type Size } from './lettering/index.ts'
import { palette } from './paint/colour.ts'
import type { Mouth } from './people/pose.ts'
import type { Pen, Studio } from './pen.ts'
import { drawScene } from './scene-picture.ts'
import { createSheets, type Sheets } from './sheets.ts'
import { stepAt, type SceneStage } from './staging/stand.ts'
import { isSeen, standingAt } from './staging/walking.ts'

/** Draws the film's picture of any second. The same second is the same picture, whatever was drawn before it. */
export type Picture = {
  (pen: Pen, t: number, size: Size): void
  /** The second whose picture a second shows: two seconds with the same answer have the same picture, which need not be drawn again. */
  shown(t: number): number
}

export type PictureOptions = {
  /** People move on every second picture, as in drawn film, and with them all that is slow: calmer to look at, and half the work. On unless said. */
  onTwos?: boolean
  /** Sheets that outlive this picture: an editor draws the same rooms again after every key. */
  sheets?: Sheets
}

/** Draws a film of which all is decided. */
export function pictureOf(timeline: Timeline, directed: Directed, studio: Studio, { onTwos = true, sheets = createSheets(studio) }: PictureOptions = {}): Picture {
  const variants: ReadonlyMap<PropId, string> = new Map(directed.variants)
  const looks = new Map(Object.entries(directed.looks))
  const sets = setsOf(timeline, directed).map((set) => ({ from: set.stage.scene.from, set }))
  const actings = new Map<SceneStage, Acting>()
  const mouthFor = (sound: string): Mouth => directed.mouths[sound] ?? closed
  const words = wordsOf(timeline.language)

  function actingIn(stage: SceneStage): Acting {
    const known = actings.get(stage) ?? actIn(stage, variants, mouthFor)
    actings.set(stage, known)
    return known
  }

  const setAt = (t: number): StageSet | undefined => (stepAt(sets, t) ?? sets[0])?.set
  const held = onTwos ? heldBy(lettersMove(timeline)) : undefined

  function shown(t: number): number {
    const now = Math.min(Math.max(0, t), Math.max(0, timeline.duration - 0.001))
    const set = setAt(now)
    return set === undefined || held === undefined ? now : held.picture(set, now)
  }

  const draw = (pen: Pen, t: number, size: Size): void => {
    const now = shown(t)
    const set = setAt(now)
    pen.setTransform(1, 0, 0, 1, 0, 0)
    pen.globalAlpha = 1
    pen.fillStyle = palette.cream
    pen.fillRect(0, 0, size.width, size.height)
    if (set === undefined) return
    const { stage, camera } = set
    const posed = held === undefined ? now : held.pose(set, now)
    drawScene(pen, { stage, acting: actingIn(stage), framing: camera.framingAt(now), variants, looks, sheets, studio, t: now, held: posed, size, sign: signAt(timeline, now) })
    onPage(pen, size, () => {
      dip(pen, timeline, now)
      drawFilmTitle(pen, timeline.title, directed.whereAndWhen, now)
      const part = timeline.parts.findLast(({ from }) => from <= now)
      if (part !== undefined) drawPartTitle(pen, part, now)
      drawTexts(pen, timeline.shots, directed.texts, now)
      for (const cue of stage.cues) if (cue.onPhone && now > cue.from - 0.3 && now < cue.to + 0.3) drawCaller(pen, looks.get(cue.who), cue, now, posed, { label: words.onPhone, side: freeSide(stage, camera, now), mouthFor })
      for (const stop of timeline.stops) if (now >= stop.from && now < stop.to) drawStop(pen, stop, now)
    })
  }
  return Object.assign(draw, { shown })
}

/** The upper corner that is farther from every head; the same as long as the shot lasts. */
function freeSide(stage: SceneStage, camera: Camera, t: number): 'left' | 'right' {
  const from = (stepAt(camera.shots, t)?.from ?? t) + 0.3
  const framing = camera.framingAt(from)
  const away = (corner: number): number => Math.min(...[...stage.people.values()].filter((presence) => isSeen(presence, from)).map((presence) => {
    const eyes = eyesOf(standingAt(presence, from))
    return Math.hypot((eyes.x - framing.x) / framing.width - corner, (eyes.y - framing.y) / framing.width + 0.15)
  }))
  return away(-0.366) > away(0.366) ? 'left' : 'right'
}

/** Pictures go under in cream where a part begins or ends, and shortly between two scenes. */
function dip(pen: Pen, timeline: Timeline, t: number): void {
  let cover = 0
  for (const { from, to } of timeline.parts) {
    if (t < from) break
    if (from > 0) cover = Math.max(cover, 1 - ease((t - from) / (opening.dip * 2)))
    if (t < to && t >= from && !timeline.stops.some((stop) => stop.to >= to - 0.4 && stop.from < to)) cover = Math.max(cover, 1 - ease((to - t) / opening.dip))
  }
  for (const { from } of timeline.scenes) if (from > 0) cover = Math.max(cover, 1 - ease(Math.abs(t - from) / opening.cut))
  if (t < 0.4) cover = Math.max(cover, 1 - ease(t / 0.4))
  if (cover <= 0.002) return
  pen.save()
  pen.globalAlpha = Math.min(1, cover)
  pen.fillStyle = palette.cream
  pen.fillRect(0, 0, 1280, 720)
  pen.restore()
}

/** What the display of a queue shows: the last sign of the scene that reads like a number. */
function signAt(timeline: Timeline, t: number): string | undefined {
  return timeline.texts.findLast(({ from, text }) => from <= t && /^[A-ZÆØÅ]?\s?\d{1,3}$/.test(text))?.text
}
