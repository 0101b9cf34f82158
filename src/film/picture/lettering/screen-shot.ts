import type { Span, TextSpan } from '../../timeline/timeline.ts'
import { fade, palette } from '../paint/colour.ts'
import { bar, block, down, oval, slanted } from '../paint/shapes.ts'
import type { Pen } from '../pen.ts'
import { glare, type Area } from '../props/devices/screens.ts'
import { ease, fonts, page, presence, write } from './text.ts'

const screen: Area = { x: 104, y: 46, width: 1072, height: 600 }

/** A screen at work seen by whoever sits before it: a case as strokes that nobody can read, and what the screenplay writes on it as a button. */
export function drawScreenShot(pen: Pen, button: TextSpan | undefined, { from, to }: Span, t: number): void {
  pen.save()
  pen.globalAlpha = presence(t, from, to, 0.25)
  bar(pen, 0, 0, page.width, page.height, slanted(pen, 0, 0, page.width, page.height, [[0, '#E9E0D0'], [1, '#CFC0A8']]))
  // The picture comes slowly nearer, as a camera would.
  const near = 1 + 0.03 * ease((t - from) / Math.max(3, to - from))
  pen.translate(page.width / 2, page.height / 2)
  pen.scale(near, near)
  pen.translate(-page.width / 2, -page.height / 2)
  monitor(pen)
  opened(pen, ease((t - from - 0.3) / 0.5))
  if (button !== undefined) pressable(pen, button.text, ease((t - button.from) / 0.35))
  else answer(pen, ease((t - from - 0.9) / 0.4))
  glare(pen, screen, 0.1)
  pen.restore()
}

function monitor(pen: Pen): void {
  block(pen, 540, 640, 200, 120, 6, down(pen, 640, 80, '#8B969B', '#B5BDBF'))
  block(pen, screen.x - 26, screen.y - 24, screen.width + 52, screen.height + 62, 22, down(pen, 20, 680, '#35434E', '#1F2A33'))
  bar(pen, screen.x, screen.y, screen.width, screen.height, '#F8F7F1')
  oval(pen, page.width / 2, screen.y + screen.height + 20, 6, 6, '#7FA39C')
}

/** The case: a head, a menu, a person without a face, and rows that are strokes. */
function opened(pen: Pen, shown: number): void {
  const { x, y, width, height } = screen
  bar(pen, x, y, width, 62, palette.tealDark)
  block(pen, x + 30, y + 24, 250, 15, 7, palette.white)
  for (const [index, colour] of ['#8FB7B2', '#8FB7B2', palette.mustard].entries()) oval(pen, x + width - 40 - index * 44, y + 31, 13, 13, colour)
  bar(pen, x, y + 62, 190, height - 62, '#E4EAE6')
  for (let row = 0; row < 8; row++) {
    if (row === 2) bar(pen, x, y + 176, 190, 42, fade(palette.mustard, 0.36))
    block(pen, x + 28, y + 96 + row * 48, 92 + ((row * 37) % 46), 12, 6, fade(palette.ink, row === 2 ? 0.7 : 0.34))
  }
  const left = x + 232
  pen.globalAlpha *= 0.25 + 0.75 * shown
  block(pen, left, y + 96, 772, 118, 12, '#FFFFFF')
  oval(pen, left + 66, y + 155, 38, 38, '#E6D3B8')
  oval(pen, left + 66, y + 146, 14, 16, palette.birchDark)
  oval(pen, left + 66, y + 178, 24, 14, palette.birchDark)
  block(pen, left + 130, y + 128, 230, 18, 9, fade(palette.ink, 0.72))
  block(pen, left + 130, y + 164, 330, 12, 6, fade(palette.ink, 0.3))
  for (let row = 0; row < 5; row++) {
    block(pen, left, y + 246 + row * 36, 172 + ((row * 53) % 80), 13, 6, fade(palette.ink, 0.5))
    block(pen, left + 330, y + 246 + row * 36, 220 + ((row * 71) % 130), 13, 6, fade(palette.ink, 0.24))
  }
}

/** The answer is one word, and a stroke like all the others. */
function answer(pen: Pen, shown: number): void {
  const [x, y] = [screen.x + 232, screen.y + 440]
  pen.globalAlpha *= shown
  block(pen, x - 8, y - 8, 788, 116, 14, fade(palette.mustard, 0.3))
  block(pen, x + 24, y + 42, 210, 16, 8, fade(palette.ink, 0.6))
  block(pen, x + 330, y + 20, 196, 60, 30, palette.leaf)
  block(pen, x + 372, y + 43, 112, 15, 7, palette.white)
}

function pressable(pen: Pen, text: string, shown: number): void {
  pen.font = fonts.strong(44)
  const width = pen.measureText(text).width + 96
  const [x, y] = [screen.x + 232 + (772 - width) / 2, screen.y + 436]
  pen.globalAlpha *= shown
  block(pen, x, y + 7, width, 96, 18, fade(palette.ink, 0.24))
  block(pen, x, y, width, 96, 18, down(pen, y, 96, palette.terracotta, palette.terracottaDark))
  write(pen, text, x + width / 2, y + 63, fonts.strong(44), '#FFFFFF', 'center')
}
