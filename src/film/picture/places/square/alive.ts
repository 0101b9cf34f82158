import type { Pen } from '../../pen.ts'
import { fade, palette } from '../../paint/colour.ts'
import { chance } from '../../paint/random.ts'
import { fill, line, oval, polygonPath } from '../../paint/shapes.ts'
import type { Light } from '../shared/light.ts'
import { birds, clouds } from '../shared/sky.ts'
import { pole } from './street.ts'
import { towerOutline } from './town.ts'

/** Clouds and birds over the roofs, behind the tower. */
export function overhead(pen: Pen, light: Light, seconds: number): void {
  pen.save()
  pen.beginPath()
  pen.rect(-200, -150, 2000, 340)
  for (let index = 0; index + 1 < towerOutline.length; index += 2) {
    const [x, y] = [towerOutline[index] ?? 0, towerOutline[index + 1] ?? 0]
    if (index === 0) pen.moveTo(x, y)
    else pen.lineTo(x, y)
  }
  pen.closePath()
  pen.clip('evenodd')
  clouds(pen, { x: -200, y: -150, width: 2000, height: 560 }, light, seconds, 5)
  if (light.darkness < 0.5 && !light.falling) birds(pen, 960, 64, seconds, fade('#323C50', 0.6))
  pen.restore()
}

/** The flag by day; when the sun is down a pennant hangs there, as it should. */
export function flag(pen: Pen, outdoors: Pen, light: Light, seconds: number): void {
  if (light.darkness > 0.5) pennant(outdoors, light, seconds)
  else dannebrog(light.darkness > 0 ? outdoors : pen, light, seconds)
}

/** Pigeons that walk and peck between the stones. */
export function pigeons(outdoors: Pen, light: Light, seconds: number): void {
  if (light.darkness > 0.5 || light.falling) return
  for (let bird = 0; bird < 5; bird++) {
    const x = 556 + bird * 31 + Math.sin(seconds * 0.35 + bird * 2) * 16
    const y = 764 + ((bird * 17) % 26)
    const peck = Math.max(0, Math.sin(seconds * 2.3 + bird * 1.7)) ** 4
    const facing = Math.cos(seconds * 0.35 + bird * 2) > 0 ? 1 : -1
    oval(outdoors, x + 4, y + 1, 15, 3, fade('#3A2440', 0.2))
    oval(outdoors, x, y - 10, 13, 8, bird % 2 === 0 ? '#7F8C99' : '#9AA3AC', -0.2 * facing)
    oval(outdoors, x - facing * 13, y - 8, 8, 3, '#5E6A76')
    oval(outdoors, x + facing * 12, y - 18 + peck * 13, 5, 5, '#5F7A78')
  }
}

/** Leaves of a near tree that hang into the picture from above, swaying. */
export function bough(outdoors: Pen, light: Light, seconds: number): void {
  const sway = Math.sin(seconds * (0.8 + light.wind)) * (3 + light.wind * 12)
  outdoors.beginPath()
  outdoors.moveTo(-230, -120)
  outdoors.quadraticCurveTo(-60, -110 + sway * 0.3, 96 + sway, -44)
  line(outdoors, '#4E372A', 12)
  for (const [part, colour] of (light.snowed ? ['#C9D4DC', '#E4EBF0', '#F8FBFD'] : ['#2F5545', '#3F6E56', '#5E8F62']).entries()) {
    outdoors.beginPath()
    for (let leaf = part; leaf < 54; leaf += 3) {
      const along = chance(leaf * 3)
      const x = -220 + along * 330 + sway * along
      const y = -126 + along * 70 + (chance(leaf * 7) - 0.4) * 110 + sway * 0.5 * chance(leaf)
      const turn = chance(leaf) * 3 + sway * 0.02
      const long = 20 + chance(leaf + 70) * 14
      outdoors.moveTo(x + Math.cos(turn) * long, y + Math.sin(turn) * long)
      outdoors.ellipse(x, y, long, long * 0.44, turn, 0, Math.PI * 2)
    }
    fill(outdoors, colour)
  }
}

function dannebrog(pen: Pen, light: Light, seconds: number): void {
  const [left, top, width, height] = [pole.x + 4, pole.top + 16, 124, 92]
  const wave = (step: number) => (Math.sin(seconds * (2 + light.wind * 4) - step * 0.62) * (4 + light.wind * 4) * step) / 9
  const edge = (from: number) => {
    for (let step = 0; step <= 10; step++) pen.lineTo(left + (width * step) / 10, top + from + wave(step))
  }
  pen.save()
  pen.beginPath()
  edge(0)
  for (let step = 10; step >= 0; step--) pen.lineTo(left + (width * step) / 10, top + height + wave(step))
  pen.closePath()
  fill(pen, '#C8102E')
  pen.clip()
  pen.beginPath()
  edge(height / 2)
  pen.strokeStyle = '#FFFFFF'
  pen.lineWidth = 14
  pen.stroke()
  pen.fillStyle = '#FFFFFF'
  pen.fillRect(left + 38, top - 20, 14, height + 40)
  for (const [step, alpha] of [[3, 0.1], [7, 0.14]] as const) {
    pen.fillStyle = fade('#3A0A18', alpha * (0.5 + 0.5 * Math.sin(seconds * 2.4 - step)))
    pen.fillRect(left + (width * step) / 10 - 12, top - 20, 26, height + 40)
  }
  pen.restore()
}

function pennant(outdoors: Pen, light: Light, seconds: number): void {
  const swing = Math.sin(seconds * (1.2 + light.wind * 2)) * (5 + light.wind * 16)
  polygonPath(outdoors, [pole.x + 3, pole.top + 16, pole.x + 26 + swing * 0.3, pole.top + 60, pole.x + 18 + swing, pole.top + 180, pole.x + 5, pole.top + 36])
  fill(outdoors, '#C8102E')
  outdoors.beginPath()
  outdoors.moveTo(pole.x + 4, pole.top + 27)
  outdoors.quadraticCurveTo(pole.x + 14 + swing * 0.3, pole.top + 70, pole.x + 18 + swing, pole.top + 176)
  line(outdoors, palette.white, 2.6)
}
