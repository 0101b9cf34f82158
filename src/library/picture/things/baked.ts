import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, dashes, element, fill, group, lying, round, stroke } from '../shapes.ts'

/** A tin, a loaf and a baker's bag, each with something in it or by it that does not belong there. */
export const baked = {
  'biscuit-tin': { standing: 'table', width: 304, height: 160, draw: () => group('translate(4 -2)', biscuitTin()) },
  'bread-and-phone': { standing: 'table', width: 344, height: 116, draw: () => group('translate(-16 -8)', breadAndPhone()) },
  'paper-bag': { standing: 'table', width: 178, height: 250, draw: paperBag },
} satisfies Record<string, Drawing>

function biscuitTin(): string {
  return (
    fill('M-120-10H80L176 10 60 22-80 14Z', shadow, 0.2) +
    rimmed(-48, -101, 100, 47, palette.petrolDeep, palette.mustardDeep, 7) +
    round(-48, -86, 90, palette.cream, 42) +
    stroke('M-118-94v.1M-104-72v.1M-4-104v.1M14-84v.1', palette.wood, 9) +
    group('translate(-48 -100)', telephone()) +
    fill('M-152-102A104 50 0 0 0 56-102V-42A104 50 0 0 1-152-42Z', palette.glass) +
    dashes('M-140-56C-96 10 0 10 44-56', palette.mustard, 9, '9 8') +
    fill('M14-62C34-68 52-84 56-102V-42C54-24 38-10 14-1Z', shadow, 0.24) +
    stroke('M-152-102A104 50 0 0 0 56-102', palette.mustard, 7) +
    group('translate(86 -70) rotate(10)', lid())
  )
}

/** The lid, with the biscuits painted on it that are no longer in the tin. */
const lid = (): string =>
  round(-10, 2, 62, palette.ink, 76) +
  round(0, 0, 62, palette.glass, 76) +
  rimmed(0, 0, 51, 64, palette.cream, palette.mustard, 5) +
  stroke('M-8 34C-44 20-30-10-6 4 12 16 4 34-10 30-18 22-2-2 16-2 40 4 30 30 4 36Z', palette.mustardDeep, 7) +
  stroke('M-27-28a12 12 0 1 1 24 0a12 12 0 1 1-24 0Z', palette.wood, 13) +
  box(14, -42, 24, 26, palette.terracotta, 5)

const rimmed = (x: number, y: number, rx: number, ry: number, colour: string, rim: string, width: number): string =>
  element('ellipse', { cx: x, cy: y, rx, ry, fill: colour, stroke: rim, 'stroke-width': width })

/** A telephone on its back. */
const telephone = (): string =>
  lying(
    66,
    box(-38, -72, 76, 144, palette.ink, 16) +
      box(-31, -64, 62, 122, palette.slate, 10) +
      fill('M-31-54Q-31-64-21-64H21L-31 24Z', palette.sky, 0.5) +
      round(12, 38, 10, palette.terracotta),
  )

function breadAndPhone(): string {
  return (
    fill('M-150 8L96-2 120 16 60 24-130 22Z', shadow, 0.2) +
    fill('M-156 4L-128-36H56L84 8-152 14Z', palette.wood) +
    fill('M-156 4L84 0V9L-152 16Z', palette.woodDeep) +
    fill('M-132-8C-142-78-128-108-92-112H4C40-112 50-80 46-8Z', palette.mustardDeep) +
    fill('M-132-8C-134-24-135-38-134-50-90-36-30-38 46-48V-8Z', palette.woodDeep, 0.65) +
    stroke('M-100-104C-84-98-76-84-74-70M-64-106C-48-100-40-86-38-72M-28-106C-12-100-4-86-2-72', palette.birch, 9) +
    fill('M14-4C8-40 2-104 34-108 68-106 66-40 60-4Z', palette.woodDeep) +
    fill('M20-8C16-40 12-96 36-100 60-96 60-40 55-8Z', palette.light) +
    fill('M36 6C34-20 40-68 66-72 90-68 86-20 78 6Z', palette.woodDeep) +
    fill('M42 2C42-20 48-60 67-64 82-60 80-20 73 2Z', palette.cream) +
    group('translate(118 -6) scale(.86)', faceDown())
  )
}

/** A telephone that lies on its face: only its back and its camera show. */
const faceDown = (): string =>
  lying(
    52,
    box(-34, -62, 78, 140, shadow, 16, 0.24) +
      box(-38, -68, 78, 138, palette.ink, 16) +
      box(-40, -74, 78, 138, palette.teal, 16) +
      fill('M-40-58Q-40-74-24-74H14L-40 14Z', palette.sage, 0.5) +
      box(-32, -66, 30, 48, palette.petrolDeep, 10) +
      round(-17, -54, 8, palette.sky) +
      round(-17, -32, 8, palette.sky),
  )

function paperBag(): string {
  const sheet = (x: number, y: number, turn: number, colour: string): string =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      fill('M-46-70H46V70H-46Z', colour),
      stroke('M-32-34H30M-32-20H24M-32-6H32M-32 8H18', palette.slate, 4, 0.5),
    )
  const teeth = 'l10-10 10 10'.repeat(7)
  return (
    fill('M-64 2H74L150 16H0Z', shadow, 0.2) +
    fill(`M-66-136l-4-22${teeth}l-4 24Z`, palette.wood) +
    sheet(40, -168, 14, palette.sand) +
    sheet(-36, -172, -11, palette.cream) +
    sheet(4, -180, 3, palette.sheet) +
    box(-34, -242, 34, 8, palette.terracotta) +
    fill(`M-70-140${teeth}L80-2Q80 2 76 2H-76Q-80 2-80-2Z`, palette.birch) +
    fill('M42-140l10-10 10 10 8-8L80-2Q80 2 76 2H34Z', shadow, 0.15) +
    stroke('M-52-112L-40-72M-60-20L-34-8M26-104L34-74', palette.sandDeep, 4, 0.8) +
    stroke('M-14-22C-58-40-40-82-8-64 20-50 10-22-14-28-22-44 10-80 34-66 54-50 30-22 2-22', palette.mustardDeep, 9) +
    fill('M-16-84L-20-102-8-94 0-106 8-94 20-102 16-84Z', palette.mustardDeep)
  )
}
