import type { PropId } from '../screenplay/vocabulary/index.ts'
import type { Acting } from './acting/index.ts'
import type { Holding } from './acting/holding.ts'
import type { Framing } from './camera/framing.ts'
import type { Size } from './lettering/index.ts'
import { drawPerson, drawRaised, palmOf, type Look, type View } from './people/index.ts'
import type { Point, Pose } from './people/pose.ts'
import type { Pen, Studio } from './pen.ts'
import { lightOn } from './places/light-on.ts'
import type { Moment } from './places/place.ts'
import { scenery } from './places/scenery.ts'
import { tonedPen } from './paint/toned.ts'
import { drawProp, propSize } from './props/index.ts'
import type { Sheets } from './sheets.ts'
import { drawPane } from './pane.ts'
import { isSeen, standingAt, stepAt, type SceneStage, type Side } from './staging/index.ts'

export type SceneMoment = {
  stage: SceneStage
  acting: Acting
  framing: Framing
  variants: ReadonlyMap<PropId, string>
  looks: ReadonlyMap<string, Look>
  sheets: Sheets
  studio: Studio
  t: number
  /** The second that people are drawn at. */
  held: number
  size: Size
  sign: string | undefined
}

type Drawn = { y: number; behind: boolean; draw: (pen: Pen) => void; hands: (pen: Pen) => void }

/** Pixels of a sheet for each stage unit. */
const density = 1.25

/** Draws a scene as its camera sees it: the room, who is behind the counter, the counter, what lies on it, who is before it. */
export function drawScene(pen: Pen, scene: SceneMoment): void {
  const { stage, framing, size, t } = scene
  const place = scenery[stage.place.id]
  const zoom = size.width / framing.width
  const moment = momentOf(scene)
  // The plain filter is enough for at most half the size, and costs a third.
  if ('imageSmoothingQuality' in pen) Reflect.set(pen, 'imageSmoothingQuality', 'low')
  const lit = tonedPen(pen, lightOn(stage.place.id, stage.scene.time, stage.scene.weather))
  pen.save()
  pen.setTransform(zoom, 0, 0, zoom, size.width / 2 - framing.x * zoom, size.height / 2 - framing.y * zoom)
  layer(pen, scene, 'back', moment)
  place.alive(pen, moment)
  const people = [...stage.people.keys()].flatMap((name) => personOf(scene, name))
  const things = thingsOf(scene)
  const ground = [...people, ...things.filter(({ onFloor }) => onFloor)].sort((one, other) => one.y - other.y)
  for (const each of ground) if (each.behind) each.draw(lit)
  layer(pen, scene, 'front', moment)
  for (const thing of things) if (!thing.onFloor) thing.draw(lit)
  for (const each of ground) if (each.behind) each.hands(lit)
  for (const each of ground) if (!each.behind) each.draw(lit)
  place.near(pen, moment)
  pen.restore()
  if (stage.through) drawPane(pen, size, t - stage.scene.from)
}

function personOf({ stage, acting, held, framing, looks }: SceneMoment, name: string): Drawn[] {
  const presence = stage.people.get(name)
  if (presence === undefined || !isSeen(presence, held)) return []
  const [look, pose] = [looks.get(name), acting.poseOf(name, held)]
  if (look === undefined || pose === undefined) return []
  const standing = standingAt(presence, held)
  const view = viewOf(framing)
  if (standing.x < view.x - farthest * standing.scale || standing.x > view.x + view.width + farthest * standing.scale) return []
  const load = acting.loadOf(name, held)
  const table = stage.place.things['counter']?.top?.y
  return [{
    y: standing.y, behind: standing.behind,
    draw: (pen) => {
      drawPerson(pen, look, pose, view)
      if (load?.side !== undefined) carry(pen, look, pose, load, load.side)
    },
    hands: (pen) => {
      if (table !== undefined) drawHandsOver(pen, look, pose, table)
    },
  }]
}

/** Whoever stands so far outside the picture, in units of scale 1, has no hand, pram or wheel in it. */
const farthest = 320

function viewOf({ x, y, width }: Framing): View {
  const height = (width * 9) / 16
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** What is carried hangs from the palm, upright. */
function carry(pen: Pen, look: Look, pose: Pose, { prop, draw }: Holding, side: Side): void {
  const palm = palmOf(look, pose, side)
  const below = propSize(prop).height * (prop === 'laptop' ? 0.3 : 0.62)
  atPoint(pen, { x: palm.x + (pose.foot.x - palm.x) * 0.25, y: palm.y + below * pose.scale }, pose.scale, () => draw(pen))
}

/** A hand on a counter is before it, though its owner stands behind. */
function drawHandsOver(pen: Pen, look: Look, pose: Pose, table: number): void {
  for (const side of ['left', 'right'] as const) {
    if (pose[side].reach === undefined || pose[side].amount < 0.5) continue
    const palm = palmOf(look, pose, side)
    if (palm.y < table - 16 * pose.scale) continue
    pen.save()
    pen.beginPath()
    pen.arc(palm.x, palm.y, 25 * pose.scale, 0, Math.PI * 2)
    pen.clip()
    drawRaised(pen, look, pose, side)
    pen.restore()
  }
}

function thingsOf({ stage, held, variants }: SceneMoment): (Drawn & { onFloor: boolean })[] {
  return [...stage.props].flatMap(([prop, steps]) => {
    const step = stepAt(steps, held)
    if (step === undefined || step.where.kind !== 'lies') return []
    const { at, scale, behind, on } = step.where
    const state = step.state === undefined ? 'lying' : `lying-${step.state}`
    return [{ y: at.y, behind, onFloor: on === undefined && (prop === 'bin' || prop === 'bag' || prop === 'parcel'), hands: () => {}, draw: (pen: Pen) => atPoint(pen, at, scale, () => drawProp(pen, prop, state, variants.get(prop))) }]
  })
}

function atPoint(pen: Pen, { x, y }: Point, scale: number, draw: () => void): void {
  pen.save()
  pen.translate(x, y)
  pen.scale(scale, scale)
  draw()
  pen.restore()
}

function layer(pen: Pen, { stage, sheets }: SceneMoment, name: 'back' | 'front', moment: Moment): void {
  const { place, scene } = stage
  const { x, y, width, height } = place.bounds
  const key = [place.id, name, scene.time, scene.weather, JSON.stringify(moment.states)].join(' ')
  const sheet = sheets.get(key, Math.round(width * density), Math.round(height * density), (sheetPen) => {
    sheetPen.scale(density, density)
    sheetPen.translate(-x, -y)
    scenery[place.id][name](sheetPen, { ...moment, t: 0 })
  })
  sheet.layOn(pen, x, y, width, height)
}

function momentOf({ stage, studio, t, held, sign }: SceneMoment): Moment {
  const states: Record<string, string> = {}
  for (const { from, thing, state } of stage.states) if (from <= held && stage.place.things[thing]?.fixed === true) states[thing] = state
  return { t, time: stage.scene.time, weather: stage.scene.weather, studio, states, ...(sign !== undefined && { sign }) }
}
