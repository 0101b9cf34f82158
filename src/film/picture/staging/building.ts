import type { Timeline, Cue, Deed, SceneSpan } from '../../timeline/timeline.ts'
import type { PropId } from '../../screenplay/vocabulary/index.ts'
import type { Target } from '../../screenplay/screenplay.ts'
import type { Layout, Mark } from '../places/place.ts'
import type { Point } from '../people/pose.ts'
import { body, stepAt, type Act, type Actor, type PropStep, type Side, type Stand, type StateStep, type Where } from './stand.ts'
import { isSeen, standingAt } from './walking.ts'

/** A scene while it is staged: who is where so far, and what is already where. */
export type Building = {
  timeline: Timeline
  scene: SceneSpan
  place: Layout
  cues: readonly Cue[]
  deeds: readonly Deed[]
  people: Map<string, Actor>
  taken: Set<string>
  props: Map<PropId, PropStep[]>
  states: StateStep[]
  acts: Act[]
}

/** Where a thing or a person is that somebody reaches for or looks at. */
export function pointOf(building: Building, target: Target, t: number): Point | undefined {
  if ('person' in target) {
    const presence = building.people.get(target.person)
    if (presence === undefined) return undefined
    const standing = standingAt(presence, t)
    return { x: standing.x, y: standing.y - (standing.seated ? 280 : 366) * standing.scale }
  }
  const where = whereIs(building.props, target.thing, t)
  if (where?.kind === 'lies') return where.at
  if (where?.kind === 'held') {
    const holder = building.people.get(where.who)
    if (holder !== undefined) return handOf(standingAt(holder, t), where.side)
  }
  return building.place.things[target.thing]
}

/** Where a loose thing is at a second, if it is loose in this scene at all. */
export function whereIs(props: ReadonlyMap<string, readonly PropStep[]>, thing: string, t: number): Where | undefined {
  return stepAt(props.get(thing) ?? [], t)?.where
}

/** Notes that a thing is somewhere else from a second on; later notes of the same second win. */
export function moveProp(building: Building, prop: PropId, step: PropStep): void {
  const steps = building.props.get(prop) ?? []
  building.props.set(prop, [...steps.filter(({ from }) => from < step.from), step])
}

/** About where a hand is when it holds something before the body. */
export function handOf(stand: Stand, side: Side): Point {
  const out = (side === 'right' ? 1 : -1) * 46 * stand.scale
  return { x: stand.x + out + stand.facing * 40 * stand.scale, y: stand.y - (stand.seated ? 165 : 232) * stand.scale }
}

/** The hand that is nearer to a point. */
export function sideTowards(stand: Stand, point: Point | undefined): Side {
  const x = point === undefined ? stand.x + stand.facing : point.x
  return x >= stand.x ? 'right' : 'left'
}

/** Whoever else is there and nearest, as the one who is spoken to. */
export function nearestOther(building: Building, who: string, t: number): string | undefined {
  const own = building.people.get(who)
  if (own === undefined) return undefined
  const from = standingAt(own, t)
  let best: [string, number] | undefined
  for (const [name, presence] of building.people) {
    if (name === who || !isSeen(presence, t)) continue
    const away = Math.abs(standingAt(presence, t).x - from.x)
    if (best === undefined || away < best[1]) best = [name, away]
  }
  return best?.[0]
}

/** The mark before everything that is nearest to an x: it says how deep the floor is there. */
export function floorAt(place: Layout, x: number): Mark | undefined {
  const marks = Object.entries(place.marks).filter(([name, mark]) => mark.behind !== true && !name.startsWith('passer')).map(([, mark]) => mark)
  return marks.sort((one, other) => Math.abs(one.x - x) - Math.abs(other.x - x))[0]
}

/** A spot from which a point can be reached, on the side that somebody comes from. */
export function spotBeside(building: Building, from: Stand, point: Point, away = 96, others: readonly Stand[] = []): Stand {
  const floor = from.behind ? from : (floorAt(building.place, point.x) ?? from)
  const side = from.x <= point.x ? -1 : 1
  const { x, width } = building.place.bounds
  const spot = [1, -1, 1.9, -1.9].map((share) => Math.min(x + width - 90, Math.max(x + 90, point.x + side * share * away * floor.scale)))
    .find((each) => !others.some((other) => Math.abs(other.x - each) < 80 && Math.abs(other.y - floor.y) < 60)) ?? point.x + side * away
  return { x: spot, y: floor.y, scale: floor.scale, facing: point.x > spot ? 0.7 : -0.7, seated: false, behind: from.behind }
}

/** Whether a hand gets there without a step. */
export function canReach(stand: Stand, point: Point): boolean {
  return Math.abs(point.x - stand.x) < (body.arm + 30) * stand.scale
}
