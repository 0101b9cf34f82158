import type { PropId } from '../../screenplay/vocabulary/index.ts'
import { propSize, propStates } from '../props/sizing.ts'
import { moveProp, whereIs, type Building } from './building.ts'
import { isFull, meeting, onTop, propOf, restingPlace, standOf } from './handling.ts'
import type { Act, Side } from './stand.ts'
import { lastStand } from './walking.ts'

/** Changes the room as an action does: things change hands, come to lie, disappear; what was changed stays so. */
export function effectOf(building: Building, act: Act): void {
  const { prop, touch, who } = act
  if (act.action === 'writes' || act.action === 'drinks') return borrow(building, act, act.action === 'drinks' ? 'cup' : 'pen')
  if (act.action === 'opens' && act.what !== undefined && 'thing' in act.what) building.states.push({ from: touch, thing: act.what.thing, state: 'open' })
  if (act.action === 'closes' && act.what !== undefined && 'thing' in act.what) building.states.push({ from: touch, thing: act.what.thing, state: 'closed' })
  if (act.action === 'turns-towards' && act.what !== undefined && 'thing' in act.what) building.states.push({ from: touch, thing: act.what.thing, state: 'turned' })
  if ((act.action === 'opens' || act.action === 'closes') && prop !== undefined) {
    const where = whereIs(building.props, prop, touch)
    if (where !== undefined && propStates(prop).includes(act.action === 'opens' ? 'open' : 'closed')) moveProp(building, prop, { from: touch, where, state: act.action === 'opens' ? 'open' : 'closed' })
  }
  if (act.action === 'types') return tapOnPhone(building, act)
  if (prop === undefined) return
  if (act.fetched && act.action !== 'takes') moveProp(building, prop, { from: act.from + (act.to - act.from) * 0.24, where: held(who, act.side) })
  switch (act.action) {
    case 'gives': {
      if (act.partner === undefined) return
      ensureHeld(building, act, prop)
      act.point = meeting(building, who, act.partner, touch)
      return moveProp(building, prop, { from: touch, where: held(act.partner, freeHand(building, act.partner, facingSide(building, act.partner, act.point.x), touch)), ...stateOf(building, prop) })
    }
    case 'takes': {
      const before = whereIs(building.props, prop, act.from)
      if (before?.kind === 'held' && before.who !== who) act.point = meeting(building, before.who, who, touch)
      else if (before?.kind === 'lies') act.point = before.at
      return moveProp(building, prop, { from: touch, where: held(who, facingSide(building, who, act.point?.x)), ...stateOf(building, prop) })
    }
    case 'puts-on': return putOn(building, act, prop)
    case 'throws-in': return throwIn(building, act, prop)
    case 'puts-away': return moveProp(building, prop, { from: touch, where: { kind: 'gone' } })
    case 'carries': return carry(building, act, prop)
    case 'folds':
      ensureHeld(building, act, prop)
      return moveProp(building, prop, { from: touch, where: held(who, act.side), state: 'folded' })
    case 'turns-over': {
      const where = whereIs(building.props, prop, touch) ?? held(who, act.side)
      if (where.kind === 'lies') act.point = where.at
      return moveProp(building, prop, { from: touch, where, state: 'back' })
    }
    case 'holds':
    case 'shows':
    case 'holds-out':
      return ensureHeld(building, act, prop)
    default: return undefined
  }
}

function putOn(building: Building, act: Act, prop: PropId): void {
  const target = act.where
  if (target === undefined || !('thing' in target)) return
  ensureHeld(building, act, prop)
  const stand = standOf(building, act.who, act.touch)
  const thing = building.place.things[target.thing]
  const under = whereIs(building.props, target.thing, act.touch)
  const inBin = building.states.findLast(({ thing: id, state }) => id === 'bin' && state === `with-${target.thing}`)
  if (inBin !== undefined) return throwIn(building, act, prop)
  const at = under?.kind === 'lies' ? { x: under.at.x + 6, y: under.at.y - 3 } : thing?.top !== undefined ? onTop(building, stand, target.thing, thing.top, act.touch) : undefined
  if (at === undefined) return moveProp(building, prop, { from: act.touch, where: restingPlace(building, stand, prop) })
  act.point = at
  moveProp(building, prop, { from: act.touch, where: { kind: 'lies', at, scale: stand.scale, on: target.thing, behind: false }, ...stateOf(building, prop) })
}

function throwIn(building: Building, act: Act, prop: PropId): void {
  ensureHeld(building, act, prop)
  if (putInto(building, act, prop)) return
  const into = act.where !== undefined && 'thing' in act.where && act.where.thing === 'shredder' ? 'shredder' : 'bin'
  const loose = whereIs(building.props, into, act.touch)
  const fixture = building.place.things[into]
  const top = loose?.kind === 'lies' ? { x: loose.at.x, y: loose.at.y - 100 * loose.scale } : (fixture?.top ?? fixture)
  if (top !== undefined) act.point = { x: top.x, y: top.y - (into === 'bin' ? 30 : 12) }
  moveProp(building, prop, { from: act.touch + 0.22, where: { kind: 'gone' } })
  const before = building.states.findLast(({ thing, state }) => thing === into && state.startsWith('with-'))?.state
  const both = before === undefined ? undefined : `${before}-and-${prop}`
  const state = into === 'bin' && both !== undefined && propStates('bin').includes(both) ? both : `with-${prop}`
  building.states.push({ from: act.touch + 0.22, thing: into, state })
  if (into === 'bin' && loose?.kind === 'lies') moveProp(building, 'bin', { from: act.touch + 0.22, where: loose, state })
}

/** A thing that lies there and can be seen with the other in it, as a tin, takes it in. */
function putInto(building: Building, act: Act, prop: PropId): boolean {
  const into = propOf(act.where)
  const where = into === undefined ? undefined : whereIs(building.props, into, act.touch)
  if (into === undefined || into === 'bin' || where?.kind !== 'lies') return false
  act.point = { x: where.at.x, y: where.at.y - propSize(into).height * 0.6 * where.scale }
  moveProp(building, prop, { from: act.touch + 0.15, where: { kind: 'gone' } })
  if (propStates(into).includes(`with-${prop}`)) moveProp(building, into, { from: act.touch + 0.15, where, state: `with-${prop}` })
  return true
}

function carry(building: Building, act: Act, prop: PropId): void {
  const lifted = act.from + 0.45
  const state = stateOf(building, prop)
  moveProp(building, prop, { from: lifted, where: held(act.who, act.side), ...state })
  building.states.push({ from: lifted, thing: prop, state: 'moved' })
  const presence = building.people.get(act.who)
  const arrives = Math.max(act.to, presence?.moves.at(-1)?.to ?? 0)
  const stand = standOf(building, act.who, arrives)
  const at = { x: stand.x + 100 * stand.scale, y: stand.y }
  moveProp(building, prop, { from: arrives, where: { kind: 'lies', at, scale: stand.scale, behind: stand.behind }, ...state })
}

/** A thing for the length of one action, as a pen or a cup. */
function borrow(building: Building, act: Act, prop: PropId): void {
  const before = whereIs(building.props, prop, act.from)
  if (before?.kind === 'held') return
  act.prop = prop
  moveProp(building, prop, { from: act.from + 0.3, where: held(act.who, act.side) })
  moveProp(building, prop, { from: act.to - 0.15, where: before ?? { kind: 'gone' } })
}

/** Where there is no keyboard people type on a phone, and keep it in the hand. */
function tapOnPhone(building: Building, act: Act): void {
  const before = whereIs(building.props, 'phone', act.from)
  const isMine = before?.kind === 'held' && before.who === act.who
  if (!isMine && (building.place.things['screen'] !== undefined || before?.kind === 'held')) return
  act.prop = 'phone'
  if (isMine) act.side = before.side
  else moveProp(building, 'phone', { from: Math.max(building.scene.from, act.from - 0.4), where: held(act.who, act.side), state: 'login' })
}

function ensureHeld(building: Building, act: Act, prop: PropId): void {
  const where = whereIs(building.props, prop, act.touch)
  if (where?.kind === 'held' && where.who === act.who) return
  moveProp(building, prop, { from: act.from + (act.to - act.from) * 0.3, where: held(act.who, act.side), ...stateOf(building, prop) })
}

function stateOf(building: Building, prop: PropId): { state?: string } {
  const own = building.props.get(prop)?.at(-1)?.state ?? building.states.findLast(({ thing, state }) => thing === prop && state !== 'moved')?.state
  return own === undefined ? {} : { state: own }
}

function held(who: string, side: Side): { kind: 'held'; who: string; side: Side } {
  return { kind: 'held', who, side }
}

/** The hand that should take something, or the other when it holds something already. */
function freeHand(building: Building, who: string, wished: Side, t: number): Side {
  return isFull(building, who, wished, t) ? (wished === 'left' ? 'right' : 'left') : wished
}

function facingSide(building: Building, who: string, x: number | undefined): Side {
  const presence = building.people.get(who)
  const stand = presence === undefined ? standOf(building, who, building.scene.from) : lastStand(presence)
  return (x ?? stand.x + stand.facing) >= stand.x ? 'right' : 'left'
}
