import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, element, fill, group, lying, round, stroke } from '../shapes.ts'

/** Keys, from the one that fits to the bunch that nobody knows. */
export const keys = {
  'big-key': { standing: 'flat', width: 254, height: 64, draw: () => group('translate(-6 -5)', bigKey()) },
  'key-ring': { standing: 'table', width: 216, height: 264, draw: () => group('translate(-24)', keyRing()) },
  'key-bunch': { standing: 'wall', width: 214, height: 290, draw: keyBunch },
  'new-key': { standing: 'wall', width: 46, height: 134, draw: newKey },
} satisfies Record<string, Drawing>

/** The outline of a key that points right from its eye at the origin, as long as it is told. */
function outlineOfKey(length: number): string {
  const at = (part: number): number => Math.round(length * part)
  const [eye, hole, shank] = [at(0.2), at(0.1), at(0.05)]
  return [
    `M${-eye} 0a${eye} ${eye} 0 1 1 ${eye * 2} 0a${eye} ${eye} 0 1 1 ${-eye * 2} 0Z`,
    `M${-hole} 0a${hole} ${hole} 0 1 0 ${hole * 2} 0a${hole} ${hole} 0 1 0 ${-hole * 2} 0Z`,
    `M${at(0.18)} ${-shank}H${length}V${at(0.17)}H${at(0.93)}V${at(0.06)}H${at(0.87)}V${at(0.13)}H${at(0.79)}V${shank}H${at(0.18)}Z`,
  ].join('')
}

const glint = (length: number): string =>
  stroke(`M${Math.round(length * 0.22)}-3H${length - 8}`, palette.light, 4, 0.5)

function bigKey(): string {
  const outline = outlineOfKey(210)
  return lying(
    -16,
    group('translate(-80 0)', group('translate(5 10)', fill(outline, shadow, 0.2)), fill(outline, palette.mustard), glint(210)),
  )
}

function keyRing(): string {
  return (
    fill('M-70 2H50L118 18H-20Z', shadow, 0.2) +
    box(-84, -12, 144, 14, palette.woodDeep, 3) +
    box(-62, -260, 18, 250, palette.wood, 3) +
    box(-53, -260, 9, 250, shadow, 3, 0.16) +
    stroke('M-53-246H34Q46-246 46-236V-230', palette.woodDeep, 8) +
    group('translate(52 6)', stroke(loop, shadow, 7, 0.16)) +
    group(
      'translate(46 -208)',
      group('rotate(90.5) translate(58)', fill(outlineOfKey(148), palette.mustard), glint(148)),
      smallKeys.map(([colour, hanging]) => stroke(hanging.map(hangingKey).join(''), colour, 6)).join(''),
    ) +
    group('translate(46 0)', stroke(loop, palette.ink, 7))
  )
}

const smallKeys: readonly (readonly [colour: string, hanging: readonly Hanging[]])[] = [
  [palette.teal, [[66, 40, 11]]],
  [palette.petrol, [[-66, 40, 11]]],
  [palette.slate, [[-40, 36, 11], [40, 36, 11]]],
]

const loop = 'M-26-208a26 26 0 1 1 52 0a26 26 0 1 1-52 0Z'

/** A key that hangs from a ring around the origin: how far it is turned from hanging straight, its length and its bow. */
type Hanging = readonly [turn: number, length: number, bow: number]

/** The line of one hanging key, so that many keys of one colour are one path. */
function hangingKey([turn, length, bow]: Hanging): string {
  const step = stepsAt(turn)
  const arc = `${bow} ${bow} 0 1 1 `
  return `M${step(reach, 0)}a${arc}${step(bow * 2, 0)} ${arc}${step(-bow * 2, 0)}m${step(bow * 2, 0)}l${step(length, 0)} ${step(0, 17)}m${step(-22, -17)}l${step(0, 15)}`
}

/** Steps along and across a line that is turned from hanging straight. */
const stepsAt = (turn: number) => {
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)]
  return (along: number, across: number): string =>
    `${Math.round(across * cosine - along * sine)} ${Math.round(along * cosine + across * sine)}`.replace(' -', '-')
}

const reach = 30

const bunch: readonly (readonly [colour: string, width: number, hanging: readonly Hanging[]])[] = [
  [palette.slate, 9, [[-34, 104, 16], [-14, 134, 14]]],
  [palette.woodDeep, 11, [[-24, 112, 20], [27, 116, 18]]],
  [palette.petrol, 10, [[14, 138, 17], [35, 82, 15]]],
  [palette.brick, 11, [[-8, 92, 17], [20, 78, 17]]],
  [palette.mustardDeep, 14, [[2, 146, 24]]],
]

function keyBunch(): string {
  const tips = bunch.flatMap(([, , hanging]) => hanging.map(([turn, length, bow]) => `M0 0l${stepsAt(turn)(reach + bow * 2 + length, 0)}`))
  return (
    group('translate(12 -72)', stroke(tips.join(''), shadow, 13, 0.14), ring(0, -12, 46, shadow, 10, 0.14)) +
    group('translate(0 -82)', bunch.map(([colour, width, hanging]) => stroke(hanging.map(hangingKey).join(''), colour, width)).join('')) +
    ring(0, -94, 46, palette.ink, 11) +
    nail(-140)
  )
}

const ring = (x: number, y: number, radius: number, colour: string, width: number, opacity?: number): string =>
  element('circle', { cx: x, cy: y, r: radius, fill: 'none', stroke: colour, 'stroke-width': width, opacity })

const nail = (y: number): string => round(4, y + 6, 11, shadow, 11, 0.2) + round(0, y, 11, palette.steel) + round(-3, y - 3, 4, palette.sheet)

function newKey(): string {
  const key = 'M0-14V-26M0 14V60H14M0 42H11'
  return (
    group('translate(7 8)', ring(0, -36, 20, shadow, 5, 0.16), ring(0, 0, 15, shadow, 9, 0.16), stroke(key, shadow, 9, 0.16)) +
    ring(0, -36, 20, palette.steel, 5) +
    ring(0, 0, 15, palette.mustard, 10) +
    stroke('M0 18V60H14M0 42H11', palette.mustard, 10) +
    stroke('M-12-7A14 14 0 0 1-5-13M-2 22V56', palette.sheet, 3) +
    nail(-56)
  )
}
