import { drawings } from './catalogue.ts'
import { layOut } from './layout.ts'
import { type Lighting, dusk, lightDefinitions, nightOnTable, shafts } from './light.ts'
import type { Picture } from './picture.ts'
import { type Placed, boxOf, overlap } from './placed.ts'
import { document, element, group, seedOf } from './shapes.ts'
import { type Box, type Stage, hasFloor, stageOf } from './stage.ts'
import { floor, surface, topGradient } from './surfaces.ts'
import { type Decoration, backWall, walls } from './walls.ts'
import { litPane, windowPane } from './window.ts'

/**
 * Draws a scene's things, never its people, as one whole SVG document of at most 12 kB. The same picture gives the
 * same bytes; the ids belong to this picture alone; the page says in words what is shown.
 */
export function stillLife(picture: Picture): string {
  const stage = stageOf(picture)
  const placed = layOut(picture)
  const tells = placed.filter(({ thing }) => thing === picture.tells)
  const others = placed.filter(({ thing }) => thing !== picture.tells)
  const id = `s${seedOf(JSON.stringify([picture.place, picture.light, picture.tells, picture.things])).toString(36)}`
  const pane = litPane(stage.window, walls[picture.place].hasArchedWindow)
  const lamp = placed.find(({ thing }) => thing === 'lamp')?.x ?? 0
  const lighting: Lighting = { light: picture.light, from: stage.window, pane, lamp, ...litBy(tells, stage), id }
  const showsFloor = placed.some(({ thing }) => drawings[thing].standing === 'floor')
  const table = surface(picture.place, id, showsFloor, stage.surface)
  const isBehindTable = !hasFloor(picture.place) && drawings[picture.tells].standing === 'behind'
  return document(
    800,
    600,
    'xMidYMid slice',
    definitions(picture, lighting),
    backOf(picture, placed, id),
    ...others.filter((one) => isAtTheBack(one) && !shines(one)).map(drawn),
    ...(isBehindTable
      ? [shafts(lighting), ...tells.map(drawn), table, nightOnTable(picture.light, stage.surface)]
      : [table, shafts(lighting), ...tells.filter(isAtTheBack).map(drawn)]),
    ...others.filter((one) => !isAtTheBack(one) || shines(one)).map(drawn),
    dusk(lighting),
    ...tells.filter((one) => !isAtTheBack(one)).map(drawn),
  )
}

const shines = ({ thing }: Placed): boolean => thing === 'lamp'

const isAtTheBack = ({ thing }: Placed): boolean => ['wall', 'ceiling', 'behind'].includes(drawings[thing].standing)

function backOf(picture: Picture, placed: readonly Placed[], id: string): string {
  const { decorations, hasArchedWindow } = walls[picture.place]
  const taken = placed.filter(isAtTheBack).map(boxOf)
  return [
    backWall(picture.place, id),
    floor(picture.place, id),
    ...thatFit(decorations, taken).map(({ draw }) => draw()),
    windowPane(stageOf(picture).window, picture.light, hasArchedWindow),
  ].join('')
}

/** The decorations that the wall has room for: the first that fits goes before the next. */
const thatFit = (decorations: readonly Decoration[], taken: readonly Box[]): readonly Decoration[] =>
  decorations.reduce<readonly Decoration[]>(
    (hung, next) =>
      [...taken, ...hung.map(({ covers }) => covers)].every((box) => overlap(box, next.covers) === 0) ? [...hung, next] : hung,
    [],
  )

const drawn = ({ thing, x, y, scale }: Placed): string =>
  group(`translate(${Math.round(x)} ${Math.round(y)}) scale(${Math.round(scale * 100) / 100})`, drawings[thing].draw())

/** The patch that the light falls on: around the foot of what tells, or on the wall where it hangs. */
function litBy(tells: readonly Placed[], { surface: top, window }: Stage): Pick<Lighting, 'onto' | 'isOnWall'> {
  const first = tells[0]
  if (first === undefined) {
    return { onto: top, isOnWall: false }
  }
  const box = boxOf(first)
  if (['wall', 'ceiling'].includes(drawings[first.thing].standing)) {
    return { onto: { left: Math.max(window.right + 14, box.left - 30), right: box.right - 10, top: Math.max(104, box.top - 14), bottom: box.bottom + 14 }, isOnWall: true }
  }
  const isOnFloor = box.bottom > top.bottom && top.left > 0
  const ground = isOnFloor ? { top: Math.min(box.bottom - 8, 552), bottom: Math.min(box.bottom + 62, 598) } : top
  return {
    onto: { left: box.left - 46, right: box.right + 16, top: ground.top + 6, bottom: ground.bottom - 6 },
    isOnWall: false,
  }
}

const definitions = (picture: Picture, lighting: Lighting): string =>
  element(
    'defs',
    {},
    wallGradient(walls[picture.place].wall, lighting.id),
    topGradient(picture.place, lighting.id),
    lightDefinitions(lighting),
  )

const wallGradient = ([from, to]: readonly [string, string], id: string): string =>
  element(
    'linearGradient',
    { id: `${id}w`, x2: 1, y2: 1 },
    element('stop', { 'stop-color': from }) + element('stop', { offset: 1, 'stop-color': to }),
  )
