import type { Pen } from '../../pen.ts'
import { fade, mix } from '../../paint/colour.ts'
import { between, chance } from '../../paint/random.ts'
import { at, bar, down, fill, line, oval, radiating } from '../../paint/shapes.ts'
import type { Light } from './light.ts'

/** A stretch of the picture: where a sky or a view is seen. */
export type Frame = { x: number; y: number; width: number; height: number }

/** The sky with its sun or stars, and the moon when wanted, within a frame; clouds come apart, since they drift. */
export function sky(pen: Pen, frame: Frame, light: Light, hasMoon = true): void {
  const { x, y, width, height } = frame
  bar(pen, x, y, width, height, down(pen, y, height, light.sky[0], mix(light.sky[0], light.sky[1], 0.6), light.sky[1], mix(light.sky[1], light.sky[2], 0.7), light.sky[2]))
  if (light.stars > 0) stars(pen, frame, light.stars)
  if (light.sun) sunShine(pen, x + width * light.sun.x, y + height * light.sun.y, Math.max(width, height) * 0.55, light.sun.colour, frame)
  if (light.stars > 0 && hasMoon) moon(pen, x + width * 0.78, y + height * 0.22, Math.min(width, height) * 0.034, light.stars)
}

/** Clouds that drift with the wind; draw them over the sky, clipped to it. `seconds` is the film's time. */
export function clouds(pen: Pen, frame: Frame, light: Light, seconds: number, count: number): void {
  const size = frame.height / 640
  const many = Math.round(count * (0.6 + light.cover * 0.9))
  for (let index = 0; index < many; index++) {
    const speed = (3 + chance(index + 3) * 4) * (0.5 + light.wind * 5) * size
    const span = frame.width + 400 * size
    const x = frame.x - 200 * size + ((chance(index * 5 + 1) * span * 0.3 + (index / many) * span + seconds * speed) % span)
    const y = frame.y + frame.height * between(index * 3 + 2, 0.1, 0.46)
    cloud(pen, x, y, size * between(index + 9, 0.75, 1.35), light, index)
  }
}

/** A few birds on their way across the sky. */
export function birds(pen: Pen, x: number, y: number, seconds: number, colour: string): void {
  pen.beginPath()
  for (let index = 0; index < 5; index++) {
    const birdX = x + index * 34 + seconds * 14
    const birdY = y + ((index * 37) % 50) + Math.sin(seconds * 2 + index) * 4
    const flap = Math.sin(seconds * 7 + index * 2) * 5
    pen.moveTo(birdX - 9, birdY - flap)
    pen.quadraticCurveTo(birdX - 3, birdY - 3, birdX, birdY)
    pen.quadraticCurveTo(birdX + 3, birdY - 3, birdX + 9, birdY - flap)
  }
  line(pen, colour, 2.2)
}

function cloud(pen: Pen, x: number, y: number, scale: number, light: Light, seed: number): void {
  const body = mix(mix(light.sky[1], '#FFFAEE', light.darkness > 0.5 ? 0.12 : 0.86 - light.cover * 0.3), light.outdoors, 0.12)
  const belly = mix(body, light.sky[2], 0.5)
  at(pen, x, y, scale, () => {
    pen.beginPath()
    pen.moveTo(-130, 20)
    pen.bezierCurveTo(-150, -14, -96, -30, -80, -22)
    pen.bezierCurveTo(-70, -64 - (seed % 3) * 8, -6, -66, 10, -34)
    pen.bezierCurveTo(40, -58, 92, -34, 84, -6)
    pen.bezierCurveTo(126, -14, 140, 20, 120, 20)
    pen.closePath()
    fill(pen, down(pen, -60, 84, fade(body, 0.9), fade(belly, 0.72)))
  })
}

function sunShine(pen: Pen, x: number, y: number, radius: number, colour: string, frame: Frame): void {
  pen.fillStyle = radiating(pen, x, y, radius, [[0, fade('#FFFBEC', 0.95)], [0.07, fade(colour, 0.9)], [0.2, fade(colour, 0.5)], [0.55, fade(colour, 0.16)], [1, fade(colour, 0)]])
  pen.fillRect(frame.x, frame.y, frame.width, frame.height)
}

function moon(pen: Pen, x: number, y: number, radius: number, strength: number): void {
  pen.fillStyle = radiating(pen, x, y, radius * 7, [[0, fade('#E6EEFF', 0.3 * strength)], [1, fade('#E6EEFF', 0)]])
  pen.fillRect(x - radius * 7, y - radius * 7, radius * 14, radius * 14)
  oval(pen, x, y, radius, radius, fade('#F6F1DF', 0.55 + 0.4 * strength))
  oval(pen, x - radius * 0.3, y - radius * 0.2, radius * 0.22, radius * 0.2, fade('#D9D3C2', 0.5))
  oval(pen, x + radius * 0.3, y + radius * 0.28, radius * 0.16, radius * 0.14, fade('#D9D3C2', 0.5))
}

function stars(pen: Pen, { x, y, width, height }: Frame, strength: number): void {
  for (let index = 0; index < 60; index++) {
    const size = between(index * 7, 0.7, 2) * Math.min(1, height / 500)
    oval(pen, x + width * chance(index), y + height * 0.62 * chance(index + 100), size, size, fade('#FFF8E2', strength * between(index + 31, 0.3, 0.9)))
  }
}
