import type { Stop } from '../../timeline/timeline.ts'
import { palette } from '../paint/colour.ts'
import { block, oval } from '../paint/shapes.ts'
import type { Pen } from '../pen.ts'
import { ease, fonts, linesOf, page, write } from './text.ts'

const colours = [palette.terracottaDark, palette.tealDark, palette.navy, '#8A6414', '#7A4A5E', palette.forest]
const card = { x: 96, width: page.width - 192 }
/** When the first choice comes, and how much later each next one, in seconds. */
export const reveal = { first: 0.9, next: 0.55 } as const

/** The question and its answers, one after the other, large enough for a room. */
export function drawStop(pen: Pen, { from, question, choices }: Stop, t: number): void {
  const shown = ease((t - from) / 0.5)
  if (shown <= 0) return
  const size = choices.length > 4 ? 29 : 34
  pen.font = fonts.strong(size)
  const rows = choices.map(({ text }) => linesOf(pen, text, card.width - 220))
  const line = size * 1.18
  const heights = rows.map((lines) => lines.length * line + (choices.length > 4 ? 22 : 32))
  const gap = choices.length > 4 ? 10 : 14
  pen.font = fonts.title(52)
  const asked = linesOf(pen, question, card.width - 140)
  const head = 58 + asked.length * 60
  const height = head + heights.reduce((sum, each) => sum + each + gap, 0) + 22
  const top = Math.max(30, (page.height - height) / 2) + (1 - shown) * 30
  pen.save()
  pen.globalAlpha = shown
  pen.fillStyle = 'rgba(22,32,46,0.6)'
  pen.fillRect(0, 0, page.width, page.height)
  block(pen, card.x, top + 8, card.width, height, 28, 'rgba(14,18,28,0.3)')
  block(pen, card.x, top, card.width, height, 28, '#FFFAF0')
  for (const [index, text] of asked.entries()) write(pen, text, page.width / 2, top + 76 + index * 60, fonts.title(52), palette.ink, 'center')
  let y = top + head
  for (const [index, lines] of rows.entries()) {
    const rowHeight = heights[index] ?? 0
    row(pen, { index, lines, y, height: rowHeight, size, line, shown: shown * ease((t - from - reveal.first - index * reveal.next) / 0.45) })
    y += rowHeight + gap
  }
  pen.restore()
}

type Row = { index: number; lines: string[]; y: number; height: number; size: number; line: number; shown: number }

function row(pen: Pen, { index, lines, y, height, size, line, shown }: Row): void {
  if (shown <= 0) return
  pen.globalAlpha = shown
  const x = card.x + 40 - (1 - shown) * 24
  block(pen, x, y, card.width - 80, height, 16, '#F3E8D6')
  const colour = colours[index % colours.length] ?? palette.navy
  oval(pen, x + 48, y + height / 2, 25, 25, colour)
  write(pen, String.fromCharCode(65 + index), x + 48, y + height / 2 + 11, fonts.strong(31), '#FFFFFF', 'center')
  const first = y + height / 2 - ((lines.length - 1) * line) / 2 + size * 0.35
  for (const [at, text] of lines.entries()) write(pen, text, x + 96, first + at * line, fonts.strong(size), palette.ink)
}
