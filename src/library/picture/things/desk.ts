import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, lying, round, stroke } from '../shapes.ts'

/** The small tools of a desk. */
export const desk = {
  scissors: { standing: 'flat', width: 184, height: 80, draw: () => group('translate(-6 -2)', scissors()) },
  pencils: { standing: 'table', width: 66, height: 112, draw: () => group('scale(.86)', pencils()) },
  'two-pens': { standing: 'flat', width: 170, height: 60, draw: twoPens },
} satisfies Record<string, Drawing>

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
