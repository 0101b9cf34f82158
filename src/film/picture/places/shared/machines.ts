import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, bar, block, down, fill, line, oval, polygon, slanted, trace } from '../../paint/shapes.ts'
import { glow } from './lamp.ts'
import { standShadow } from './room.ts'

/** A monitor seen from behind, its foot at x and y. */
export function monitorFromBehind(pen: Pen, x: number, y: number, scale: number): void {
  at(pen, x, y, scale, () => {
    oval(pen, 4, 2, 78, 8, fade('#282828', 0.22))
    block(pen, -15, -60, 30, 58, 4, across(pen, -15, 30, '#C4CBCC', '#929B9E'))
    block(pen, -50, -8, 100, 11, 5, '#C7CDCE')
    block(pen, -118, -204, 236, 150, 12, slanted(pen, -118, -204, 118, -54, [[0, '#4A5865'], [1, '#2A343E']]))
    block(pen, -108, -194, 216, 130, 8, slanted(pen, -100, -194, 100, -64, [[0, '#53626E'], [1, '#323E49']]))
    oval(pen, 0, -128, 13, 13, fade('#FFFFFF', 0.18))
  })
}

/** A monitor seen from the front with something calm on it; `lamp` is the plain pen, since a screen shines. */
export function monitorFromFront(pen: Pen, lamp: Pen, x: number, y: number, scale: number, strength: number): void {
  glow(lamp, x, y - 128 * scale, 260 * scale, 0.08 + 0.3 * strength, '#CFE6F2')
  at(pen, x, y, scale, () => {
    oval(pen, 4, 2, 78, 8, fade('#282828', 0.22))
    block(pen, -13, -60, 26, 58, 4, across(pen, -13, 26, '#C4CBCC', '#929B9E'))
    block(pen, -50, -8, 100, 11, 5, '#C7CDCE')
    block(pen, -118, -204, 236, 150, 12, '#2A343E')
  })
  at(lamp, x, y, scale, () => screenPicture(lamp, -109, -195, 218, 132))
}

/** A monitor seen from the side, thin, its screen towards `facing`. */
export function monitorAside(pen: Pen, lamp: Pen, x: number, y: number, scale: number, facing: 1 | -1, strength: number): void {
  glow(lamp, x + facing * 40 * scale, y - 120 * scale, 200 * scale, 0.06 + 0.34 * strength, '#CFE6F2')
  pen.save()
  pen.translate(x, y)
  pen.scale(facing * scale, scale)
  oval(pen, 0, 1, 52, 7, fade('#282828', 0.2))
  block(pen, -46, -8, 84, 10, 5, '#C7CDCE')
  polygon(pen, [-20, -8, -4, -8, -8, -120, -20, -120], '#A5AEB1')
  polygon(pen, [-16, -204, 2, -210, 18, -56, -2, -50], slanted(pen, -16, -204, 18, -50, [[0, '#53626E'], [1, '#2A343E']]))
  polygon(pen, [2, -210, 8, -208, 24, -58, 18, -56], '#D9EEF6')
  pen.restore()
}

/** A keyboard lying on a table, seen from the front. */
export function keyboard(pen: Pen, x: number, y: number, width: number): void {
  polygon(pen, [x + 6, y - 8, x + width - 6, y - 8, x + width, y, x, y], '#D5D8D6')
  for (const row of [0, 1]) bar(pen, x + 9, y - 7 + row * 3, width - 18, 1.6, fade('#54606A', 0.5))
  bar(pen, x, y, width, 3, '#A7ADAD')
}

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

/** A large office printer on the floor, with trays and a small lit display; x is its left side. */
export function printer(pen: Pen, lamp: Pen, x: number, y: number, scale: number): void {
  standShadow(pen, x + 95 * scale, y, 220 * scale)
  at(pen, x, y, scale, () => {
    block(pen, 0, -262, 190, 256, 8, across(pen, 0, 190, '#F6F1E7', '#E4DDD0', '#BDB6AB'))
    for (const tray of [0, 1, 2]) {
      block(pen, 8, -148 + tray * 48, 174, 42, 4, across(pen, 8, 174, '#EAE4D8', '#CFC8BC'))
      block(pen, 68, -132 + tray * 48, 54, 7, 3, '#8C928F')
    }
    block(pen, -10, -222, 210, 62, 8, across(pen, -10, 210, '#51606B', '#323E49'))
    polygon(pen, [18, -196, 172, -196, 160, -166, 30, -166], '#1F2932')
    polygon(pen, [40, -190, 150, -190, 156, -176, 34, -176], palette.white)
    block(pen, -4, -304, 198, 46, 8, across(pen, -4, 198, '#FBF7EE', '#D0C9BD'))
    block(pen, 4, -322, 170, 22, 6, across(pen, 4, 170, '#E9E3D7', '#BDB6AB'))
    for (const wheel of [26, 164]) oval(pen, wheel, -4, 9, 7, '#323E49')
    polygon(pen, [128, -266, 186, -266, 192, -292, 134, -292], '#2A343E')
  })
  at(lamp, x, y, scale, () => {
    polygon(lamp, [133, -269, 183, -269, 188, -288, 138, -288], '#BFE3E6')
    oval(lamp, 20, -281, 4, 4, '#7FBF8F')
  })
}

/** A shredder for confidential paper, its slot on top; x is its left side. */
export function shredder(pen: Pen, lamp: Pen, x: number, y: number, scale: number): void {
  standShadow(pen, x + 56 * scale, y, 140 * scale)
  at(pen, x, y, scale, () => {
    block(pen, 4, -160, 104, 156, 8, across(pen, 4, 104, '#5B6B76', '#46545F', '#2F3A44'))
    block(pen, 20, -122, 72, 92, 6, fade('#DDE8E6', 0.3))
    for (let strip = 0; strip < 15; strip++) trace(pen, [24 + strip * 4.6, -36 - ((strip * 29) % 40), 27 + strip * 4.4, -34], strip % 4 === 0 ? '#F2CDBD' : '#FBF8F2', 3)
    block(pen, -4, -196, 120, 42, 10, across(pen, -4, 120, '#3E4B56', '#28323B'))
    block(pen, 18, -188, 76, 7, 3, '#10161C')
  })
  oval(lamp, x + 102 * scale, y - 168 * scale, 3.6 * scale, 3.6 * scale, '#7FBF8F')
}

/** A screen for self-service on a slim post, turned to those who come; x and y are its foot. */
export function kiosk(pen: Pen, lamp: Pen, x: number, y: number, scale: number, strength: number): void {
  standShadow(pen, x, y, 140 * scale)
  glow(lamp, x, y - 290 * scale, 220 * scale, 0.08 + 0.3 * strength, '#CFE6F2')
  at(pen, x, y, scale, () => {
    block(pen, -52, -12, 104, 12, 5, '#46545F')
    polygon(pen, [-20, -12, 20, -12, 14, -210, -14, -210], across(pen, -20, 40, palette.birchLight, palette.birchDark))
    polygon(pen, [-92, -210, 92, -210, 80, -232, -80, -232], down(pen, -232, 22, palette.birch, palette.birchLight))
    block(pen, -88, -356, 176, 124, 10, '#2A343E')
  })
  at(lamp, x, y, scale, () => screenPicture(lamp, -79, -347, 158, 106))
}

/** What a screen shows when nothing else is said: a bar, a greeting field, a button; nothing that can be read. */
export function screenPicture(pen: Pen, x: number, y: number, width: number, height: number): void {
  block(pen, x, y, width, height, 4, down(pen, y, height, '#F4FAFA', '#DDEBEC'))
  bar(pen, x, y, width, height * 0.15, palette.tealDark)
  oval(pen, x + width * 0.06, y + height * 0.075, height * 0.04, height * 0.04, palette.mustard)
  bar(pen, x + width * 0.08, y + height * 0.26, width * 0.52, height * 0.08, fade(palette.navy, 0.75))
  for (const [row, share] of [0.74, 0.62, 0.7].entries()) bar(pen, x + width * 0.08, y + height * (0.42 + row * 0.1), width * share * 0.7, height * 0.04, fade(palette.navy, 0.26))
  block(pen, x + width * 0.08, y + height * 0.76, width * 0.3, height * 0.14, 4, palette.terracotta)
  block(pen, x + width * 0.68, y + height * 0.26, width * 0.24, height * 0.44, 4, fade(palette.teal, 0.3))
  oval(pen, x + width * 0.8, y + height * 0.4, height * 0.08, height * 0.08, fade(palette.teal, 0.7))
  block(pen, x + width * 0.73, y + height * 0.52, width * 0.14, height * 0.1, 5, fade(palette.teal, 0.7))
}
