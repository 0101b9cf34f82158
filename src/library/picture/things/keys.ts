import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, lying, round, stroke } from '../shapes.ts'

/** Keys, and the small tools of a desk. */
export const keys = {
  'big-key': { standing: 'flat', width: 254, height: 64, draw: () => group('translate(-6 -5)', bigKey()) },
  'key-ring': { standing: 'table', width: 216, height: 264, draw: () => group('translate(-24)', keyRing()) },
  scissors: { standing: 'flat', width: 184, height: 80, draw: () => group('translate(-6 -2)', scissors()) },
  pencils: { standing: 'table', width: 76, height: 130, draw: pencils },
  'two-pens': { standing: 'flat', width: 170, height: 60, draw: twoPens },
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
      smallKeys.map(([turn, colour]) => group(`rotate(${turn}) translate(28)`, fill(outlineOfKey(66), colour))).join(''),
    ) +
    group('translate(46 0)', stroke(loop, palette.ink, 7))
  )
}

const smallKeys: readonly (readonly [number, string])[] = [
  [156, palette.teal],
  [24, palette.petrol],
  [130, palette.terracotta],
  [50, palette.slate],
]

const loop = 'M-26-208a26 26 0 1 1 52 0a26 26 0 1 1-52 0Z'

function scissors(): string {
  return lying(
    -20,
    group('translate(6 8)', fill('M-4-8L90-34 92-22 0 12ZM-4 8L90 34 92 22 0-12Z', shadow, 0.2)) +
      fill('M-10-10L88-36Q96-30 88-24L-2 12Z', palette.steel) +
      fill('M-10 10L88 36Q96 30 88 24L-2-12Z', palette.slate) +
      stroke('M-10 10C-30 6-66-10-70-34-66-56-34-52-28-34-24-20-16-10-6-6M-10-10C-30-6-66 10-70 34-66 56-34 52-28 34-24 20-16 10-6 6', palette.terracotta, 12) +
      round(4, 0, 6, palette.ink),
  )
}

function pencils(): string {
  return (
    fill('M-20 2H30L76 14H16Z', shadow, 0.18) +
    stroke('M-14-60L-24-112M2-60V-122M14-60L30-108', palette.terracotta, 9) +
    stroke('M2-60V-122', palette.mustard, 9) +
    stroke('M14-60L30-108', palette.teal, 9) +
    stroke('M-24.500-116V-112M2-127V-124M31.500-112L30.500-109', palette.ink, 5) +
    fill('M-36-72H36L31-4Q31 0 26 0H-26Q-31 0-31-4Z', palette.sand) +
    fill('M8-72H36L31-4Q31 0 26 0H8Z', shadow, 0.15) +
    round(0, -72, 36, palette.sandDeep, 6) +
    box(-34, -44, 68, 12, palette.rose)
  )
}

function twoPens(): string {
  const pen = (colour: string, cap: string): string =>
    fill('M-70 8H64L90 14 64 20H-70Z', shadow, 0.2) +
    fill('M-78-7H52L80 0 52 7H-78Q-82 7-82 0T-78-7Z', colour) +
    fill('M-78 0H80L52 7H-78Q-82 7-82 0Z', shadow, 0.18) +
    box(-40, -8, 10, 16, cap) +
    fill('M66-3.500L80 0 66 3.500Z', palette.ink)
  return lying(0, group('translate(4 -34) rotate(-18)', pen(palette.petrol, palette.glow)) + group('translate(-2 26) rotate(6)', pen(palette.terracotta, palette.cream)))
}
