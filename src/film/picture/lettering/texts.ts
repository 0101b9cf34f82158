import type { KnownText } from '../directing/directed.ts'
import type { TextSpan, Timeline } from '../../timeline/timeline.ts'
import { palette } from '../paint/colour.ts'
import { block, oval } from '../paint/shapes.ts'
import type { Pen } from '../pen.ts'
import { drawScreenShot } from './screen-shot.ts'
import { screenShotAt, signsOn } from './screen-shots.ts'
import { ease, fonts, linesOf, page, presence, write } from './text.ts'

/** Texts of the screenplay: a sign comes down like the display of a queue, a card says when, a jump lets the picture rest while time passes. */
export function drawTexts(pen: Pen, shots: Timeline['shots'], texts: readonly KnownText[], t: number): void {
  const shot = screenShotAt(shots, texts, t)
  if (shot !== undefined) drawScreenShot(pen, signsOn(texts, shot)[0], shot, t)
  for (const text of texts) {
    if (t < text.from || t >= text.to) continue
    const { kind } = text
    if (kind === 'sign') {
      if (shot === undefined) sign(pen, text, t)
    } else if (kind === 'card') card(pen, text, t)
    else jump(pen, text, t)
  }
}

function sign(pen: Pen, { text, from, to }: TextSpan, t: number): void {
  const come = ease((t - from) / 0.35) * ease((to - t) / 0.3)
  pen.font = fonts.strong(40)
  const width = pen.measureText(text).width + 72
  const [x, y] = [(page.width - width) / 2, 40 - (1 - come) * 130]
  block(pen, x, y + 5, width, 80, 14, 'rgba(24,20,24,0.28)')
  block(pen, x, y, width, 80, 14, '#1F2C3A')
  block(pen, x + 5, y + 5, width - 10, 70, 10, '#2A3A4B')
  write(pen, text, page.width / 2, y + 54, fonts.strong(40), '#FFC95C', 'center')
}

function card(pen: Pen, { text, from, to }: TextSpan, t: number): void {
  pen.save()
  pen.globalAlpha = presence(t, from, to, 0.4)
  pen.font = fonts.title(42)
  const width = pen.measureText(text).width + 76
  block(pen, page.margin, 52, width, 84, 14, '#FFFAF0')
  block(pen, page.margin, 52, 9, 84, 4, palette.terracotta)
  write(pen, text, page.margin + 40, 108, fonts.title(42), palette.ink)
  pen.restore()
}

function jump(pen: Pen, { text, from, to }: TextSpan, t: number): void {
  const shown = presence(t, from, to, 0.4)
  pen.save()
  pen.globalAlpha = shown
  pen.fillStyle = palette.cream
  pen.fillRect(0, 0, page.width, page.height)
  pen.globalAlpha = shown * ease((t - from - 0.2) / 0.4)
  oval(pen, page.width / 2, 268, 34, 34, palette.mustard)
  oval(pen, page.width / 2, 268, 28, 28, '#FFFAF0')
  hand(pen, -Math.PI / 2 + (t - from) * 1.9, 20, 4)
  hand(pen, -Math.PI / 2 + 0.6 + (t - from) * 0.16, 13, 5)
  pen.font = fonts.title(58)
  for (const [index, line] of linesOf(pen, text, page.width - 4 * page.margin).entries()) write(pen, line, page.width / 2, 392 + index * 70, fonts.title(58), palette.ink, 'center')
  pen.restore()
}

function hand(pen: Pen, angle: number, length: number, width: number): void {
  pen.beginPath()
  pen.moveTo(page.width / 2, 268)
  pen.lineTo(page.width / 2 + Math.cos(angle) * length, 268 + Math.sin(angle) * length)
  pen.strokeStyle = palette.ink
  pen.lineWidth = width
  pen.lineCap = 'round'
  pen.stroke()
}
