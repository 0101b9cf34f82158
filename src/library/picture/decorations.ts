import { palette, shadow } from './palette.ts'
import { box, dashes, element, fill, round, stroke } from './shapes.ts'

/** A shelf with what stands upon it. */
export const shelf = (y: number, upon: string): string =>
  upon + box(408, y, 240, 12, palette.birch) + box(414, y + 12, 228, 9, shadow, 0, 0.14)

/** A row of binders from `x` on, standing at `y`. */
export function binders(x: number, y: number, count: number): string {
  const colours = [palette.terracotta, palette.cream, palette.teal, palette.mustard, palette.glass]
  const heights = Array.from({ length: count }, (_, at) => 56 + ((at * 37) % 5) * 5)
  const back = (height: number, at: number): string => `M${x + at * 23} ${y}v${-height}h21v${height}Z`
  const label = (height: number, at: number): string => `M${x + at * 23 + 5} ${y - height + 10}h11v12h-11Z`
  return (
    colours
      .map((colour, turn) =>
        fill(heights.map((height, at) => ((at * 3 + count) % 5 === turn ? back(height, at) : '')).join(''), colour),
      )
      .join('') + fill(heights.map(label).join(''), palette.sheet)
  )
}

/** Books of every height from `x` on, standing at `y`; the last one leans. */
export function books(x: number, y: number, count: number): string {
  const colours = [palette.terracottaDeep, palette.petrol, palette.mustard, palette.glass]
  const spine = (at: number): string => `M${x + at * 15} ${y}v${-46 - ((at * 29 + count) % 5) * 6}h14V${y}Z`
  const spines = Array.from({ length: count }, (_, at) => spine(at))
  return (
    colours.map((colour, turn) => fill(spines.filter((_, at) => (at * 3 + count + (at >> 2)) % 4 === turn).join(''), colour)).join('') +
    stroke(`M${x + 2} ${y - 14}h${count * 15 - 5}`, palette.birch, 3, 0.5) +
    fill(`M${x + count * 15 + 6} ${y}l16-58 13 4-15 54Z`, palette.brick)
  )
}

/** A vase with dried flowers. */
export const vase = (x: number, y: number): string =>
  stroke(`M${x} ${y - 50}l-16-34M${x} ${y - 50}l-3-42M${x} ${y - 50}l12-36`, palette.woodDeep, 3, 0.6) +
  [-17, -3, 13].map((dx, at) => round(x + dx, y - 88 - (at % 2) * 8, 6, palette.mustard, 9, 0.85)).join('') +
  fill(`M${x - 7} ${y - 54}h14v12c18 8 18 34 6 42h-26c-12-8-12-34 6-42Z`, palette.rose)

/** The sign over the counter, with the one word that a picture may hold. */
export const sign = (): string =>
  box(410, 120, 234, 50, shadow, 7, 0.14) +
  box(404, 113, 234, 50, palette.sheet, 7) +
  round(432, 138, 14, palette.terracotta) +
  stroke('M432 137v8M432 131v.1', palette.sheet, 4) +
  element(
    'text',
    {
      x: 456,
      y: 147,
      'font-family': 'Verdana, sans-serif',
      'font-size': 25,
      'font-weight': 700,
      fill: palette.ink,
      textLength: 168,
      lengthAdjust: 'spacingAndGlyphs',
    },
    'Borgerservice',
  )

/** A pinboard with notes that cannot be read. */
export function pinboard(): string {
  const notes: readonly (readonly [number, number, string])[] = [
    [452, 160, palette.sheet],
    [524, 152, palette.rose],
    [584, 170, palette.sheet],
    [470, 232, palette.glow],
    [556, 240, palette.sage],
  ]
  return (
    box(432, 140, 220, 160, shadow, 0, 0.12) +
    box(424, 132, 220, 160, palette.wood) +
    box(434, 142, 200, 140, palette.birch) +
    notes.map(([x, y, colour]) => box(x, y, 46, 42, colour) + stroke(`M${x + 8} ${y + 16}h28m-28 12h18`, palette.slate, 3, 0.3)).join('')
  )
}

/** Plates and jars for a kitchen shelf. */
export const crockery = (): string =>
  [440, 500].map((x) => round(x + 20, 176, 28, palette.cream) + round(x + 20, 176, 17, palette.sand)).join('') +
  fill('M566 168h32v36h-32ZM606 158h30v46h-30Z', palette.teal, 0.8) +
  box(566, 162, 32, 8, palette.woodDeep) +
  box(606, 152, 30, 8, palette.woodDeep)

/** Three blue plates that hang on the wall. */
export const plates = (): string =>
  fill(discs(5, 6), shadow, 0.13) +
  fill(discs(0, 0), palette.cream) +
  plateAt.map(([x, y, r]) => hoop(x, y, r * 0.7)).join('')

const plateAt: readonly (readonly [number, number, number])[] = [
  [386, 164, 28],
  [446, 148, 22],
  [440, 208, 28],
]

const discs = (dx: number, dy: number): string =>
  plateAt.map(([x, y, r]) => `M${x - r + dx} ${y + dy}a${r} ${r} 0 1 1 ${r * 2} 0a${r} ${r} 0 1 1 ${-r * 2} 0Z`).join('')

const hoop = (x: number, y: number, r: number): string =>
  element('circle', { cx: x, cy: y, r, fill: 'none', stroke: palette.glass, 'stroke-width': 5 })

/** Spoons and ladles on a rail. */
export const utensils = (): string =>
  stroke('M430 270H626', palette.woodDeep, 5) +
  stroke('M460 274v58M510 274v46M560 274v50', palette.woodDeep, 5) +
  round(460, 340, 13, palette.wood, 18) +
  fill('M498 316h24v32h-24Z', palette.slate, 0.8) +
  round(560, 334, 20, palette.terracottaDeep, 13)

/** A framed landscape around its middle. */
export const framed = (x: number, y: number): string =>
  box(x - 50, y - 62, 112, 140, shadow, 0, 0.13) +
  box(x - 56, y - 70, 112, 140, palette.wood) +
  box(x - 46, y - 60, 92, 120, palette.sheet) +
  fill(`M${x - 34} ${y + 46}v-40q18-20 34 0t34-6v46Z`, palette.leaf, 0.8) +
  round(x + 12, y - 26, 14, palette.mustard)

/** A rack with rows of small lamps: a few are lit, like windows. */
export const cabinet = (): string =>
  box(504, 124, 144, 176, shadow, 4, 0.12) +
  box(496, 116, 144, 176, '#7B92A0', 4) +
  fill('M508 132h120v28H508ZM508 172h120v28H508ZM508 212h120v28H508ZM508 252h120v28H508Z', '#657D8C') +
  dashes('M518 146H580M518 186H580M518 226H580M518 266H580', '#8CA2AE', 11, '9 7') +
  dashes('M592 146H620M592 226H620M592 186H606M592 266H606', palette.glow, 10, '8 6')

/** A whiteboard with three circles and the lines between them. */
export const board = (): string =>
  box(420, 126, 232, 170, shadow, 4, 0.13) +
  box(412, 118, 232, 170, palette.wood, 3) +
  box(420, 126, 216, 154, palette.sheet) +
  round(470, 180, 26, palette.sage) +
  round(570, 172, 20, palette.rose) +
  round(536, 238, 22, palette.glow) +
  stroke('M496 180H548M480 204L518 228M562 192L548 216', palette.slate, 4, 0.6) +
  stroke('M590 236h30M590 250h20', palette.slate, 4, 0.35)
