import type { Pen } from '../../pen.ts'
import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { chance } from '../../paint/random.ts'
import { bar, block, down, oval, polygon } from '../../paint/shapes.ts'
import { tonedPen } from '../../paint/toned.ts'
import type { Moment } from '../place.ts'
import { lamplight, pool } from '../shared/lamp.ts'
import { streetLamp } from '../shared/lamps.ts'
import { type Light, lightOf } from '../shared/light.ts'
import { sky } from '../shared/sky.ts'
import { house, type House } from '../shared/town.ts'
import { carBody, carInside, homeCareCar, type Paintwork } from './car.ts'
import { bounds, car, horizon } from './plan.ts'
import { carWithLaptop } from './seat.ts'

const row: readonly House[] = [
  { x: -60, width: 250, height: 226, wall: '#D9A17C', roof: '#8A4A44', gable: 74, rows: 3, columns: 4, windowHeight: 40, chimney: true },
  { x: 196, width: 190, height: 190, wall: '#EFE3CC', roof: '#A8573F', gable: 84, rows: 2, columns: 3, dormers: 2, door: { column: 1, colour: palette.tealDark } },
  { x: 392, width: 200, height: 250, wall: '#C9776A', roof: '#7E3A3C', gable: 90, rows: 3, columns: 3, stepped: true, windowHeight: 42 },
  { x: 800, width: 470, height: 206, wall: '#E3C48C', roof: '#7C5B52', gable: 70, rows: 2, columns: 8, windowHeight: 52, dormers: 2, door: { column: 3, colour: '#5A3A2A' } },
  { x: 1276, width: 180, height: 240, wall: '#8FB0B4', roof: '#8A4A44', gable: 80, rows: 3, columns: 3, windowHeight: 42, chimney: true },
  { x: 1462, width: 230, height: 204, wall: '#EAD9BC', roof: '#A8573F', gable: 78, rows: 2, columns: 4, dormers: 2 },
  { x: 1698, width: 320, height: 262, wall: '#C98468', roof: '#6E3A3E', gable: 84, rows: 3, columns: 5, windowHeight: 44 },
]

/** The car park without the car that the scene is about: sky, houses, hedge, asphalt, other cars, lamps. */
export function drawBack(pen: Pen, moment: Moment): void {
  const light = lightOf(moment.time, moment.weather)
  const outside = tonedPen(pen, light.outdoors)
  sky(pen, { ...bounds, height: horizon - bounds.y + 30 }, light)
  for (let index = 0; index < 18; index++) oval(outside, 40 + index * 118, horizon - 90, 90, 60 + 40 * chance(index), fade(light.haze, 0.5))
  for (const one of row) house(outside, pen, horizon, one, light)
  ground(outside, light)
  hedge(outside, light)
  shadows(outside, light)
  parked(outside, { x: 1420, y: 730, scale: 0.44 }, { colour: '#6E8CA0' }, light)
  parked(outside, { x: 262, y: 760, scale: 0.56 }, homeCareCar, light)
  for (const [x, y, scale] of [[72, 800, 1.72], [1010, 716, 1.3], [1770, 800, 1.8]] as const) streetLamp(outside, pen, x, y, scale, light)
  for (const [x, y] of [[120, 860], [1770, 880]] as const) pool(pen, x, y, 560, 130, 0.6 * lamplight(light))
  edge(pen, light)
  carWithLaptop(pen, moment)
}

function ground(pen: Pen, light: Light): void {
  const height = 1000 - horizon
  const colour = light.snowed ? '#DDE5EB' : light.falling === 'rain' ? '#8C8A8C' : '#AFA59B'
  bar(pen, 0, horizon, 2000, height, down(pen, horizon, height, shaded(colour, 0.08), colour, lit(colour, 0.16)))
  bar(pen, 0, horizon, 2000, 26, light.snowed ? '#EFF4F8' : '#D3C5B0')
  bar(pen, 0, horizon + 24, 2000, 7, light.snowed ? '#C9D5DE' : '#8F8478')
  const paint = light.snowed ? fade('#FFFFFF', 0.5) : fade('#F7F2E6', 0.85)
  for (let bay = -3; bay <= 5; bay++) {
    const [top, bottom] = [700 + bay * 330, 640 + bay * 470]
    polygon(pen, [top, 704, top + 9, 704, bottom + 17, 900, bottom, 900], paint)
  }
  for (let grain = 0; grain < 160; grain++) oval(pen, 2000 * chance(grain), horizon + 36 + (height - 36) * chance(grain + 500), 2.4, 1, fade(grain % 2 === 0 ? '#5E564E' : '#FFFFFF', 0.22))
  if (light.falling === 'rain') for (const [x, y, wide] of [[420, 930, 170], [1040, 960, 120], [700, 800, 110], [1860, 940, 120]] as const) puddle(pen, x, y, wide, light)
}

function puddle(pen: Pen, x: number, y: number, width: number, light: Light): void {
  oval(pen, x, y, width, width * 0.1, fade(light.sky[1], 0.55))
  oval(pen, x + width * 0.2, y - width * 0.015, width * 0.5, width * 0.045, fade('#FFFFFF', 0.22))
}

function hedge(pen: Pen, light: Light): void {
  for (let bush = 0; bush < 42; bush++) {
    const x = bush * 50 - 10
    if (x > 150 && x < 250) continue
    const tall = 30 + 12 * chance(bush + 5)
    block(pen, x - 30, horizon - tall + 8, 64, tall + 8, 18, down(pen, horizon - tall, tall + 12, light.snowed ? '#F4F8FB' : lit(palette.leaf, 0.2), palette.leafDark))
  }
  bar(pen, 250, horizon + 12, 1760, 5, fade('#2A2030', 0.16))
}

function shadows(pen: Pen, light: Light): void {
  const depth = 0.07 + 0.16 * light.beam
  for (const [x, width] of [[190, 90], [1830, 110], [60, 20]] as const) polygon(pen, [x, 736, x + width, 736, x + width + 300, 880, x + 190, 892], fade('#3A2440', depth))
  polygon(pen, [car.x + 60, 870, car.x + 1000, 870, car.x + 1110, 934, car.x + 200, 934], fade('#2A2030', depth + 0.03))
}

function parked(pen: Pen, spot: { x: number; y: number; scale: number }, paintwork: Paintwork, light: Light): void {
  carInside(pen, spot, paintwork)
  carBody(pen, spot, paintwork, light)
}

/** The evening comes from the edges, so that lamps and lit windows are felt. */
function edge(pen: Pen, light: Light): void {
  if (light.darkness < 0.2) return
  bar(pen, 0, bounds.y, 2000, 300, down(pen, bounds.y, 300, fade('#0E1430', 0.3), fade('#0E1430', 0)))
  bar(pen, 0, 800, 2000, 200, down(pen, 800, 200, fade('#0E1430', 0), fade('#0E1430', 0.24)))
}
