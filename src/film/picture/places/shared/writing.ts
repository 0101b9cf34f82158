import type { Pen } from '../../pen.ts'

/** One word or number, around its middle. */
export function write(pen: Pen, text: string, x: number, y: number, font: string, colour: string): void {
  pen.font = font
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = colour
  pen.fillText(text, x, y)
}
