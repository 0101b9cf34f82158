import type { Part } from '../../timeline/timeline.ts'
import { opening } from '../../timeline/laying.ts'
import { fade, palette } from '../paint/colour.ts'
import { block, down } from '../paint/shapes.ts'
import type { Pen } from '../pen.ts'
import { ease, fonts, linesOf, page, presence, write } from './text.ts'

/** The film's name over its first picture, with where and when it plays. */
export function drawFilmTitle(pen: Pen, title: string, whereAndWhen: string, t: number): void {
  const shown = presence(t, 0.3, opening.filmTitle - 0.1, 0.5)
  if (shown <= 0 || whereAndWhen === '') return
  pen.save()
  pen.globalAlpha = shown
  shade(pen, 0.72)
  pen.font = fonts.title(66)
  const lines = linesOf(pen, title, page.width - 2 * page.margin)
  const top = page.height - 92 - (lines.length - 1) * 74
  block(pen, page.margin + 2, top - 84, 64 * ease((t - 0.4) / 0.7), 7, 3, palette.mustard)
  for (const [index, line] of lines.entries()) write(pen, line, page.margin, top + index * 74, fonts.title(66), '#FFF6E2')
  write(pen, whereAndWhen, page.margin + 2, page.height - 48, fonts.text(28), fade('#FFF6E2', 0.94))
  pen.restore()
}

/** The answer whose consequence begins, as it comes out of the light. */
export function drawPartTitle(pen: Pen, part: Part, t: number): void {
  const shown = presence(t, part.from + 0.12, part.from + opening.dip + opening.partTitle + 0.15, 0.3)
  if (shown <= 0 || part.id === 'start') return
  pen.save()
  pen.globalAlpha = shown
  pen.font = fonts.title(50)
  const lines = linesOf(pen, part.title, page.width - 4 * page.margin)
  const height = lines.length * 60 + 56
  const top = page.height / 2 - height / 2
  pen.font = fonts.title(50)
  const width = Math.max(...lines.map((line) => pen.measureText(line).width)) + 112
  block(pen, (page.width - width) / 2, top + 6, width, height, 22, 'rgba(30,24,20,0.22)')
  block(pen, (page.width - width) / 2, top, width, height, 22, '#FFFAF0')
  block(pen, page.width / 2 - 32, top + 20, 64, 6, 3, palette.mustard)
  for (const [index, line] of lines.entries()) write(pen, line, page.width / 2, top + 78 + index * 60, fonts.title(50), palette.ink, 'center')
  pen.restore()
}

/** A dark ground at the foot of the picture, for light letters. */
export function shade(pen: Pen, strength: number): void {
  pen.fillStyle = down(pen, 380, 340, 'rgba(22,28,44,0)', `rgba(22,28,44,${strength})`)
  pen.fillRect(0, 380, page.width, page.height - 380)
}
