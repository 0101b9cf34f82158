import type { Deed } from '../../timeline/timeline.ts'
import type { Character, Target } from '../../screenplay/screenplay.ts'
import { casting } from './carry.ts'
import { isStaff, marksFor, standFor, standOn } from './casting.ts'
import { floorAt, pointOf, spotBeside, type Building } from './building.ts'
import type { Actor, Stand } from './stand.ts'
import { distance, isSeen, lastStand, outside, rise, secondsToWalk, standingAt, walk } from './walking.ts'
import type { Carry } from './carry.ts'

/** Puts everybody of the scene where they begin: who comes in later waits outside, who was here before stays, the others take their marks. */
export function placePeople(building: Building, carry: Carry | undefined): void {
  const { scene, place } = building
  const names = casting(building, carry)
  const stays = names.filter((name) => carry?.stands.has(name) && !comesIn(building, name))
  for (const name of stays) {
    const stand = carry?.stands.get(name)
    const who = character(building, name)
    if (stand === undefined || who === undefined) continue
    if (stand.mark !== undefined) building.taken.add(stand.mark)
    building.people.set(name, { who, from: scene.from, to: scene.to, start: stand, moves: [] })
  }
  // Who sits when the scene begins needs a seat, and so takes a mark first.
  const others = names.filter((name) => !building.people.has(name)).sort((one, other) => comesFirst(building, other) - comesFirst(building, one))
  for (const name of others) {
    const who = character(building, name)
    if (who === undefined) continue
    if (comesIn(building, name)) {
      const entrance = firstDeed(building, name, () => true)
      const opens = entrance?.action === 'opens'
      // Who opens the door is seen in it once it is ajar.
      if (opens) building.states.push({ from: entrance.from + 0.2, thing: 'door', state: 'open' })
      building.people.set(name, { who, from: entrance === undefined ? scene.from : entrance.from + (opens ? 0.25 : 0), to: scene.to, start: outdoors(building), moves: [] })
    } else {
      const start = standFor(place, who, building.taken, wantsSeat(building, name) ? { seated: true } : firstDeed(building, name, ({ action }) => action === 'sits-down') ? { seated: false } : {})
      // Behind a counter there is a chair that nobody sees.
      const seated = start.seated || (start.behind && sitsFirst(building, name))
      building.people.set(name, { who, from: scene.from, to: scene.to, start: { ...start, seated }, moves: [] })
    }
  }
  standBeside(building)
}

/** When a guest sits by a screen, the first of the staff stands beside them and not behind a counter far away. */
function standBeside(building: Building): void {
  const { place, people } = building
  const guest = [...people.values()].find(({ who, start, from }) => start.seated && from === building.scene.from && !isStaff(who, place.id))
  const host = [...people.values()].find(({ who, start }) => isStaff(who, place.id) && start.behind)
  if (guest === undefined || host === undefined || !sitsFirst(building, guest.who.name)) return
  const beside = Object.entries(place.marks).find(([name, mark]) => name !== 'door' && mark.who === undefined && mark.behind !== true && mark.seated !== true && Math.abs(mark.x - guest.start.x) < 320 && Math.abs(mark.x - guest.start.x) > 60)
  if (beside === undefined || building.taken.has(beside[0])) return
  if (host.start.mark !== undefined) building.taken.delete(host.start.mark)
  building.taken.add(beside[0])
  host.start = standOn(...beside)
}

/** Moves somebody as an action asks that goes somewhere; others leave them where they are. */
export function moveFor(building: Building, deed: Deed, presence: Actor): void {
  const seconds = deed.to - deed.from
  if (deed.action === 'enters') {
    const free = headedFor(building, deed, presence) ?? besideWhoeverIsAtTheDoor(building, presence, deed.from) ?? standFor(building.place, presence.who, building.taken)
    walk(presence, deed.from, free, Math.max(seconds, secondsToWalk(lastStand(presence), free)))
  } else if (deed.action === 'leaves') {
    release(building, presence)
    const gone = outdoors(building)
    presence.to = Math.min(presence.to, walk(presence, deed.from, gone, Math.max(seconds, secondsToWalk(lastStand(presence), gone) * 0.85)))
  } else if (deed.action === 'stands-up') rise(presence, deed.from)
  else if (deed.action === 'sits-down') sit(building, presence, deed)
  else if ((deed.action === 'goes-to' || deed.action === 'carries') && deed.where !== undefined) {
    const goal = goalOf(building, presence, deed.where, deed.from)
    if (goal === undefined) return
    if (distance(lastStand(presence), goal) < 60) return
    const at = deed.action === 'carries' ? deed.from + 0.5 : deed.from
    release(building, presence)
    if (goal.mark !== undefined) building.taken.add(goal.mark)
    walk(presence, at, goal, Math.max(seconds * 0.9, secondsToWalk(lastStand(presence), goal)))
  }
}

/** Who comes in and then goes to somebody or something goes there at once. */
function headedFor(building: Building, deed: Deed, presence: Actor): Stand | undefined {
  const next = building.deeds.find((each) => each.who === deed.who && each.from > deed.from)
  if (next?.action === 'goes-to' && next.where !== undefined) return goalOf(building, presence, next.where, deed.from)
  if (next?.action !== 'sits-down') return undefined
  const seat = marksFor(building.place, presence.who, building.taken, { seated: true }).find(([, mark]) => mark.seated === true)
  if (seat === undefined) return undefined
  building.taken.add(seat[0])
  return { ...standOn(...seat), seated: false }
}

/** Who comes in stays with those who stand by the door, a step further in. */
function besideWhoeverIsAtTheDoor(building: Building, presence: Actor, t: number): Stand | undefined {
  const door = building.place.marks['door']
  if (door === undefined || isStaff(presence.who, building.place.id)) return undefined
  const inwards = -outside(building.place)
  const others = [...building.people.values()].filter((other) => other !== presence && isSeen(other, t)).map((other) => standingAt(other, t))
  const at = others.filter(({ x, behind }) => !behind && Math.abs(x - door.x) < 330).sort((one, other) => inwards * (other.x - one.x))[0]
  if (at === undefined) return undefined
  const room = presence.who.traits.some(({ trait }) => trait === 'pram' || trait === 'wheelchair') ? 285 : 210
  return { x: at.x + inwards * room * at.scale, y: at.y + 14, scale: at.scale, facing: -inwards * 0.62, seated: false, behind: false }
}

/** Where »går hen til døren« ends: before a thing, beside a person, or on the mark behind the counter that is free. */
function goalOf(building: Building, presence: Actor, where: Target, t: number): Stand | undefined {
  const { place } = building
  const stand = lastStand(presence)
  if ('thing' in where && (where.thing === 'counter' || where.thing === 'desk') && isStaff(presence.who, place.id)) {
    const mark = marksFor(place, presence.who, building.taken).find(([, { behind }]) => behind === true)
    if (mark !== undefined) return standOn(...mark)
    if (stand.behind) return stand
  }
  const door = place.marks['door']
  if ('thing' in where && where.thing === 'door' && door !== undefined) {
    const inwards = -outside(place)
    return { x: door.x + inwards * 72 * door.scale, y: door.y, scale: door.scale, facing: -inwards * 0.5, seated: false, behind: false }
  }
  const point = pointOf(building, where, t)
  if (point === undefined) return undefined
  const other = 'person' in where ? building.people.get(where.person) : undefined
  const others = [...building.people.values()].filter((each) => each !== presence).map(lastStand)
  const spot = spotBeside(building, { ...stand, behind: false }, point, other === undefined ? 110 : 190, others)
  const theirs = other === undefined ? undefined : lastStand(other)
  if (theirs?.behind === true && stand.behind) return { ...spot, y: theirs.y, scale: theirs.scale, behind: true }
  return theirs === undefined || theirs.behind ? spot : { ...spot, y: theirs.y, scale: theirs.scale }
}

function sit(building: Building, presence: Actor, deed: Deed): void {
  const stand = lastStand(presence)
  if (stand.seated) return
  const own = stand.mark === undefined ? undefined : building.place.marks[stand.mark]
  const seat = own?.seated === true && stand.mark !== undefined ? standOn(stand.mark, own) : undefined
  const free = marksFor(building.place, presence.who, building.taken, { seated: true }).find(([, mark]) => mark.seated === true)
  const goal = seat ?? (free && standOn(...free))
  if (goal === undefined) return
  release(building, presence)
  if (goal.mark !== undefined) building.taken.add(goal.mark)
  if (seat !== undefined) presence.moves.push({ from: deed.from, to: deed.to, kind: 'sits', a: stand, b: seat, steps: 0 })
  else walk(presence, deed.from, goal, secondsToWalk(stand, goal))
}

/** Somebody leaves their mark to others. */
function release(building: Building, presence: Actor): void {
  const { mark } = lastStand(presence)
  if (mark !== undefined) building.taken.delete(mark)
}

function outdoors(building: Building): Stand {
  const { place } = building
  const door = place.marks['door'] ?? floorAt(place, place.bounds.x)
  const out = outside(place)
  if (door === undefined) return { x: place.bounds.x - 120, y: place.bounds.y + place.bounds.height, scale: 1, facing: -out, seated: false, behind: false }
  return { x: door.x, y: door.y, scale: door.scale, facing: -out * 0.7, seated: false, behind: false }
}

function comesIn(building: Building, name: string): boolean {
  const first = firstDeed(building, name, () => true)
  const spoke = building.cues.find(({ who, onPhone }) => who === name && !onPhone)
  const opensDoor = first?.action === 'opens' && first.what !== undefined && 'thing' in first.what && first.what.thing === 'door' && first.from > building.scene.from + 2
  return first !== undefined && (first.action === 'enters' || opensDoor) && (spoke === undefined || first.from <= spoke.from)
}

function sitsFirst(building: Building, name: string): boolean {
  return firstDeed(building, name, ({ action }) => action === 'stands-up' || action === 'sits-down')?.action === 'stands-up'
}

/** Who needs a seat takes a mark first, and where all sit at one table the host before the guest. */
function comesFirst(building: Building, name: string): number {
  const who = character(building, name)
  return Number(wantsSeat(building, name)) + (who !== undefined && building.place.id === 'meeting' && isStaff(who, 'meeting') ? 2 : 0)
}

/** Whoever writes, types or phones at a desk of the place sits at it from the start. */
function wantsSeat(building: Building, name: string): boolean {
  if (sitsFirst(building, name)) return true
  const who = character(building, name)
  const isOwn = who !== undefined && isStaff(who, building.place.id) && building.place.things['desk'] !== undefined
  return isOwn && (building.cues.some(({ onPhone }) => onPhone) || firstDeed(building, name, ({ action }) => atDesk.has(action)) !== undefined)
}

const atDesk = new Set<Deed['action']>(['types', 'clicks', 'calls', 'picks-up', 'hangs-up', 'writes'])

function firstDeed(building: Building, name: string, fits: (deed: Deed) => boolean): Deed | undefined {
  return building.deeds.find((deed) => deed.who === name && fits(deed))
}

function character(building: Building, name: string): Character | undefined {
  return building.timeline.cast.find((each) => each.name === name)
}
