import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { at, bar, block, fill, line, oval, polygon, slanted, trace } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'

/** A telephone of an office: a slanted body with keys and a small display, the receiver lying at its left. */
export function deskPhone(pen: Pen, x: number, y: number, scale: number, colour = '#3A444E'): void {
  at(pen, x, y, scale, () => {
    oval(pen, 4, 1, 70, 8, fade('#282828', 0.2))
    polygon(pen, [-60, 0, 62, 0, 50, -52, -46, -52], slanted(pen, -56, -52, 60, 0, [[0, lit(colour, 0.24)], [1, shaded(colour, 0.2)]]))
    polygon(pen, [-6, -32, 50, -32, 47, -47, -3, -47], '#BFDDE0')
    for (let key = 0; key < 12; key++) block(pen, -6 + (key % 4) * 14, -27 + Math.floor(key / 4) * 8, 10, 5.5, 2, fade('#FFF6E2', 0.75))
    polygon(pen, [-52, -4, -18, -4, -14, -50, -40, -50], shaded(colour, 0.3))
    pen.beginPath()
    pen.moveTo(-40, -6)
    pen.quadraticCurveTo(-48, -34, -30, -60)
    line(pen, lit(colour, 0.12), 14)
    oval(pen, -38, -8, 14, 9, colour)
    oval(pen, -30, -60, 14, 9, lit(colour, 0.1))
  })
}

/** An old telephone of a home, round dial and all; without its receiver while somebody holds that. */
export function homePhone(pen: Pen, x: number, y: number, scale: number, colour: string, hasReceiver: boolean): void {
  at(pen, x, y, scale, () => {
    oval(pen, 4, 1, 66, 8, fade('#282828', 0.2))
    pen.beginPath()
    pen.moveTo(-58, 0)
    pen.quadraticCurveTo(-48, -46, -26, -50)
    pen.lineTo(26, -50)
    pen.quadraticCurveTo(48, -46, 58, 0)
    pen.closePath()
    fill(pen, slanted(pen, -56, -50, 56, 0, [[0, lit(colour, 0.3)], [0.5, colour], [1, shaded(colour, 0.2)]]))
    oval(pen, 0, -22, 23, 18, '#FFF6E2')
    for (let hole = 0; hole < 10; hole++) oval(pen, Math.cos(hole * 0.56 - 2.4) * 16, -22 + Math.sin(hole * 0.56 - 2.4) * 12.5, 3, 2.6, shaded(colour, 0.3))
    oval(pen, 0, -22, 7, 5.5, lit(colour, 0.2))
    for (const side of [-1, 1]) bar(pen, side * 22 - 3, -58, 6, 10, shaded(colour, 0.3))
    if (!hasReceiver) return
    pen.beginPath()
    pen.moveTo(-50, -58)
    pen.quadraticCurveTo(0, -80, 50, -58)
    line(pen, lit(colour, 0.14), 14)
    for (const side of [-1, 1]) block(pen, side * 50 - 15, -66, 30, 24, 10, colour)
  })
}

/** A headset on its stand. */
export function headset(pen: Pen, x: number, y: number, scale: number): void {
  at(pen, x, y, scale, () => {
    oval(pen, 0, 0, 26, 5, palette.birchDark)
    trace(pen, [0, -2, 0, -92], palette.birch, 7)
    pen.beginPath()
    pen.arc(0, -74, 30, Math.PI * 1.04, Math.PI * 1.96)
    line(pen, palette.ink, 6)
    for (const side of [-1, 1]) block(pen, side * 31 - 9, -78, 18, 34, 8, side < 0 ? '#33414E' : '#1F2A35')
    pen.beginPath()
    pen.moveTo(-31, -50)
    pen.quadraticCurveTo(-28, -32, -8, -32)
    line(pen, palette.ink, 3.5)
    oval(pen, -6, -32, 5, 4, palette.terracotta)
  })
}
