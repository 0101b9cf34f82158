import { fade, mix, palette } from '../../paint/colour.ts'
import { between, chance } from '../../paint/random.ts'
import { at, bar, block, down, oval, polygon, roundedPath, slanted, trace, within } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'

/** A framed picture: hills under a sun, a leaf, or circles, chosen by the seed. */
export function poster(pen: Pen, x: number, y: number, width: number, height: number, seed: number): void {
  bar(pen, x + 5, y + 7, width, height, fade('#3C2D19', 0.16))
  block(pen, x, y, width, height, 3, palette.birchDark)
  block(pen, x + 5, y + 5, width - 10, height - 10, 2, palette.cream)
  const inner = { x: x + 14, y: y + 14, width: width - 28, height: height - 28 }
  within(pen, () => roundedPath(pen, inner.x, inner.y, inner.width, inner.height, 2), () => motifs[seed % motifs.length]?.(pen, inner.x, inner.y, inner.width, inner.height))
}

/** A cork board in a birch frame with notes, drawings and a bus plan; nothing on it can be read. */
export function noticeboard(pen: Pen, x: number, y: number, width: number, height: number, seed: number): void {
  bar(pen, x + 6, y + 8, width, height, fade('#3C2D19', 0.18))
  block(pen, x, y, width, height, 5, slanted(pen, x, y, x + width, y + height, [[0, palette.birchLight], [1, palette.birchDark]]))
  block(pen, x + 10, y + 10, width - 20, height - 20, 2, down(pen, y, height, '#C99F6E', '#B98C5C'))
  for (let index = 0; index < 90; index++) oval(pen, x + 14 + (width - 28) * chance(index), y + 14 + (height - 28) * chance(index + 200), 1.6, 1.2, fade(index % 2 === 0 ? '#8A6238' : '#E5C394', 0.5))
  const columns = Math.max(2, Math.round(width / 88))
  const rows = Math.max(1, Math.round(height / 104))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const noteX = x + 26 + ((width - 40) * column) / columns
      const noteY = y + 26 + ((height - 34) * row) / rows
      pinned(pen, noteX, noteY, Math.min(64, (width - 60) / columns), Math.min(78, (height - 60) / rows), seed + row * 7 + column * 3)
    }
  }
}

/** A round clock on the wall; the hands are drawn by `clockHands` when the hour is known. */
export function clock(pen: Pen, x: number, y: number, radius: number, hour: number): void {
  oval(pen, x + 3, y + 5, radius, radius, fade('#3C2D19', 0.18))
  oval(pen, x, y, radius, radius, palette.navy)
  oval(pen, x, y, radius * 0.86, radius * 0.86, '#FFFCF4')
  for (let tick = 0; tick < 12; tick++) {
    const angle = (tick * Math.PI) / 6
    const inner = radius * (tick % 3 === 0 ? 0.62 : 0.7)
    trace(pen, [x + Math.cos(angle) * inner, y + Math.sin(angle) * inner, x + Math.cos(angle) * radius * 0.77, y + Math.sin(angle) * radius * 0.77], palette.ink, radius * 0.05)
  }
  hand(pen, x, y, (hour % 12) / 12, radius * 0.42, radius * 0.09, palette.ink)
  hand(pen, x, y, hour % 1, radius * 0.62, radius * 0.06, palette.ink)
  oval(pen, x, y, radius * 0.08, radius * 0.08, palette.terracotta)
}

/** The hour that clocks show at a time of day. */
export const hourOf = { morning: 8.2, forenoon: 10.25, noon: 12.1, afternoon: 14.7, evening: 17.5, night: 22.4 } as const

function hand(pen: Pen, x: number, y: number, turn: number, length: number, width: number, colour: string): void {
  const angle = turn * Math.PI * 2 - Math.PI / 2
  trace(pen, [x, y, x + Math.cos(angle) * length, y + Math.sin(angle) * length], colour, width)
}

function pinned(pen: Pen, x: number, y: number, width: number, height: number, seed: number): void {
  const papers = ['#FFFCF4', '#FBF3DE', '#F4D58A', '#D5E3DF', '#F2CDBD', '#FFFCF4']
  const tall = height * between(seed + 2, 0.72, 1)
  at(pen, x + width / 2, y + tall / 2, 1, () => {
    bar(pen, -width / 2 + 2, -tall / 2 + 4, width, tall, fade('#3C2D19', 0.2))
    bar(pen, -width / 2, -tall / 2, width, tall, papers[Math.floor(chance(seed) * papers.length)] ?? palette.white)
    if (seed % 3 === 0) bar(pen, -width / 2 + 6, -tall / 2 + 10, width - 12, tall * 0.36, mix(palette.teal, palette.white, chance(seed + 4)))
    for (let row = 0; row < 4; row++) bar(pen, -width / 2 + 7, -tall / 2 + tall * 0.52 + row * 8, (width - 14) * between(seed + row, 0.5, 1), 2.4, fade(palette.ink, 0.28))
    oval(pen, 0, -tall / 2 + 5, 4, 4, [palette.terracotta, palette.mustard, palette.navy][seed % 3] ?? palette.teal)
  }, between(seed + 1, -0.06, 0.06))
}

const motifs: ((pen: Pen, x: number, y: number, width: number, height: number) => void)[] = [
  (pen, x, y, width, height) => {
    bar(pen, x, y, width, height, down(pen, y, height, '#CFE0DC', '#F6DDB6'))
    oval(pen, x + width * 0.66, y + height * 0.34, width * 0.17, width * 0.17, palette.mustard)
    oval(pen, x + width * 0.2, y + height * 1.02, width * 0.6, height * 0.4, palette.teal)
    oval(pen, x + width * 0.8, y + height * 1.1, width * 0.6, height * 0.4, palette.forest)
  },
  (pen, x, y, width, height) => {
    bar(pen, x, y, width, height, '#F2D9C6')
    trace(pen, [x + width * 0.5, y + height * 0.92, x + width * 0.5, y + height * 0.2], palette.forest, 3)
    for (let index = 0; index < 4; index++) {
      const leafY = y + height * (0.26 + index * 0.17)
      oval(pen, x + width * 0.33, leafY, width * 0.17, height * 0.06, palette.leafDark, 0.5)
      oval(pen, x + width * 0.67, leafY + height * 0.06, width * 0.17, height * 0.06, palette.leaf, -0.5)
    }
  },
  (pen, x, y, width, height) => {
    bar(pen, x, y, width, height, palette.navy)
    oval(pen, x + width * 0.42, y + height * 0.42, width * 0.3, width * 0.3, palette.terracotta)
    oval(pen, x + width * 0.62, y + height * 0.6, width * 0.24, width * 0.24, fade(palette.mustard, 0.92))
    polygon(pen, [x + width * 0.1, y + height * 0.9, x + width * 0.34, y + height * 0.62, x + width * 0.58, y + height * 0.9], palette.teal)
  },
]
