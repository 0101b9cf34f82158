import type { PlaceId } from '../../screenplay/vocabulary/index.ts'
import { lasting } from '../../timeline/durations.ts'
import type { Deed, SceneSpan, Timeline } from '../../timeline/timeline.ts'
import type { Layout } from '../places/place.ts'
import { spotBeside, pointOf, type Building } from './building.ts'
import { carryInto } from './carry.ts'
import { effectOf } from './effects.ts'
import { propSize } from '../props/sizing.ts'
import { handle, mustStep, onFloor, placeProps, propOf } from './handling.ts'
import { moveFor, placePeople } from './people.ts'
import { holdPhones } from './phoning.ts'
import { actsOfEach, stepAt, type StagedScene } from './stand.ts'
import { addWaiting } from './waiting.ts'
import { distance, lastStand, secondsToWalk, walk } from './walking.ts'

/** Stages a whole film: for each scene where everybody and everything is at every second, worked out once and looked up afterwards. */
export function stageFilm(timeline: Timeline, layoutOf: (id: PlaceId) => Layout): StagedScene[] {
  const done: StagedScene[] = []
  for (const { scene, through } of timeline.scenes.flatMap((each) => divided(timeline, each))) done.push(stageScene(timeline, scene, layoutOf(scene.place), done, through))
  return done
}

/** A shot through a pane shows another place: the one that the film came from. It is staged as a scene of its own. */
function divided(timeline: Timeline, scene: SceneSpan): { scene: SceneSpan; through: boolean }[] {
  const shot = timeline.shots.find((each) => each.shot === 'through' && each.from > scene.from && each.from < scene.to)
  const behind = timeline.scenes.findLast((each) => each.from < scene.from && each.inside !== scene.inside) ?? timeline.scenes.find((each) => each.place !== scene.place)
  if (shot === undefined || behind === undefined) return [{ scene, through: false }]
  return [
    { scene: { ...scene, to: shot.from }, through: false },
    { scene: { ...behind, weather: scene.weather, time: scene.time, part: scene.part, from: shot.from, to: shot.to }, through: true },
    ...(shot.to < scene.to - 0.05 ? [{ scene: { ...scene, from: shot.to }, through: false }] : []),
  ]
}

function stageScene(timeline: Timeline, scene: SceneSpan, place: Layout, done: readonly StagedScene[], through: boolean): StagedScene {
  const within = ({ from }: { from: number }): boolean => from >= scene.from && from < scene.to
  const building: Building = {
    timeline, scene, place, cues: timeline.cues.filter(within), deeds: timeline.deeds.filter(within),
    people: new Map(), taken: new Set(), props: new Map(), states: [], acts: [],
  }
  const carry = carryInto(timeline, scene, done)
  placePeople(building, carry)
  placeProps(building, carry)
  for (const deed of [...building.deeds, ...shredded(building)].sort((one, other) => one.from - other.from)) perform(building, deed)
  holdPhones(building)
  addWaiting(building, through)
  const { people, acts, props, states, cues } = building
  const spotOf: StagedScene['spotOf'] = (thing, t) => {
    const point = pointOf(building, { thing }, t)
    const fixture = place.things[thing]
    const prop = propOf({ thing })
    if (point === undefined || prop === undefined || fixture?.fixed === true) return point && { point, size: fixture?.size ?? 120 }
    // A thing is drawn up from its foot, and with what sticks out of it; what lies flat is as low as the table.
    const { width, height } = propSize(prop)
    const where = stepAt(building.props.get(prop) ?? [], t)?.where
    const stands = where?.kind === 'lies' && where.on === undefined && onFloor.includes(prop)
    return { point: { x: point.x, y: point.y - (stands ? height * 0.62 : 0) }, size: stands ? height * 1.35 : where?.kind === 'lies' ? Math.max(92, width * 1.15, height * 0.75) : Math.max(92, width * 1.5, height * 1.3) }
  }
  return { scene, place, people, acts, actsOf: actsOfEach(people.keys(), acts), props, states, cues, through, spotOf }
}

/** A shredder that is heard takes what was handled last. */
function shredded({ timeline, scene, deeds }: Building): Deed[] {
  return timeline.sounds.filter(({ at, sound }) => sound === 'shredder' && at >= scene.from && at < scene.to).flatMap(({ at }) => {
    const last = deeds.findLast(({ from, what, action }) => from <= at && propOf(what) !== undefined && action !== 'throws-in')
    const from = Math.max(last?.to ?? 0, at - 0.5)
    return last?.what === undefined ? [] : [{ from, to: from + 1.5, who: last.who, action: 'throws-in', what: last.what, where: { thing: 'shredder' } }]
  })
}

/** Brings somebody where the action is, then has it done. */
function perform(building: Building, deed: Deed): void {
  const presence = building.people.get(deed.who)
  if (presence === undefined) return
  moveFor(building, deed, presence)
  stepCloser(building, deed)
  const touch = deed.from + (deed.to - deed.from) * lasting[deed.action].touch
  const act = handle(building, deed, touch)
  building.acts.push(act)
  effectOf(building, act)
}

const atAThing = new Set(['throws-in', 'puts-on', 'takes', 'opens', 'closes', 'picks-up', 'turns-towards', 'gives', 'holds-out', 'writes'])

/** Whoever stands too far away from what they are to touch goes there first, beginning early enough to be there in time. */
function stepCloser(building: Building, deed: Deed): void {
  const presence = building.people.get(deed.who)
  const target = deed.action === 'gives' || deed.action === 'holds-out' ? deed.where : (deed.where ?? deed.what)
  if (presence === undefined || target === undefined || !atAThing.has(deed.action)) return
  const point = pointOf(building, target, deed.from)
  if (point === undefined || ('thing' in target && isAtTable(building, deed.who, target.thing))) return
  const isPerson = 'person' in target
  const stand = lastStand(presence)
  if (isPerson ? Math.abs(point.x - stand.x) < 330 * stand.scale : !mustStep(building, deed.who, point, deed.to)) return
  if (stand.seated || (stand.behind && isPerson)) return
  const others = [...building.people.values()].filter((other) => other !== presence).map(lastStand)
  const spot = spotBeside(building, stand, point, isPerson ? 210 : 96, others)
  // Who pushes a pram stays behind what stands on the floor, or the pram hides it.
  const loose = 'thing' in target ? propOf(target) : undefined
  if (loose !== undefined && onFloor.includes(loose) && presence.who.traits.some(({ trait }) => trait === 'pram')) spot.y = Math.min(spot.y, point.y - 10)
  if (distance(stand, spot) < 30) return
  const seconds = secondsToWalk(stand, spot)
  walk(presence, Math.max(building.scene.from, deed.from + (deed.to - deed.from) * 0.3 - seconds), spot, seconds)
}

/** Whether somebody is at a table already, anywhere along it. */
function isAtTable(building: Building, who: string, thing: string): boolean {
  const presence = building.people.get(who)
  const table = building.place.things[thing]
  if (presence === undefined || table === undefined || (thing !== 'counter' && thing !== 'desk')) return false
  const stand = lastStand(presence)
  return stand.behind || stand.seated || Math.abs(stand.x - table.x) < table.size * 0.6 + 130
}
