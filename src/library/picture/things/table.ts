import type { Drawing } from '../drawing.ts'
import { palette, shadow } from '../palette.ts'
import { box, fill, group, lying, round, stroke } from '../shapes.ts'

/** What is eaten, drunk, taken and given across a table. */
export const table = {
  'coffee-cup': { standing: 'table', width: 116, height: 112, draw: () => cup(palette.sheet) },
  'two-cups': { standing: 'table', width: 204, height: 112, draw: twoCups },
  cake: { standing: 'table', width: 176, height: 170, draw: cake },
  flowers: { standing: 'table', width: 140, height: 206, draw: flowers },
  plant: { standing: 'table', width: 114, height: 160, draw: plant },
  'plant-and-can': { standing: 'table', width: 236, height: 160, draw: plantAndCan },
  'pill-box': { standing: 'flat', width: 192, height: 84, draw: () => group('translate(0 8)', pillBox()) },
} satisfies Record<string, Drawing>

const cup = (colour: string): string =>
  fill('M-30 6H40L92 16H20Z', shadow, 0.18) +
  round(0, 2, 54, palette.sand, 10) +
  round(0, 0, 52, palette.cream, 9) +
  round(4, 0, 30, shadow, 5, 0.2) +
  stroke('M34-52C62-58 60-16 28-18', colour, 8) +
  fill('M-40-66H40C40-20 24-2 0-2S-40-20-40-66Z', colour) +
  fill('M14-66H40C40-20 24-2 0-2 14-14 20-38 14-66Z', shadow, 0.14) +
  round(0, -66, 40, palette.cream, 10) +
  round(0, -64, 33, palette.coffee, 6.5) +
  stroke('M-10-84c-8-10 8-14 0-26M10-82c-6-8 6-12 0-22', palette.sheet, 4, 0.55)

function twoCups(): string {
  const empty =
    stroke('M-30-46C-56-52-54-12-26-14', palette.mustard, 8) +
    fill('M-36-58H36C36-16 22 0 0 0S-36-16-36-58Z', palette.mustard) +
    fill('M12-58H36C36-16 22 0 0 0 12-12 18-34 12-58Z', shadow, 0.16) +
    round(0, -58, 36, palette.light, 9) +
    round(0, -56, 29, palette.mustardDeep, 6)
  return group('translate(-48)', cup(palette.sheet)) + fill('M30 0H90L134 14H60Z', shadow, 0.18) + group('translate(58 4)', empty)
}

function cake(): string {
  return (
    fill('M-50 2H60L110 16H0Z', shadow, 0.18) +
    fill('M-40 2C-16-6-12-14-12-34H12C12-14 16-6 40 2Z', palette.sage) +
    fill('M0-34H12C12-14 16-6 40 2H14C4-8 0-16 0-34Z', shadow, 0.16) +
    round(0, -36, 84, palette.sageDeep, 11) +
    round(0, -40, 84, palette.sage, 11) +
    fill('M-62-98H24L62-98V-46C62-36-62-36-62-46Z', palette.rose) +
    fill('M-62-78C-30-70 30-70 62-78V-66C30-58-30-58-62-66Z', palette.cream) +
    fill('M24-96H62V-46C56-40 40-38 24-38Z', shadow, 0.14) +
    fill('M-62-98C-66-88-58-82-52-86-48-76-36-74-30-82-24-72-8-72-2-80 6-72 22-72 28-82 36-76 46-78 50-86 58-82 66-88 62-98Z', palette.sheet) +
    round(0, -98, 62, palette.sheet, 14) +
    [-40, -16, 40].map((x) => round(x, -106, 9, palette.terracottaDeep, 10) + round(x - 3, -110, 3, palette.rose)).join('') +
    stroke('M10-100V-166', palette.woodDeep, 4) +
    box(12, -166, 46, 32, palette.dannebrog) +
    fill('M26-166h7v32h-7ZM12-153.500h46v7H12Z', palette.sheet)
  )
}

function flowers(): string {
  const heads: readonly (readonly [number, number, string])[] = [
    [-46, -150, palette.terracotta],
    [-18, -182, palette.mustard],
    [18, -170, palette.rose],
    [46, -142, palette.terracotta],
  ]
  return (
    fill('M-22 2H34L92 18H20Z', shadow, 0.18) +
    stroke(heads.map(([x, y]) => `M${Math.round(x / 8)}-70Q${Math.round(x / 3)} ${Math.round(y / 1.6)} ${x} ${y + 8}`).join(''), palette.leaf, 5) +
    fill('M-4-78C-44-84-60-104-62-124-34-120-10-104-4-78Z', palette.leaf) +
    fill('M4-78C30-92 58-92 68-112 40-120 12-108 4-78Z', palette.leafDeep) +
    heads.map(([x, y, colour]) => group(`translate(${x} ${y}) rotate(${Math.round(x / 2.4)})`, tulip(colour))).join('') +
    fill('M-16-86H16L14-68C42-54 42-2 24 0H-24C-42-2-42-54-14-68Z', palette.cream) +
    fill('M2-86H16L14-68C42-54 42-2 24 0H4C24-12 22-58 0-68Z', shadow, 0.14) +
    round(0, -86, 16, palette.sandDeep, 4) +
    stroke('M-33-30C-14-22 14-22 33-30', palette.teal, 6)
  )
}

const tulip = (colour: string): string =>
  fill('M-17-20C-22 6-12 16 0 16S22 6 17-20L8-8 0-24-8-8Z', colour) +
  fill('M17-20C22 6 12 16 0 16 8 4 6-8 0-24L8-8Z', shadow, 0.14)

function plant(): string {
  return (
    fill('M-20 2H32L84 16H16Z', shadow, 0.18) +
    fill('M0-54C-12-100-44-110-54-128-66-88-40-60 0-54Z', palette.leaf) +
    fill('M0-54C-20-110 2-140 6-158 34-120 26-80 0-54Z', palette.leafDeep) +
    fill('M2-54C16-92 40-98 54-108 58-78 36-56 2-54Z', palette.leaf) +
    stroke('M0-56C0-100 2-120 5-140M-4-58C-26-76-40-94-48-112M6-58C24-70 38-82 46-94', palette.sage, 2.5, 0.6) +
    fill('M-36-58H36L26 0H-26Z', palette.terracotta) +
    fill('M8-58H36L26 0H10Z', shadow, 0.16) +
    box(-40, -64, 80, 14, palette.terracottaDeep, 2)
  )
}

const blossoms = 'M-53-128v.1M7-152v.1M54-108v.1'

function plantAndCan(): string {
  return (
    group('translate(-60)', plant(), stroke(blossoms, palette.pink, 28), stroke(blossoms, palette.glow, 10)) +
    fill('M20 2H96L150 16H50Z', shadow, 0.18) +
    stroke('M92-66C132-76 128-18 94-14', palette.petrol, 8) +
    stroke('M34-18L-2-72', palette.cream, 13) +
    stroke('M-14-66L8-82', palette.petrol, 9) +
    fill('M24-76H92L100-2Q100 2 96 2H20Q16 2 16-2Z', palette.cream) +
    fill('M66-76H92L100-2Q100 2 96 2H70Z', shadow, 0.14) +
    round(58, -76, 34, palette.petrol, 8) +
    stroke('M17-10H99', palette.petrol, 6)
  )
}

function pillBox(): string {
  const days = [0, 1, 2, 3, 4, 5, 6]
  const colours = [palette.sage, palette.sky, palette.rose, palette.sage, palette.sky, palette.rose, palette.sage]
  return (
    lying(
      -4,
      fill('M-80-24H104V66H-80Z', shadow, 0.2) +
        box(-92, -34, 184, 90, palette.slate, 8) +
        box(-92, -42, 184, 86, palette.cream, 8) +
        days
          .map((day) => box(-87 + day * 25, -36, 22, 74, day === 3 ? palette.sand : (colours[day] ?? palette.sage), 4))
          .join('') +
        box(-12, -36, 22, 74, shadow, 4, 0.2) +
        round(-3, -16, 7, palette.sheet, 8) +
        round(2, 8, 6, palette.terracotta, 8) +
        round(-3, 26, 6, palette.mustard, 7),
    ) +
    fill('M-13-20L-9-62 13-63 9-21Z', palette.mustard) +
    fill('M3-21L7-63 13-63 9-21Z', shadow, 0.12)
  )
}
