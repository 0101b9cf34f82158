import { fade, palette } from '../../paint/colour.ts'
import { between, chance } from '../../paint/random.ts'
import { bar, line, slanted, trace, type Paint } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'

/** A sheet of paper around the origin, lighter where the window's light falls. */
export function sheet(pen: Pen, width: number, height: number, tone: string = palette.white): void {
  bar(pen, -width / 2, -height / 2, width, height, fade('#6B5A48', 0.55))
  const inset = 0.25
  bar(pen, -width / 2 + inset, -height / 2 + inset, width - 2 * inset, height - 2 * inset, light(pen, width, height, tone))
}

/** Printed lines: words as strokes, so that nobody's letter can be read. */
export function print(pen: Pen, block: { x: number; y: number; width: number; lines: number; gap: number; seed: number; colour?: string; weight?: number }): void {
  const { x, y, width, lines, gap, seed, colour = fade(palette.ink, 0.62), weight = gap * 0.36 } = block
  for (let row = 0; row < lines; row++) {
    const end = row === lines - 1 ? width * between(seed + row, 0.35, 0.7) : width * between(seed + row, 0.88, 1)
    for (let start = 0, word = 0; start < end - width * 0.04; word++) {
      const length = Math.min(width * between(seed + row * 13 + word, 0.07, 0.24), end - start)
      bar(pen, x + start, y + row * gap, length, weight, colour)
      start += length + width * 0.03
    }
  }
}

/** A row of ten short strokes, six and four: what a CPR number looks like to one who must not read it. */
export function numberStrokes(pen: Pen, x: number, y: number, width: number, colour: string = palette.ink): void {
  const step = width / 11
  for (let index = 0; index < 11; index++) {
    if (index === 6) bar(pen, x + index * step, y + step * 0.8, step * 0.7, step * 0.28, colour)
    else bar(pen, x + index * step + step * 0.1, y, step * 0.55, step * 1.8, colour)
  }
}

/** A line of handwriting: loops and strokes that lean, with gaps where words end. */
export function handwriting(pen: Pen, x: number, y: number, width: number, size: number, seed: number, paint: Paint = palette.navy): void {
  pen.beginPath()
  let at = 0
  for (let letter = 0; at < width; letter++) {
    const rise = size * between(seed + letter * 3, 0.45, chance(seed + letter) > 0.7 ? 1.7 : 0.9)
    const step = size * between(seed + letter * 7, 0.5, 0.95)
    if (chance(seed + letter * 11) > 0.9 || letter === 0) pen.moveTo(x + (at += letter === 0 ? 0 : size * 0.7), y)
    pen.bezierCurveTo(x + at + step * 0.7, y - rise, x + at - step * 0.2, y - rise, x + at + step * 0.25, y - rise * 0.2)
    pen.quadraticCurveTo(x + at + step * 0.5, y + size * 0.15, x + at + step, y - size * 0.05)
    at += step
  }
  line(pen, paint, size * 0.15)
}

/** A crease across the paper: a thin shade with light below it. */
export function crease(pen: Pen, width: number, y: number): void {
  trace(pen, [-width / 2, y, width / 2, y], fade('#7A6650', 0.3), 0.5)
  bar(pen, -width / 2, y + 0.3, width, 2.4, slanted(pen, 0, y, 0, y + 2.4, [[0, fade('#7A6650', 0.16)], [1, fade('#7A6650', 0)]]))
}

function light(pen: Pen, width: number, height: number, tone: string): Paint {
  return slanted(pen, -width / 2, -height / 2, width / 2, height / 2, [[0, '#FFFEFA'], [0.45, tone], [1, shadedTone(tone)]])
}

function shadedTone(tone: string): string {
  return tone === palette.white ? '#E6DDCE' : fade(tone, 0.94)
}
