import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, dashes, element, fill, group, lying, round, stroke } from '../shapes.ts'

/** What is at home in people's homes, and the neighbour's cat. */
export const home = {
  'cat-and-tray': { standing: 'floor', width: 280, height: 204, draw: () => group('translate(2)', catAndTray()) },
  radio: { standing: 'table', width: 166, height: 150, draw: radio },
  'wall-phone': { standing: 'wall', width: 120, height: 272, draw: wallPhone },
  'pipe-wrench': { standing: 'flat', width: 200, height: 54, draw: pipeWrench },
} satisfies Record<string, Drawing>

function catAndTray(): string {
  const coat = palette.terracotta
  return (
    fill('M-120 0H20L90 12-60 18Z', shadow, 0.22) +
    stroke('M24-14C64 0 74-40 46-48', coat, 20) +
    fill('M-52-136C16-136 46-70 40-24 36 2 20 4-2 4H-102C-124 4-140 2-144-24-150-70-120-136-52-136ZM-98-150L-96-200-62-180H-42L-8-200-6-150Z', coat) +
    fill('M-20-132C26-116 45-66 40-24 36 2 20 4-2 4H-14C14-30 12-96-20-132Z', shadow, 0.14) +
    round(-54, -40, 50, palette.cream, 42) +
    round(-52, -146, 50, coat, 40) +
    stroke('M-138-70q16 0 24 8M-144-44q18 0 26 8M36-70q-16 0-24 8M40-44q-18 0-26 8M-52-180v12M-66-178v8M-38-178v8', palette.brick, 8) +
    fill('M-77-130a25 18 0 1 1 50 0a25 18 0 1 1-50 0ZM-104-1a24 11 0 1 1 48 0a24 11 0 1 1-48 0ZM-50-1a24 11 0 1 1 48 0a24 11 0 1 1-48 0Z', palette.cream) +
    stroke('M-82-150q9 8 18 0M-40-150q9 8 18 0M-52-132v5q-8 8-15 2M-52-127q8 8 15 2', palette.ink, 4) +
    fill('M-58-138H-46L-52-131ZM-90-168L-88-186-74-178ZM-14-168L-16-186-30-178Z', palette.pinkDeep) +
    group('translate(94 2) scale(1.16)', tray())
  )
}

const tray = (): string =>
  fill('M-36 0H34L62 8-20 12Z', shadow, 0.2) +
  fill('M-44-22L-34 2H34L44-22Z', palette.steel) +
  fill('M-30-38H30L46-20H-46Z', palette.slate) +
  round(0, -26, 17, palette.woodDeep, 4) +
  stroke('M-30-38H30L46-20H-46ZM-28-14l3 10M-10-14v10M10-14v10M28-14l-3 10', palette.sheet, 4)

function radio(): string {
  return (
    fill('M-70 2H84L140 14H0Z', shadow, 0.2) +
    stroke('M62-92L80-148', palette.slate, 5) +
    stroke('M-52-94V-108Q-52-116-44-116H30Q38-116 38-108V-94', palette.woodDeep, 8) +
    box(-80, -98, 160, 100, palette.terracottaDeep, 14) +
    box(-70, -88, 140, 80, palette.cream, 8) +
    round(-30, -48, 33, palette.petrol) +
    dashes('M-50-60H-8M-56-48H-4M-50-36H-8', palette.sage, 5, '5 5') +
    box(14, -80, 46, 20, palette.glow, 3) +
    stroke('M44-78V-62', palette.brick, 3) +
    round(25, -34, 11, palette.ink) +
    round(52, -34, 11, palette.ink) +
    fill('M40-98H66Q80-98 80-84V-12Q80 2 66 2H40Z', shadow, 0.12)
  )
}

function wallPhone(): string {
  return (
    fill('M-30 0L8 122 20 114-12 0Z', shadow, 0.14) +
    stroke(`M-36-6c-4 8-2 10-2 12${'a8 4 0 1 1 2 5'.repeat(6)}`, palette.petrolDeep, 4) +
    group('translate(0 -14) scale(.88)', telephoneOnWall()) +
    group('translate(-27 46) rotate(-7) scale(.9)', receiver())
  )
}

const telephoneOnWall = (): string =>
  fill('M-44-124H60L74 36H-40Z', shadow, 0.16) +
  fill('M-50-132Q-50-140-42-140H-32Q-26-140-26-132H26Q26-140 32-140H42Q50-140 50-132V-110H-50Z', palette.petrolDeep) +
  fill('M-44-122H44Q52-122 53-112L62 14Q62 24 52 24H-52Q-62 24-62 14L-53-112Q-52-122-44-122Z', palette.teal) +
  fill('M18-122H44Q52-122 53-112L62 14Q62 24 52 24H30Z', shadow, 0.16) +
  round(0, -52, 46, palette.cream) +
  element('circle', { cy: -52, r: 33, fill: 'none', stroke: palette.petrol, 'stroke-width': 13, 'stroke-dasharray': '.1 20.63' }) +
  round(0, -52, 15, palette.terracotta) +
  box(-28, 4, 56, 11, palette.sheet, 2)

/** A receiver that hangs by its cord. */
const receiver = (): string =>
  stroke('M2 6C20 24 20 68 2 88', palette.petrol, 16) +
  fill('M-14-6H6Q14-6 14 2V22L-14 18ZM-14 74L14 70V90Q14 98 6 98H-14Z', palette.petrol) +
  stroke('M14 28C17 40 17 54 14 66', palette.sageDeep, 4)

function pipeWrench(): string {
  return lying(
    -12,
    group('translate(6 14)', fill('M-98-16L16-20H60Q106-20 104 50H78V24H54V46H28V20L-98 16Z', shadow, 0.2)) +
      fill('M-92-18L18-21V21L-92 18Q-104 0-92-18Z', palette.dannebrog) +
      fill('M-98 0H18V21L-92 18Q-98 9-98 0Z', shadow, 0.2) +
      stroke('M-64 0H-4', palette.rose, 9, 0.6) +
      fill('M18-18H60Q106-20 104 48H78V26Q78 14 66 14H18Z', palette.steel) +
      fill('M28 14H58V46H34Z', palette.slate) +
      dashes('M80 47H104M34 44H58', palette.ink, 8, '5 3') +
      dashes('M18 0H45', palette.ink, 44, '5 5'),
  )
}
