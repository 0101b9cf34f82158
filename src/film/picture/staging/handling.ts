import { props as vocabulary, type ActionId, type PropId } from '../../screenplay/vocabulary/index.ts'
import type { Target } from '../../screenplay/screenplay.ts'
import type { Deed } from '../../timeline/timeline.ts'
import type { Carry } from './carry.ts'
import { canReach, floorAt, handOf, moveProp, nearestOther, pointOf, sideTowards, whereIs, type Building } from './building.ts'
import type { Act, Side, Stand, Where } from './stand.ts'
import { lastStand, standingAt } from './walking.ts'

/** In whose pocket small things come to a place; the rest is carried openly from the start. */
const pocketed: PropId[] = ['phone', 'note', 'id-card', 'access-card', 'usb-stick', 'keys', 'pen', 'form', 'envelope', 'cup', 'receiver']
/** What stands on the floor when it is put down. */
export const onFloor: readonly PropId[] = ['bin', 'bag', 'parcel']
const holding: ActionId[] = ['holds-out', 'gives', 'shows', 'holds', 'puts-on', 'puts-away', 'throws-in', 'folds', 'turns-over', 'turns-towards', 'reads', 'carries']

/** Which loose thing an action is done to. */
export function propOf(what: Target | { thing: string } | undefined): PropId | undefined {
  return what !== undefined && 'thing' in what && what.thing in vocabulary ? Object.keys(vocabulary).filter(isProp).find((id) => id === what.thing) : undefined
}

/** Puts every loose thing of the scene where it is as the scene begins: where it was left, with whoever uses it first, or lying ready to be taken. */
export function placeProps(building: Building, carry: Carry | undefined): void {
  const { scene, place, people } = building
  for (const [prop, { where: left, state }] of carry?.props ?? []) {
    if (left.kind === 'held' && !people.has(left.who)) continue
    const where = raised(building, prop, left)
    moveProp(building, prop, { from: scene.from, where, ...(state !== undefined && { state }) })
  }
  for (const [id, thing] of Object.entries(place.things)) {
    const loose = propOf({ thing: id })
    if (loose !== undefined && !thing.fixed && !building.props.has(loose)) moveProp(building, loose, { from: scene.from, where: { kind: 'lies', at: { x: thing.x, y: thing.y }, scale: 1, behind: false } })
  }
  building.states.push(...(carry?.states ?? []).map(({ thing, state }) => ({ from: scene.from, thing, state })))
  const settled = new Set<PropId>()
  for (const deed of building.deeds) {
    const prop = propOf(deed.what)
    const owner = people.get(deed.who)
    if (prop === undefined || settled.has(prop)) continue
    settled.add(prop)
    if (owner === undefined || building.props.has(prop) || place.things[prop]?.fixed === true) continue
    if (deed.action === 'takes' || deed.action === 'looks-at' || deed.action === 'points-at' || deed.action === 'opens' || deed.action === 'closes') {
      moveProp(building, prop, { from: scene.from, where: restingPlace(building, standingAt(owner, deed.from), prop) })
    } else if (holding.includes(deed.action) && !(deed.action === 'puts-on' && pocketed.includes(prop)) && lasts(deed)) {
      moveProp(building, prop, { from: scene.from, where: { kind: 'held', who: deed.who, side: sideTowards(lastStand(owner), partnerPoint(building, deed)) } })
    }
  }
}

/** Whoever comes for a thing that stands behind the counter has lifted it onto the counter, or nobody would see what they do. */
function raised(building: Building, prop: PropId, where: Where): Where {
  const top = building.place.things['counter']?.top
  const [someone] = building.people.values()
  if (prop !== 'bin' || where.kind !== 'lies' || !where.behind || top === undefined || someone === undefined || building.scene.time !== 'evening') return where
  return { kind: 'lies', at: { x: lastStand(someone).x - 104, y: top.y }, scale: where.scale, on: 'counter', behind: false }
}

/** Works out what an action does with things, and where its hand goes. */
export function handle(building: Building, deed: Deed, touch: number): Act {
  const stand = standOf(building, deed.who, deed.from + (deed.to - deed.from) * 0.5)
  const prop = propOf(deed.what)
  const where = prop === undefined ? undefined : whereIs(building.props, prop, deed.from)
  const partner = partnerOf(building, deed, where)
  const target = deed.action === 'turns-towards' ? deed.what : (deed.where ?? deed.what)
  const seen = target === undefined ? undefined : pointOf(building, target, touch)
  const wished = where?.kind === 'held' && where.who === deed.who ? where.side : sideTowards(stand, partner === undefined ? seen : pointOf(building, { person: partner }, touch))
  const side = prop === undefined && isFull(building, deed.who, wished, touch) ? (wished === 'left' ? 'right' : 'left') : wished
  const act: Act = { ...deed, side, touch, ...(seen && { point: seen }), ...(partner !== undefined && { partner }), ...(prop !== undefined && { prop }) }
  if (prop !== undefined && where === undefined) act.fetched = true
  return act
}

/** Whether a hand holds something already. */
export function isFull(building: Building, who: string, side: Side, t: number): boolean {
  return [...building.props.keys()].some((id) => {
    const where = whereIs(building.props, id, t)
    return where?.kind === 'held' && where.who === who && where.side === side
  })
}

/** Where something lies ready: on the nearest thing with a top, or on the floor. */
export function restingPlace(building: Building, stand: Stand, prop: PropId): Where {
  const tops = Object.entries(building.place.things).flatMap(([id, { top }]) => (top !== undefined && id !== 'bin' ? [{ top, id }] : []))
  const nearest = tops.sort((one, other) => Math.abs(one.top.x - stand.x) - Math.abs(other.top.x - stand.x))[0]
  if (nearest === undefined || onFloor.includes(prop)) {
    const floor = floorAt(building.place, stand.x) ?? stand
    return { kind: 'lies', at: { x: stand.x + 120 * floor.scale, y: floor.y }, scale: floor.scale, behind: false }
  }
  return { kind: 'lies', at: onTop(building, stand, nearest.id, nearest.top, building.scene.from), scale: stand.scale, behind: false }
}

/** A free spot on a thing that can be reached from a stand, a little aside for each thing that lies there already. */
export function onTop(building: Building, stand: Stand, thing: string, top: { x: number; y: number }, t: number): { x: number; y: number } {
  const fixture = building.place.things[thing]
  const spread = thing === 'counter' || thing === 'desk' ? Math.max(60, (fixture?.size ?? 120) * 0.5) : 12
  const middle = thing === 'desk' && canReach(stand, top) ? top.x : undefined
  const towards = middle ?? stand.x + 92 * stand.scale * (Math.abs(stand.facing) > 0.15 ? Math.sign(stand.facing) : top.x >= stand.x ? 1 : -1)
  let x = Math.min(top.x + spread, Math.max(top.x - spread, towards))
  const others = [...building.props.keys()].flatMap((id) => {
    const where = whereIs(building.props, id, t)
    return where?.kind === 'lies' ? [where.at.x] : []
  })
  while (others.some((other) => Math.abs(other - x) < 44)) x += 52
  return { x, y: top.y }
}

/** Where two people's hands meet to hand something over: between them, at the height of the belt, above what stands between. */
export function meeting(building: Building, giver: string, taker: string, t: number): { x: number; y: number } {
  const [a, b] = [standOf(building, giver, t), standOf(building, taker, t)]
  const y = Math.min(handOf(a, 'right').y, handOf(b, 'right').y) + 8
  const counter = building.place.things['counter']?.top?.y
  const reach = (a.scale + b.scale) / 2
  // Whoever is nearer to us keeps the hand nearer; both can get there.
  const x = a.x + (b.x - a.x) * 0.5
  return { x, y: counter !== undefined && a.behind !== b.behind ? Math.min(y, counter - 22 * reach) : y }
}

/** Somebody's place at a second; who is not on stage is in the middle of it. */
export function standOf(building: Building, who: string, t: number): Stand {
  const presence = building.people.get(who)
  if (presence !== undefined) return standingAt(presence, t)
  const { x, y, width, height } = building.place.bounds
  return { x: x + width / 2, y: y + height, scale: 1, facing: 0, seated: false, behind: false }
}

/** Whether somebody can get at a point, or has to step closer first. */
export function mustStep(building: Building, who: string, point: { x: number } | undefined, t: number): boolean {
  const presence = building.people.get(who)
  return presence !== undefined && point !== undefined && !canReach(standingAt(presence, t), { x: point.x, y: 0 })
}

function partnerOf(building: Building, deed: Deed, where: Where | undefined): string | undefined {
  if (deed.where !== undefined && 'person' in deed.where) return deed.where.person
  if (deed.what !== undefined && 'person' in deed.what) return deed.what.person
  if (deed.action === 'takes' && where?.kind === 'held' && where.who !== deed.who) return where.who
  if (deed.action === 'holds-out' || deed.action === 'shows' || deed.action === 'waves') return nearestOther(building, deed.who, deed.from)
  return undefined
}

function partnerPoint(building: Building, deed: Deed): { x: number; y: number } | undefined {
  const partner = partnerOf(building, deed, undefined)
  return partner === undefined ? undefined : pointOf(building, { person: partner }, deed.from)
}

function lasts(deed: Deed): boolean {
  return deed.action !== 'looks-at'
}

function isProp(id: string): id is PropId {
  return id in vocabulary
}
