import { drawings } from './catalogue.ts'
import type { Standing } from './drawing.ts'
import { hang } from './hang.ts'
import type { Picture, Thing } from './picture.ts'
import { type Placed, boxOf } from './placed.ts'
import { seedOf } from './shapes.ts'
import { type Box, type Row, type Span, type Stage, hasFloor, stageOf } from './stage.ts'

/** Where everything stands: what tells in the light, the rest around it, the same for the same picture every time. */
export function layOut(picture: Picture): readonly Placed[] {
  const { rows, ...stage } = stageOf(picture)
  const others = inOrder(picture)
  const inRow = (...standings: readonly Standing[]): readonly Thing[] =>
    others.filter((thing) => standings.includes(drawings[thing].standing))
  const firstEdge = inRow('behind').length > 0 ? 'left' : 'right'
  const edge = hasFloor(picture.place) ? [] : atTheEdge(inRow('floor'), rows.floor, firstEdge)
  const ownRow = narrowed(rows[drawings[picture.tells].standing], edge)
  const hasMoreBehind = !hasFloor(picture.place) && drawings[picture.tells].standing === 'table' && inRow('behind').length > 0
  const tells = placeWhatTells(picture.tells, hasMoreBehind ? { ...ownRow, centre: ownRow.centre - 66 } : ownRow)
  const placed: Placed[] = [tells, ...edge]
  const add = (things: readonly Thing[], row: Row, hiddenBy: readonly Standing[]): number =>
    placed.push(...spreadAround(things, placed, narrowed(row, placed.slice(1).filter(standsAs(hiddenBy))), rows))
  if (hasFloor(picture.place)) {
    add(inRow('floor'), rows.floor, [])
    add(inRow('behind'), rows.behind, [])
    add(inRow('table', 'flat'), rows.table, [])
  } else {
    add(inRow('behind'), rows.behind, ['floor'])
    add(inRow('table'), rows.table, ['floor', 'behind'])
    add(inRow('flat'), rows.flat, ['floor'])
  }
  if (picture.light === 'evening' && picture.tells !== 'lamp') {
    placed.push({ thing: 'lamp', x: lampBeside(tells), y: 0, scale: 0.9 })
  }
  placed.push(...hang(inRow('wall', 'ceiling'), placed.map(boxOf), { rows, ...stage }))
  return placed.toSorted((one, other) => depthOf(one) - depthOf(other))
}

/** All but what tells, in an order that the picture itself decides; in the evening the lamp is placed by its light. */
function inOrder(picture: Picture): readonly Thing[] {
  const seed = `${picture.place} ${picture.light} ${picture.tells} `
  return [...new Set(picture.things)]
    .filter((thing) => thing !== picture.tells && !(thing === 'lamp' && picture.light === 'evening'))
    .toSorted((one, other) => seedOf(seed + one) - seedOf(seed + other))
}

/** The lamp's place: above what tells, or clear of its edge when it hangs where the lamp would cover it. */
const lampBeside = (tells: Placed): number =>
  ['wall', 'ceiling'].includes(drawings[tells.thing].standing) ? boxOf(tells).left - 66 : tells.x - 70

const standsAs =
  (standings: readonly Standing[]) =>
  ({ thing }: Placed): boolean =>
    standings.includes(drawings[thing].standing)

const depthOf = ({ thing }: Placed): number =>
  ['wall', 'ceiling', 'behind', 'table', 'flat', 'floor'].indexOf(drawings[thing].standing)

function placeWhatTells(thing: Thing, row: Row): Placed {
  const { width, height, standing } = drawings[thing]
  const scale = Math.min(row.scale * 1.36, row.mostHigh / height, row.mostWide / width)
  const half = (width * scale) / 2
  const x = Math.max(row.left + half, Math.min(row.right - half, row.centre))
  const y = standing === 'wall' ? Math.max(row.y, 96 + (height * scale) / 2) : heightOf(thing, row, scale)
  return { thing, x: standing === 'wall' || standing === 'ceiling' ? row.centre : x, y, scale }
}

/** What lies never reaches over the edge of what it lies on. */
const heightOf = (thing: Thing, row: Row, scale: number): number =>
  drawings[thing].standing === 'flat' ? Math.min(row.y, row.lowest - (drawings[thing].height * scale) / 2) : row.y

/** A row without the ends that other things hide. */
function narrowed(row: Row, hiding: readonly Placed[]): Row {
  const boxes = hiding.map(boxOf)
  return {
    ...row,
    left: Math.max(row.left, ...boxes.filter((box) => box.right < 400).map((box) => box.right + 8)),
    right: Math.min(row.right, ...boxes.filter((box) => box.left > 400).map((box) => box.left - 8)),
  }
}

type Share = { readonly side: Span; readonly load: number; readonly things: Thing[] }

/** Places things on both sides of what tells, each where there is most room, never in front of it. */
function spreadAround(things: readonly Thing[], placed: readonly Placed[], row: Row, rows: Stage['rows']): readonly Placed[] {
  const shares: readonly Share[] = sidesOf(placed[0], row, things).map((side) => ({
    side,
    load: placed.slice(1).filter((one) => isWithin(boxOf(one), side) && drawings[one.thing].standing !== 'behind').length * 140,
    things: [],
  }))
  const widestFirst = things.toSorted((one, other) => drawings[other].width - drawings[one].width)
  for (const thing of widestFirst) {
    const room = (share: Share): number => roomIn(share, row) - 2 * Math.max(0, missingIn(share, thing, row))
    const roomiest = shares.toSorted((one, other) => room(other) - room(one))[0]
    roomiest?.things.push(thing)
  }
  return shares.flatMap((share) => spread(share.things, share.side, row, rows))
}

const isWithin = (box: Box, side: Span): boolean =>
  (box.left + box.right) / 2 > side.left && (box.left + box.right) / 2 < side.right

function sidesOf(tells: Placed | undefined, row: Row, things: readonly Thing[]): readonly Span[] {
  if (tells === undefined || things.length === 0) {
    return [row]
  }
  const covered = boxOf(tells)
  const standings = things.map((thing) => drawings[thing].standing)
  const [own, isBehind] = [drawings[tells.thing].standing, standings.includes('behind')]
  const share = isBehind ? 0.14 : 0.32
  const inset = own === 'floor' || standings.includes(own) ? -6 : Math.min(110, (covered.right - covered.left) * share)
  const sides: readonly Span[] = [
    { left: row.left, right: Math.min(row.right, covered.left + inset) },
    { left: Math.max(row.left, covered.right - inset), right: row.right },
  ]
  if (covered.right < row.left || covered.left > row.right || (isBehind && ['floor', 'wall', 'ceiling'].includes(own))) {
    return [row]
  }
  const middle = (row.left + row.right) / 2
  return ['wall', 'ceiling'].includes(own) ? [{ left: row.left, right: middle }, { left: middle, right: row.right }] : sides
}

const roomIn = ({ side, load, things }: Share, row: Row): number =>
  side.right - side.left - load - widthOf(things, row.scale)

const missingIn = ({ side, things }: Share, thing: Thing, row: Row): number =>
  widthOf([...things, thing], row.scale) - (side.right - side.left)

const widthOf = (things: readonly Thing[], scale: number): number =>
  things.reduce((sum, thing) => sum + drawings[thing].width * scale, 0)

/** Spreads things over one side, the tallest farthest from what tells. */
function spread(things: readonly Thing[], side: Span, row: Row, rows: Stage['rows']): readonly Placed[] {
  const space = side.right - side.left
  const fitting = (space * row.scale) / Math.max(1, widthOf(things, row.scale))
  const least = things.some((thing) => drawings[thing].standing === 'behind') ? 0.72 : 0.6
  const scale = Math.min(row.scale, Math.max(fitting, row.scale * least))
  const gap = (space - widthOf(things, scale)) / (things.length + 1)
  const tallestFirst = things.toSorted((one, other) => drawings[other].height - drawings[one].height)
  const outermost = side.left === row.left ? tallestFirst : tallestFirst.toReversed()
  let left = side.left
  return outermost.map((thing) => {
    const { standing, height, width } = drawings[thing]
    const x = left + gap + (width * scale) / 2
    left += gap + width * scale
    const own = Math.min(scale, rows[standing].mostHigh / height)
    return { thing, x, y: heightOf(thing, rows[standing], own), scale: own }
  })
}

/** On a floor in front of a table things stand at its ends, so that the table and what is behind it stay free. */
function atTheEdge(things: readonly Thing[], row: Row, first: 'left' | 'right'): readonly Placed[] {
  return things.map((thing, index) => {
    const half = (drawings[thing].width * row.scale) / 2
    return { thing, x: (index % 2 === 0) === (first === 'right') ? row.right - half : row.left + half, y: row.y, scale: row.scale }
  })
}
