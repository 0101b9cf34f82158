import { fade, lit, mix, palette, shaded } from '../../paint/colour.ts'
import { chance } from '../../paint/random.ts'
import { across, at, down, fill, oval, trace } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import type { Light } from './light.ts'

/** A leafy plant in a pot; x and y are the rim of the pot's foot on the floor or sill. */
export function plant(pen: Pen, x: number, y: number, scale: number, seed: number, pot: string = palette.terracotta, sway = 0): void {
  at(pen, x, y - 60 * scale, scale, () => {
    oval(pen, 6, 60, 40, 7, fade('#2A2028', 0.2))
    for (let index = 0; index < 11; index++) {
      const length = 100 + chance(seed + index * 3) * 62 - Math.abs(index - 5) * 7
      const angle = (index - 5) * 0.23 + (chance(seed + index) - 0.5) * 0.18 + sway * Math.sin(index)
      at(pen, 0, 0, 1, () => leafOfPlant(pen, length, index % 2 === 0 ? palette.leafDark : palette.leaf), angle)
    }
    pen.beginPath()
    pen.moveTo(-36, -8)
    pen.lineTo(36, -8)
    pen.lineTo(27, 58)
    pen.quadraticCurveTo(0, 64, -27, 58)
    pen.closePath()
    fill(pen, across(pen, -36, 72, lit(pot, 0.2), pot, shaded(pot, 0.26)))
    oval(pen, 0, -8, 36, 4, shaded(pot, 0.4))
  })
}

/** A tall fig tree for a room's corner: a thin stem, big round leaves. */
export function fig(pen: Pen, x: number, y: number, scale: number, seed: number, pot: string = palette.cream): void {
  at(pen, x, y, scale, () => {
    oval(pen, 8, 0, 62, 9, fade('#2A2028', 0.2))
    for (const [topX, topY] of [[-10, -330], [34, -290], [-44, -260]] as const) {
      pen.beginPath()
      pen.moveTo(0, -80)
      pen.quadraticCurveTo(topX * 0.2, topY * 0.7, topX, topY)
      pen.strokeStyle = '#7A5A3E'
      pen.lineWidth = 7
      pen.stroke()
    }
    for (let index = 0; index < 30; index++) {
      const angle = chance(seed + index) * Math.PI * 2
      const reach = Math.sqrt(chance(seed + index * 7)) * 105
      const shade = index / 30
      oval(pen, Math.cos(angle) * reach * 0.9 - 4, -315 + Math.sin(angle) * reach, 20, 33, mix(palette.leafDark, index % 3 === 0 ? '#8DB07E' : palette.leaf, shade), angle + 1.2)
    }
    pen.beginPath()
    pen.moveTo(-50, -92)
    pen.lineTo(50, -92)
    pen.lineTo(40, -4)
    pen.quadraticCurveTo(0, 4, -40, -4)
    pen.closePath()
    fill(pen, across(pen, -50, 100, lit(pot, 0.2), pot, shaded(pot, 0.22)))
    oval(pen, 0, -92, 50, 6, '#5A4436')
  })
}

/** Big dark leaves that reach into the picture from below, nearest of all; `mirrored` for the right-hand side. */
export function nearLeaves(pen: Pen, x: number, y: number, scale: number, sway: number, mirrored = false): void {
  pen.save()
  pen.translate(x, y)
  pen.scale(mirrored ? -scale : scale, scale)
  for (let index = 0; index < 6; index++) {
    at(pen, 0, 0, 1, () => {
      pen.beginPath()
      pen.moveTo(0, 0)
      pen.bezierCurveTo(-70, -150, -50, -330, 0, -420 - (index % 2) * 60)
      pen.bezierCurveTo(60, -330, 70, -150, 0, 0)
      fill(pen, down(pen, -420, 420, '#2F5548', '#1B352D'))
      trace(pen, [0, -20, 0, -370], fade('#B4D7B4', 0.14), 4)
    }, -0.15 + index * 0.34 + sway * Math.sin(index * 2))
  }
  pen.restore()
}

function leafOfPlant(pen: Pen, length: number, colour: string): void {
  pen.beginPath()
  pen.moveTo(0, 0)
  pen.bezierCurveTo(-24, -length * 0.35, -17, -length * 0.85, 0, -length)
  pen.bezierCurveTo(17, -length * 0.85, 24, -length * 0.35, 0, 0)
  fill(pen, colour)
  trace(pen, [0, -6, 0, -length * 0.9], fade('#FFFFFF', 0.16), 2)
}

/** A bush seen from afar. */
export function bush(pen: Pen, x: number, y: number, radius: number, light: Light): void {
  oval(pen, x, y, radius, radius * 0.9, mix(palette.leaf, '#DDE8D8', 0.3))
  oval(pen, x - radius * 0.3, y - radius * 0.3, radius * 0.55, radius * 0.5, light.snowed ? '#F7FBFD' : mix(palette.leaf, '#F3F0D8', 0.46))
}
