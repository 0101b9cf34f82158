import type { Pen } from '../../pen.ts'
import { fade, lit, mix } from '../../paint/colour.ts'
import { between, chance } from '../../paint/random.ts'
import { bar, down, oval, polygon } from '../../paint/shapes.ts'
import { pool } from '../shared/lamp.ts'
import type { Light } from '../shared/light.ts'
import { base } from './town.ts'

const bottom = 975

/** The paving of the square: dry, wet with the lights in it, or under snow. */
export function ground(pen: Pen, outdoors: Pen, light: Light): void {
  const stone = light.snowed ? '#E6ECF1' : light.falling === 'rain' ? '#B59F8C' : '#D8B891'
  bar(outdoors, -200, base - 4, 2000, bottom - base + 10, down(outdoors, base, bottom - base, lit(stone, 0.3), stone, mix(stone, '#7E6258', 0.34)))
  bar(outdoors, -200, base - 4, 2000, 9, fade('#785046', 0.22))
  paving(outdoors, light)
  if (light.snowed) drifts(outdoors)
  if (light.falling === 'rain') reflections(pen, outdoors, light)
  if (light.beam > 0.3) longShadows(outdoors)
  if (light.darkness > 0.3) for (const [x, y] of [[452, 716], [1136, 716], [800, 710]] as const) pool(pen, x, y + 30, 520, 130, 0.3 * light.lamps)
}

function paving(outdoors: Pen, light: Light): void {
  const joint = fade('#6E4B41', light.snowed ? 0.06 : 0.13)
  const middle = 800
  let y = base + 8
  for (let row = 0; row < 16; row++) {
    const step = 7 + row * 1.9
    const spread = (y - 600) / 90
    bar(outdoors, -200, y, 2000, 1 + row * 0.09, joint)
    for (let column = -46; column <= 46; column++) {
      const offset = (row % 2) * 0.5
      const x = middle + (column + offset) * 42 * spread
      if (x < -220 || x > 1820) continue
      bar(outdoors, x, y, 1 + row * 0.07, step, joint)
      if (!light.snowed && chance(row * 97 + column) > 0.86) bar(outdoors, x + 2, y + 2, 42 * spread - 3, step - 3, fade(chance(column + row) > 0.5 ? '#FFF2D8' : '#7A5546', 0.12))
    }
    y += step
  }
}

function drifts(outdoors: Pen): void {
  for (let index = 0; index < 16; index++) oval(outdoors, -200 + chance(index) * 2000, base + 20 + chance(index + 40) * 270, between(index, 90, 240), between(index + 2, 6, 18), fade('#FFFFFF', 0.5))
}

/** What shines mirrors itself in the wet stones: long, soft and upright. */
function reflections(pen: Pen, outdoors: Pen, light: Light): void {
  for (let index = 0; index < 26; index++) {
    const x = -180 + chance(index * 3) * 1960
    const long = between(index, 50, 150)
    bar(pen, x, base + 14 + chance(index) * 60, between(index + 7, 10, 26), long, down(pen, base + 14, long + 60, fade('#FFDFA0', 0.12 + 0.2 * light.lamps * light.darkness), fade('#FFDFA0', 0)))
  }
  for (let index = 0; index < 9; index++) {
    const y = base + 60 + chance(index + 5) * 200
    oval(outdoors, -150 + chance(index * 7) * 1900, y, between(index, 60, 150), (y - 660) / 16, fade('#DCE8EE', 0.3))
  }
}

function longShadows(outdoors: Pen): void {
  for (const [x, width, long] of [[-62, 70, 330], [1345, 60, 320], [1560, 66, 320], [452, 10, 330], [1136, 10, 330]] as const) {
    polygon(outdoors, [x - width / 2, 716, x + width / 2, 716, x + width / 2 + long, 900, x + long * 0.8, 912], fade('#3A2440', 0.15))
  }
}
