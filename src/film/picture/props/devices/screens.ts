import { fade, palette } from '../../paint/colour.ts'
import { bar, block, down, line, oval, roundedPath, trace } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'

/** A part of a screen to draw in. */
export type Area = { x: number; y: number; width: number; height: number }

/** The mark of an invented sign-in: two leaves that close around a keyhole. */
export function signInMark(pen: Pen, x: number, y: number, radius: number): void {
  oval(pen, x, y, radius, radius, palette.tealDark)
  oval(pen, x, y - radius * 0.18, radius * 0.28, radius * 0.28, palette.white)
  bar(pen, x - radius * 0.13, y - radius * 0.1, radius * 0.26, radius * 0.62, palette.white)
  pen.beginPath()
  pen.arc(x, y, radius * 0.72, Math.PI * 0.62, Math.PI * 1.42)
  pen.moveTo(x + radius * 0.24, y - radius * 0.68)
  pen.arc(x, y, radius * 0.72, -Math.PI * 0.39, Math.PI * 0.38)
  line(pen, palette.mustard, radius * 0.17)
}

/** Somebody is asked to sign in: the mark, a name, a hidden code, a button. */
export function signIn(pen: Pen, { x, y, width, height }: Area): void {
  bar(pen, x, y, width, height, down(pen, y, height, '#FCFBF6', '#E9F0EC'))
  const unit = Math.min(width, height * 0.6) / 10
  const middle = x + width / 2
  signInMark(pen, middle, y + height * 0.22, unit * 1.7)
  const field = Math.min(width * 0.76, unit * 9)
  for (const row of [0, 1]) {
    const top = y + height * (0.42 + row * 0.17)
    roundedPath(pen, middle - field / 2, top, field, height * 0.115, unit * 0.4)
    pen.fillStyle = '#FFFFFF'
    pen.fill()
    line(pen, fade(palette.teal, 0.55), unit * 0.16)
    if (row === 0) bar(pen, middle - field * 0.42, top + height * 0.045, field * 0.5, height * 0.028, fade(palette.ink, 0.7))
    else for (let dot = 0; dot < 6; dot++) oval(pen, middle - field * 0.38 + dot * unit * 0.95, top + height * 0.058, unit * 0.27, unit * 0.27, palette.ink)
  }
  block(pen, middle - field / 2, y + height * 0.78, field, height * 0.12, unit * 0.5, palette.tealDark)
  bar(pen, middle - field * 0.2, y + height * 0.825, field * 0.4, height * 0.03, palette.white)
}

/** Glass that reflects the window: a light slanted band. */
export function glare(pen: Pen, { x, y, width, height }: Area, strength = 0.14): void {
  pen.beginPath()
  pen.moveTo(x + width * 0.1, y)
  pen.lineTo(x + width * 0.5, y)
  pen.lineTo(x + width * 0.08, y + height)
  pen.lineTo(x, y + height)
  pen.lineTo(x, y + height * 0.3)
  pen.closePath()
  pen.fillStyle = fade('#FFFFFF', strength)
  pen.fill()
}

/** Messages as bubbles from both sides. */
export function bubbles(pen: Pen, { x, y, width, height }: Area): void {
  bar(pen, x, y, width, height, '#EEF1EA')
  bar(pen, x, y, width, height * 0.15, palette.teal)
  oval(pen, x + width * 0.17, y + height * 0.085, width * 0.09, width * 0.09, palette.rose)
  bar(pen, x + width * 0.32, y + height * 0.07, width * 0.4, height * 0.028, palette.white)
  const said: readonly (readonly [mine: boolean, top: number, lines: number])[] = [[false, 0.2, 2], [true, 0.41, 1], [false, 0.56, 3]]
  for (const [mine, top, lines] of said) {
    const left = mine ? x + width * 0.34 : x + width * 0.06
    block(pen, left, y + height * top, width * 0.6, height * (0.055 + lines * 0.052), width * 0.08, mine ? palette.mustard : '#FFFFFF')
    for (let row = 0; row < lines; row++) bar(pen, left + width * 0.06, y + height * (top + 0.036 + row * 0.052), width * (row === lines - 1 ? 0.3 : 0.47), height * 0.022, fade(palette.ink, 0.6))
  }
  block(pen, x + width * 0.06, y + height * 0.87, width * 0.88, height * 0.08, width * 0.12, '#FFFFFF')
}

/** A call: who it is, as a picture without a face, and the two buttons. */
export function call(pen: Pen, { x, y, width, height }: Area): void {
  bar(pen, x, y, width, height, down(pen, y, height, '#3F6764', '#1F3038'))
  oval(pen, x + width / 2, y + height * 0.28, width * 0.24, width * 0.24, palette.rose)
  oval(pen, x + width / 2, y + height * 0.255, width * 0.085, width * 0.1, palette.cream)
  oval(pen, x + width / 2, y + height * 0.35, width * 0.15, width * 0.1, palette.cream)
  bar(pen, x + width * 0.27, y + height * 0.48, width * 0.46, height * 0.032, palette.white)
  bar(pen, x + width * 0.36, y + height * 0.54, width * 0.28, height * 0.02, fade(palette.white, 0.6))
  for (const [side, colour] of [[0.27, '#C9523F'], [0.73, '#5FA06E']] as const) {
    oval(pen, x + width * side, y + height * 0.82, width * 0.15, width * 0.15, colour)
    trace(pen, [x + width * (side - 0.06), y + height * 0.82, x + width * (side + 0.06), y + height * 0.82], palette.white, width * 0.05)
  }
}
