import type { CaptionBlock } from '../../timeline/captions.ts'
import { palette } from '../paint/colour.ts'
import { block } from '../paint/shapes.ts'
import type { Pen } from '../pen.ts'
import { fonts, onPage, page, write, type Size } from './text.ts'

const tagColours = [palette.mustard, '#F0A58C', '#A9CFC9', '#C9D8A8', '#E6B3A0', '#BFD9E2']

/** Draws a caption into the picture, in the lowest fifth, with who speaks on a tag above it. */
export function drawCaption(pen: Pen, caption: CaptionBlock, size: Size): void {
  onPage(pen, size, () => {
    pen.font = fonts.strong(32)
    const width = Math.max(...caption.lines.map((line) => pen.measureText(line).width)) + 56
    const height = caption.lines.length * 41 + 22
    const [x, y] = [(page.width - width) / 2, page.height - 30 - height]
    block(pen, x, y, width, height, 14, 'rgba(16,24,34,0.88)')
    for (const [index, text] of caption.lines.entries()) write(pen, text, page.width / 2, y + 43 + index * 41, fonts.strong(32), '#FFFFFF', 'center')
    if (caption.who !== undefined) tag(pen, caption.who, x + 16, y)
  })
}

function tag(pen: Pen, who: string, x: number, y: number): void {
  pen.font = fonts.strong(20)
  const width = pen.measureText(who).width + 28
  block(pen, x, y - 20, width, 30, 15, tagColours[[...who].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % tagColours.length] ?? palette.mustard)
  write(pen, who, x + 14, y + 2, fonts.strong(20), '#16202C')
}
