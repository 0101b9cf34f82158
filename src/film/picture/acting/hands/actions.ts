import type { Act } from '../../staging/index.ts'
import { other, type Block, type Key, type Spot } from './block.ts'

const pocket: Spot = { kind: 'body', out: 34, down: 140, ahead: -4 }
const offer: Spot = { kind: 'body', out: 26, down: 62, ahead: 84 }
const chest: Spot = { kind: 'body', out: 14, down: 62, ahead: 40 }
const reading: Spot = { kind: 'body', out: 10, down: 44, ahead: 52 }
const belly: Spot = { kind: 'body', out: 12, down: 92, ahead: 44 }
const mouth: Spot = { kind: 'body', out: 4, down: -28, ahead: 34 }
const ear: Spot = { kind: 'body', out: 43, down: -16, ahead: 6 }

/** What the hands do in an action: where they are when, from the first small movement to the last. */
export function blocksOf(act: Act): Block[] {
  const { from, to, touch, side } = act
  const length = to - from
  const at: Spot = act.point === undefined ? chest : { kind: 'at', point: act.point }
  const fetch: Key[] = act.fetched === true ? [{ at: from + length * 0.2, spot: pocket, fingers: 'hold' }, { at: from + length * 0.26, spot: pocket, fingers: 'hold' }] : []
  const one = (...keys: Key[]): Block[] => [{ from, to, side, keys }]
  switch (act.action) {
    case 'gives':
      return one(...fetch, { at: from + length * 0.32, spot: chest }, { at: touch - 0.1, spot: at }, { at: touch + 0.12, spot: at })
    case 'takes':
      return one({ at: touch - 0.1, spot: at, fingers: 'open' }, { at: touch + 0.08, spot: at, fingers: 'hold' })
    case 'holds-out':
      return [{ from, to: to + 1.6, side, keys: [...fetch, { at: touch, spot: offer }, { at: to + 1.1, spot: offer }] }]
    case 'shows':
      return one(...fetch, { at: touch, spot: offer }, { at: to - 0.5, spot: offer })
    case 'holds':
      return one(...fetch, { at: touch, spot: belly }, { at: to - 0.3, spot: belly })
    case 'reads':
      return one(...fetch, { at: from + 0.5, spot: reading }, { at: to - 0.4, spot: reading })
    case 'puts-on':
      return one(...fetch, { at: from + length * 0.34, spot: chest }, { at: touch - 0.06, spot: at }, { at: touch + 0.2, spot: at, fingers: 'flat' })
    case 'throws-in':
      return one({ at: from + length * 0.3, spot: chest }, { at: touch - 0.12, spot: at, fingers: 'hold' }, { at: touch + 0.25, spot: at, fingers: 'open' })
    case 'puts-away':
      return one({ at: touch, spot: pocket, fingers: 'hold' }, { at: touch + 0.1, spot: pocket })
    case 'turns-over':
      return one(...fetch, { at: touch - 0.3, spot: at, fingers: 'hold' }, { at: touch, spot: lifted(at, 26), fingers: 'hold' }, { at: touch + 0.3, spot: at, fingers: 'flat' }, { at: to - 0.25, spot: at, fingers: 'flat' })
    case 'folds': return folding(act)
    case 'carries': return [{ from, to: from + 0.9, side, keys: [{ at: from + 0.45, spot: low(act), fingers: 'hold' }] }]
    case 'opens':
    case 'closes':
    case 'turns-towards':
      return one({ at: touch - 0.2, spot: handle(act), fingers: 'hold' }, { at: touch + 0.3, spot: handle(act), fingers: 'hold' })
    case 'points-at':
      return one({ at: from + 0.22, spot: chest, fingers: 'point' }, { at: touch, spot: pointing(act), fingers: 'point' }, { at: to - 0.45, spot: pointing(act), fingers: 'point' })
    case 'waves': {
      const high: Spot = { kind: 'body', out: 62, down: -44, ahead: 10, move: { x: 14, y: 3, perSecond: 2.4 } }
      return one({ at: from + 0.35, spot: high, fingers: 'open' }, { at: to - 0.35, spot: high, fingers: 'open' })
    }
    case 'shrugs': return [side, other(side)].map((each) => ({ from, to, side: each, keys: [{ at: touch, spot: palms, fingers: 'open' }, { at: touch + 0.2, spot: palms, fingers: 'open' }] }))
    case 'writes': return one(...writing(act))
    case 'types': return [side, other(side)].map((each, index) => ({ from, to, side: each, keys: typing(act, index), gesture: true }))
    case 'clicks': return one({ at: from + 0.3, spot: keyboard(3), fingers: 'flat' }, { at: to - 0.2, spot: keyboard(3), fingers: 'flat' })
    case 'calls':
    case 'picks-up':
      return one({ at: from + 0.45, spot: at, fingers: 'point' }, { at: touch - 0.2, spot: at, fingers: 'hold' }, { at: to, spot: ear, fingers: 'phone' })
    case 'hangs-up':
      return one({ at: from + 0.05, spot: ear, fingers: 'phone' }, { at: touch, spot: at, fingers: 'hold' }, { at: touch + 0.15, spot: at })
    case 'drinks':
      return one({ at: from + 0.35, spot: belly, fingers: 'hold' }, { at: from + length * 0.42, spot: mouth, fingers: 'hold' }, { at: from + length * 0.68, spot: mouth, fingers: 'hold' }, { at: to - 0.3, spot: belly })
    default: return []
  }
}

const palms: Spot = { kind: 'body', out: 66, down: 58, ahead: 26 }

function lifted(spot: Spot, height: number): Spot {
  return spot.kind === 'at' ? { kind: 'at', point: { x: spot.point.x, y: spot.point.y - height } } : spot
}

function folding({ from, to, touch, side }: Act): Block[] {
  const near = (out: number, down: number): Spot => ({ kind: 'body', out, down, ahead: 44 })
  const keys = (apart: number): Key[] => [
    { at: from + 0.4, spot: near(apart + 14, 78), fingers: 'hold' }, { at: touch, spot: near(apart - 4, 74), fingers: 'hold' }, { at: touch + 0.25, spot: near(apart + 2, 82), fingers: 'hold' },
  ]
  return [{ from, to, side, keys: keys(10) }, { from, to, side: other(side), keys: keys(10) }]
}

function low({ point }: Act): Spot {
  return point === undefined ? belly : { kind: 'at', point: { x: point.x, y: point.y - 60 } }
}

/** A door is held where its handle is, not in its middle. */
function handle({ point, what }: Act): Spot {
  if (point === undefined) return chest
  return what !== undefined && 'thing' in what && what.thing === 'door' ? { kind: 'towards', point, share: 0.9 } : { kind: 'at', point }
}

function pointing({ point }: Act): Spot {
  return point === undefined ? offer : { kind: 'towards', point, share: 0.94 }
}

function writing({ from, to, point, where }: Act): Key[] {
  const move = { x: 7, y: 2.5, perSecond: 2.1 }
  const spot: Spot = where !== undefined && point !== undefined ? { kind: 'towards', point, share: 0.95 } : { kind: 'body', out: 16, down: 84, ahead: 66, move }
  return [{ at: from + 0.4, spot, fingers: 'hold' }, { at: to - 0.3, spot, fingers: 'hold' }]
}

/** On a phone one hand holds and the other taps; else both hands lie on the keys. */
function typing({ from, to, prop }: Act, index: number): Key[] {
  const spot: Spot = prop === undefined ? keyboard(index === 0 ? 4.2 : 3.7) : index === 0 ? reading : { kind: 'body', out: 2, down: 52, ahead: 66, move: { x: 2.5, y: 5, perSecond: 3.1 } }
  return [{ at: from + 0.35, spot, fingers: prop === undefined ? 'rest' : index === 0 ? 'hold' : 'point' }, { at: to - 0.3, spot, fingers: prop === undefined ? 'rest' : index === 0 ? 'hold' : 'point' }]
}

function keyboard(perSecond: number): Spot {
  return { kind: 'body', out: 18, down: 66, ahead: 82, move: { x: 3, y: 3.5, perSecond } }
}
