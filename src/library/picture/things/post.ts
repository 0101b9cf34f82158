import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, round, stroke } from '../shapes.ts'

/** What the post brings: bills that wait, a card from far away and one for somebody who is ill. */
export const post = {
  bills: { standing: 'table', width: 194, height: 140, draw: bills },
  postcard: { standing: 'table', width: 180, height: 130, draw: () => group('rotate(-4)', postcard()) },
  'get-well-card': { standing: 'table', width: 134, height: 158, draw: () => group('translate(-2)', getWellCard()) },
} satisfies Record<string, Drawing>

function bills(): string {
  const envelope = (x: number, y: number, turn: number, colour: string, ...upon: readonly string[]): string =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      fill('M-84-106H84V-98H-84ZM84-106V0H74V-106Z', shadow, 0.14),
      box(-88, -108, 168, 108, colour, 3),
      box(50, -98, 20, 24, palette.terracotta),
      ...upon,
    )
  return (
    fill('M-84 2H96L150 18H-20Z', shadow, 0.2) +
    envelope(16, -24, 11, palette.sand) +
    envelope(-4, -20, -9, palette.rose) +
    envelope(12, -8, 5, palette.birch) +
    envelope(
      0,
      0,
      -3,
      palette.sheet,
      box(-76, -94, 44, 9, palette.petrol),
      box(-76, -70, 88, 50, palette.sky, 5),
      stroke('M-62-57H-4M-62-45H-20M-62-33H-12', palette.sheet, 6.5),
    ) +
    stroke('M37-2L40-128', shadow, 11, 0.14) +
    stroke('M32-1L35-130', palette.brick, 8)
  )
}

function postcard(): string {
  return (
    fill('M-70 2H84L136 16H-20Z', shadow, 0.2) +
    box(-90, -124, 180, 124, palette.sheet, 3) +
    box(-80, -114, 78, 66, palette.sky) +
    round(-60, -86, 12, palette.glow) +
    fill('M-80-74H-2V-48H-80Z', palette.teal) +
    fill('M-26-106V-76H-8Z', palette.light) +
    fill('M-38-72H-6L-13-62H-31Z', palette.terracotta) +
    stroke('M-76-32q7-7 14 0t14 0 14 0 14 0 12 0M-76-16q7-7 14 0t14 0 14 0', palette.petrol, 4.5) +
    stroke('M8-112V-12', palette.sandDeep, 3) +
    stroke('M22-52H76M22-34H76M22-16H58', palette.slate, 4.5, 0.5) +
    box(42, -114, 38, 46, palette.terracotta, 2) +
    round(61, -91, 11, palette.glow) +
    stroke('M16-104q6-6 12 0t12 0 12 0M16-92q6-6 12 0t12 0 12 0M16-80q6-6 12 0t12 0 12 0', palette.ink, 3.5, 0.65)
  )
}

function getWellCard(): string {
  return (
    fill('M-36 2H54L112 16H6Z', shadow, 0.2) +
    fill('M40-152L72-8 40 2Z', palette.sandDeep) +
    fill('M40-152L56-3 40 2Z', shadow, 0.24) +
    box(-64, -154, 106, 156, palette.sheet, 2) +
    box(-55, -145, 88, 138, palette.sky, 3) +
    fill('M-11-40C-48-66-58-92-44-108-32-120-16-114-11-100-6-114 10-120 22-108 36-92 26-66-11-40Z', palette.terracotta) +
    fill('M4-112C14-118 30-112 30-92 28-72 8-54-11-40 4-64 14-88 4-112Z', shadow, 0.14) +
    group(
      'translate(-12 -82) rotate(-32)',
      box(-34, -11, 68, 22, palette.birch, 11) +
        box(-13, -11, 26, 22, palette.light, 2) +
        stroke('M-5-3v.1M5-3v.1M-5 4v.1M5 4v.1M-24 0v.1M24 0v.1', palette.wood, 4),
    ) +
    stroke('M-36-130q8-6 16 0t16 0 16 0', palette.sheet, 5) +
    stroke('M-30-24H8', palette.sheet, 5)
  )
}
