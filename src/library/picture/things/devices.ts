import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, dashes, fill, group, lying, round, stroke } from '../shapes.ts'

/** Telephones, screens and what belongs to them. Nothing on a screen can be read. */
export const devices = {
  'pink-phone': { standing: 'flat', width: 228, height: 96, draw: pinkPhone },
  'phone-login': { standing: 'table', width: 124, height: 190, draw: phoneLogin },
  'desk-phone': { standing: 'table', width: 360, height: 120, draw: deskPhone },
  headset: { standing: 'table', width: 134, height: 140, draw: headset },
  laptop: { standing: 'table', width: 238, height: 156, draw: laptop },
  screen: { standing: 'table', width: 214, height: 206, draw: screen },
  keyboard: { standing: 'flat', width: 214, height: 58, draw: keyboard },
} satisfies Record<string, Drawing>

function pinkPhone(): string {
  return group(
    'translate(-14 0)',
    lying(
      58,
      fill('M-34-76H58V100H-34Z', shadow, 0.2) +
        box(-46, -86, 96, 180, palette.pinkDeep, 20) +
        box(-50, -94, 96, 180, palette.pink, 20) +
        box(-42, -84, 80, 160, palette.ink, 12) +
        fill('M-42-72Q-42-84-30-84H20L-42 30Z', palette.sky, 0.28) +
        round(-2, 62, 7, palette.slate) +
        stroke('M34-90C60-130 96-92 70-70', palette.pinkDeep, 7),
    ),
    round(101, 7, 9, palette.mustard),
  )
}

function phoneLogin(): string {
  return (
    fill('M-40 4H48L112 20H10Z', shadow, 0.2) +
    fill('M-50 4L-34-14H40L56 4Z', palette.woodDeep) +
    group(
      'rotate(-4)',
      box(-48, -184, 100, 178, shadow, 16, 0.28) +
        box(-52, -186, 100, 178, palette.ink, 16) +
        box(-44, -176, 84, 158, palette.cream, 8) +
        fill('M-44-168Q-44-176-36-176H32Q40-176 40-168V-136H-44Z', palette.petrol) +
        round(-2, -136, 20, palette.glow) +
        box(-34, -102, 64, 26, palette.sheet, 4) +
        stroke('M-34-100V-78H30V-100Z', palette.sandDeep, 2.5) +
        [-22, -8, 6, 20].map((x) => round(x, -89, 4, palette.ink)).join('') +
        box(-34, -64, 64, 24, palette.mustard, 4) +
        stroke('M-16-52H12', palette.ink, 4, 0.7) +
        fill('M-44-176H6L-44-86Z', palette.sheet, 0.16),
    ) +
    box(-52, -6, 110, 12, palette.wood, 3) +
    box(4, -6, 54, 12, shadow, 3, 0.14)
  )
}

function deskPhone(): string {
  return (
    fill('M-138 2H40L92 18H-80Z', shadow, 0.2) +
    fill('M-158 0C-156-54-134-92-118-98H-2C14-92 36-54 38 0Z', palette.petrol) +
    fill('M-42-98H-2C14-92 36-54 38 0H-12C-14-40-26-74-42-98Z', shadow, 0.22) +
    box(-164, -10, 208, 12, palette.petrolDeep, 4) +
    fill('M-126-98Q-128-118-114-118H-102Q-94-104-82-104H-38Q-26-104-18-118H-6Q8-118 6-98Z', palette.petrolDeep) +
    fill('M-98-84H-22L-10-18H-110Z', palette.cream) +
    dashes('M-89-72H-29M-90-57H-28M-91-42H-27M-92-27H-26', palette.teal, 9, '14 9') +
    box(-68, -31, 14, 9, palette.terracotta) +
    stroke(coil, palette.petrolDeep, 4.5) +
    group('translate(94 12) rotate(-9)', handset())
  )
}

/** The cord, from the foot of the telephone to the receiver beside it. */
const coil = `M-156-4C-180 2-178 24-152 22${'a6 8 0 1 1 9 0'.repeat(14)}C-14 24-6 14 8 20`

const handset = (): string =>
  fill('M-84 2H80L112 14H-50Z', shadow, 0.22) +
  fill('M-92-8C-92-42-64-46-50-36-24-45 22-45 48-36 62-46 90-42 90-8 90 2 44 2 44-10 28-21-30-21-46-10-46 2-92 2-92-8Z', palette.teal) +
  fill('M10-43C24-42 38-40 48-36 62-46 90-42 90-8 90 2 44 2 44-10 36-15 24-18 10-19Z', shadow, 0.2) +
  stroke('M-74-32C-66-40-56-36-48-29-26-36-8-37 8-36', palette.sage, 3.5, 0.6)

function headset(): string {
  return (
    fill('M-44 4H50L104 18H10Z', shadow, 0.18) +
    stroke('M-50-40C-62-162 62-162 50-40', palette.ink, 11) +
    stroke('M-43-62C-44-146 30-146 40-90', palette.slate, 4) +
    stroke('M-50-24C-50 0-24 4 4-6', palette.ink, 5) +
    box(-66, -66, 30, 58, palette.terracotta, 13) +
    box(36, -66, 30, 58, palette.terracottaDeep, 13) +
    box(-40, -60, 12, 46, palette.ink, 6) +
    box(28, -60, 12, 46, palette.ink, 6) +
    round(8, -7, 10, palette.ink, 7)
  )
}

function laptop(): string {
  return (
    fill('M-90 8H110L166 22H-30Z', shadow, 0.2) +
    box(-94, -154, 188, 128, palette.slate, 9) +
    box(-84, -144, 168, 108, palette.cream, 3) +
    box(-84, -144, 168, 20, palette.teal, 3) +
    stroke('M-68-106H-8M-68-90H24M-68-74H6', palette.slate, 5, 0.45) +
    box(32, -112, 38, 44, palette.sage, 3) +
    fill('M-84-144H20L-52-36H-84Z', palette.sheet, 0.22) +
    fill('M-94-26H94L118 4H-118Z', palette.steel) +
    fill('M10-26H94L118 4H30Z', shadow, 0.12) +
    dashes('M-82-16H82M-90-7H90', palette.slate, 5, '10 4') +
    fill('M-118 4H118V6Q118 12 110 12H-110Q-118 12-118 6Z', palette.slate)
  )
}

function screen(): string {
  return (
    fill('M-50 6H60L116 20H10Z', shadow, 0.2) +
    box(-14, -70, 28, 66, palette.steel) +
    box(0, -70, 14, 66, shadow, 0, 0.16) +
    box(-54, -6, 108, 11, palette.steel, 5) +
    box(-104, -204, 208, 142, palette.ink, 10) +
    box(-94, -194, 188, 122, palette.glass, 3) +
    box(-74, -176, 148, 86, palette.cream, 3) +
    box(-74, -176, 148, 16, palette.teal, 3) +
    stroke('M-60-142H10M-60-126H44M-60-110H-8', palette.slate, 5, 0.5) +
    fill('M-94-194H10L-62-72H-94Z', palette.sheet, 0.14)
  )
}

function keyboard(): string {
  return lying(
    -3,
    fill('M-92-26H116V56H-92Z', shadow, 0.2) +
      box(-104, -36, 208, 82, palette.slate, 8) +
      box(-104, -44, 208, 80, palette.steel, 8) +
      dashes('M-94-28H94M-90-8H94M-94 12H94', palette.sheet, 14, '15 4') +
      box(-44, 21, 92, 10, palette.sheet, 2),
  )
}
