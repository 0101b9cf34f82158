import { nameOf } from '../../timeline/captions.ts'
import type { Cue } from '../../timeline/timeline.ts'
import { palette } from '../paint/colour.ts'
import { block, down, line, oval, within } from '../paint/shapes.ts'
import type { Pen } from '../pen.ts'
import { fonts, page, presence, write } from './text.ts'

const radius = 106

/** Whoever speaks on the phone, in a round picture of their own; `draw` draws them with the eyes at the origin and the head about 60 high. */
export function drawInset(pen: Pen, cue: Cue, t: number, label: string, side: 'left' | 'right', draw: () => void): void {
  const shown = presence(t, cue.from - 0.25, cue.to + 0.3, 0.25)
  if (shown <= 0) return
  const [x, y] = [side === 'left' ? 172 : page.width - 172, 168]
  pen.save()
  pen.globalAlpha = shown
  oval(pen, x + 2, y + 6, radius + 8, radius + 8, 'rgba(20,20,30,0.25)')
  oval(pen, x, y, radius + 8, radius + 8, '#FFFAF0')
  pen.beginPath()
  pen.arc(x, y, radius, 0, Math.PI * 2)
  pen.fillStyle = down(pen, y - radius, radius * 2, '#DCE7E2', '#B9CFC6')
  pen.fill()
  within(pen, () => {
    pen.beginPath()
    pen.arc(x, y, radius, 0, Math.PI * 2)
  }, () => {
    pen.translate(x, y - 10)
    pen.scale(1.7, 1.7)
    draw()
  })
  pen.beginPath()
  pen.arc(x, y, radius, 0, Math.PI * 2)
  line(pen, palette.teal, 5)
  const text = `${nameOf(cue.who)} ${label}`
  pen.font = fonts.strong(24)
  const width = pen.measureText(text).width + 40
  block(pen, x - width / 2, y + radius - 8, width, 42, 21, palette.tealDark)
  write(pen, text, x, y + radius + 21, fonts.strong(24), '#FFFFFF', 'center')
  pen.restore()
}
