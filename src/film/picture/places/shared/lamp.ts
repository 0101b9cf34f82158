import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, block, fill, oval, radiating, trace } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import type { Light } from './light.ts'

/** A soft round light around a lamp; `strength` 0 draws nothing. Draw it with the plain pen, over what it falls on. */
export function glow(pen: Pen, x: number, y: number, radius: number, strength: number, colour = '#FFDC96'): void {
  if (strength <= 0.01) return
  pen.fillStyle = radiating(pen, x, y, radius, [[0, fade(colour, strength)], [0.35, fade(colour, strength * 0.42)], [0.7, fade(colour, strength * 0.1)], [1, fade(colour, 0)]])
  pen.fillRect(x - radius, y - radius, radius * 2, radius * 2)
}

/** How strongly lamps are felt on what they fall on: nothing by day, most at night. */
export function lamplight(light: Light): number {
  return Math.max(0, light.lamps - 0.55) + 0.38 * light.darkness
}

/** A pool of light on a floor or a table, wide and flat. */
export function pool(pen: Pen, x: number, y: number, width: number, height: number, strength: number, colour = '#FFD98F'): void {
  if (strength <= 0.01) return
  pen.save()
  pen.translate(x, y)
  pen.scale(width / 2, height / 2)
  pen.fillStyle = radiating(pen, 0, 0, 1, [[0, fade(colour, strength)], [0.5, fade(colour, strength * 0.4)], [1, fade(colour, 0)]])
  pen.fillRect(-1, -1, 2, 2)
  pen.restore()
}

/** A dome that hangs on its wire from `ceiling`; x and y are the middle of its rim. It glows as the light says. */
export function pendant(pen: Pen, x: number, y: number, scale: number, colour: string, light: Light, ceiling = -150): void {
  glow(pen, x, y + 20, 330 * scale + 110 * light.lamps, 0.12 + 0.42 * light.lamps)
  trace(pen, [x, ceiling, x, y - 82 * scale], fade(palette.ink, 0.55), 2.5)
  at(pen, x, y, scale, () => {
    block(pen, -15, -89, 30, 22, 6, shaded(colour, 0.15))
    pen.beginPath()
    pen.moveTo(-16, -67)
    pen.bezierCurveTo(-60, -59, -84, -27, -88, -3)
    pen.quadraticCurveTo(0, 11, 88, -3)
    pen.bezierCurveTo(84, -27, 60, -59, 16, -67)
    pen.closePath()
    fill(pen, across(pen, -88, 176, lit(colour, 0.26), colour, shaded(colour, 0.26)))
    oval(pen, 0, 0, 84, 9, '#FFE9B8')
    oval(pen, 0, 7, 30, 12, '#FFF8E2')
  })
}
