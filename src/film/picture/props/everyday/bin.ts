import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, fill, line, oval, polygon, within } from '../../paint/shapes.ts'
import { measures } from '../measures.ts'
import type { Pen } from '../../pen.ts'
import { catalogue } from '../catalogue.ts'
import { drawCrumpled } from '../paper/napkin.ts'
import type { Prop } from '../prop.ts'
import { tintOf } from '../tint.ts'

type Thrown = { x: number; y: number; scale: number; angle: number; draw: (pen: Pen) => void }

const thrownLetter: Thrown = { x: -1, y: -60, scale: 0.86, angle: 0.1, draw: (pen) => catalogue.letter.draw(pen, 'open') }
const thrownNapkin: Thrown = { x: -9, y: -50, scale: 0.8, angle: -0.2, draw: drawCrumpled }
const onTop: Readonly<Record<string, readonly Thrown[]>> = {
  'with-letter': [thrownLetter],
  'with-napkin': [thrownNapkin],
  'with-letter-and-napkin': [thrownLetter, { ...thrownNapkin, y: -55 }],
  'with-newspaper': [{ x: 0, y: -50, scale: 1, angle: -0.06, draw: (pen) => catalogue.newspaper.draw(pen, 'folded') }],
  'with-note': [{ x: 1, y: -50, scale: 1, angle: 0.14, draw: (pen) => catalogue.note.draw(pen, 'face-up') }],
  'with-form': [{ x: -1, y: -60, scale: 0.86, angle: -0.08, draw: (pen) => catalogue.form.draw(pen, 'filled-in') }],
  'with-envelope': [{ x: 0, y: -52, scale: 0.9, angle: 0.1, draw: (pen) => catalogue.envelope.draw(pen, 'closed') }],
}

const rim = { y: -40, rx: 38, ry: 10 } as const

/** An open waste-paper bin; what lies on top can be seen. `moved` is what is left where it stood. */
export const bin: Prop = {
  ...measures.bin,
  up: 'wrist',
  reach: 38,
  rests: () => 'standing',
  footprint: (state) => ({ width: state === 'moved' ? 0 : 60, height: 100 }),
  draw(pen, state, variant) {
    if (state === 'moved') return oval(pen, 0, 50, 30, 5, fade('#FFF6E2', 0.35))
    const tone = tintOf(variant, '#5C7F7B')
    oval(pen, 0, rim.y, rim.rx, rim.ry, shaded(tone, 0.55))
    oval(pen, 0, rim.y + 2, rim.rx - 3, rim.ry - 2, shaded(tone, 0.72))
    if (state !== 'empty') within(pen, () => opening(pen), () => contents(pen, state))
    wall(pen, tone)
  },
}

function contents(pen: Pen, state: string): void {
  at(pen, 19, -44, 1, () => paperCup(pen), 0.4)
  at(pen, -24, -40, 0.95, () => paperCup(pen), -0.5)
  if (state === 'open') at(pen, -2, -40, 0.8, () => drawCrumpled(pen))
  for (const thrown of onTop[state] ?? []) at(pen, thrown.x, thrown.y, thrown.scale, () => thrown.draw(pen), thrown.angle)
}

/** Above the front edge everything may be seen; below it the wall of the bin hides it. */
function opening(pen: Pen): void {
  pen.beginPath()
  pen.moveTo(-rim.rx - 20, -120)
  pen.lineTo(-rim.rx, rim.y)
  pen.ellipse(0, rim.y, rim.rx, rim.ry, 0, Math.PI, 0, true)
  pen.lineTo(rim.rx + 20, -120)
  pen.closePath()
}

function paperCup(pen: Pen): void {
  polygon(pen, [-9, -14, 9, -14, 6.4, 14, -6.4, 14], across(pen, -9, 18, '#FFFDF6', '#F0E4D0', '#CFBEA4'))
  polygon(pen, [-8.4, -6, 8.4, -6, 7.2, 5, -7.2, 5], palette.terracotta)
  oval(pen, 0, -14, 9, 2.8, palette.white)
  oval(pen, 0, -13.8, 7.4, 1.9, '#6B4A34')
}

function wall(pen: Pen, tone: string): void {
  pen.beginPath()
  pen.moveTo(-rim.rx, rim.y)
  pen.ellipse(0, rim.y, rim.rx, rim.ry, 0, Math.PI, 0, true)
  pen.lineTo(30, 46)
  pen.quadraticCurveTo(0, 54, -30, 46)
  pen.closePath()
  fill(pen, across(pen, -38, 76, lit(tone, 0.32), lit(tone, 0.1), tone, shaded(tone, 0.3)))
  for (let rib = -3; rib <= 3; rib++) {
    pen.beginPath()
    pen.moveTo(rib * 10.4, rim.y + Math.sqrt(Math.max(0, 1 - (rib / 3.65) ** 2)) * rim.ry + 6)
    pen.lineTo(rib * 8, 46)
    line(pen, fade(shaded(tone, 0.5), 0.22), 2)
  }
  pen.beginPath()
  pen.ellipse(0, rim.y, rim.rx, rim.ry, 0, Math.PI, 0, true)
  line(pen, lit(tone, 0.45), 2.6)
}
