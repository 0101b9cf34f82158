import type { TimeId } from '../../../screenplay/vocabulary/index.ts'
import type { Pen } from '../../pen.ts'
import { fade, mix, palette } from '../../paint/colour.ts'
import { between, chance } from '../../paint/random.ts'
import { across, bar, block, down, oval, polygon, roundedPath, slanted, trace, within } from '../../paint/shapes.ts'
import { glow } from '../shared/lamp.ts'
import type { Light } from '../shared/light.ts'
import { type Frame, sky } from '../shared/sky.ts'
import { type House, house } from '../shared/town.ts'
import { hourOf } from '../shared/wall-things.ts'

/** Where the houses stand. */
export const base = 690

const townHall: House = { x: 520, width: 560, height: 384, wall: '#CB7656', roof: '#5E8F7E', gable: 104, rows: 3, columns: 7, windowHeight: 68, dormers: 2 }

const houses: readonly House[] = [
  { x: -214, width: 232, height: 300, wall: '#E2B25E', roof: '#A34E3C', gable: 98, rows: 3, columns: 3, windowHeight: 58, dormers: 2, door: { column: 1, colour: palette.tealDark }, chimney: true },
  { x: 26, width: 180, height: 350, wall: '#C9675A', roof: '#7E3A3C', gable: 112, rows: 4, columns: 2, windowHeight: 54, stepped: true },
  { x: 214, width: 214, height: 278, wall: '#EFE3CC', roof: '#B2604A', gable: 92, rows: 3, columns: 3, windowHeight: 52, dormers: 1, door: { column: 0, colour: palette.navy }, awning: palette.terracotta },
  { x: 1192, width: 204, height: 318, wall: '#8FB0B4', roof: '#8A4A44', gable: 94, rows: 3, columns: 3, windowHeight: 60, dormers: 1, chimney: true, door: { column: 2, colour: palette.terracottaDark } },
  { x: 1404, width: 184, height: 268, wall: '#E8C78A', roof: '#9A4A3C', gable: 88, rows: 3, columns: 2, windowHeight: 50, awning: palette.teal },
  { x: 1596, width: 260, height: 346, wall: '#D69A84', roof: '#6E3A3E', gable: 106, rows: 4, columns: 3, windowHeight: 50, stepped: true },
]

/** The outline of tower and spire, so that clouds can pass behind it. */
export const towerOutline = [730, 200, 730, 40, 720, 30, 800, -190, 880, 30, 870, 40, 870, 200] as const

/** Sky, the hazy roofs behind, the houses around the square and the town hall. */
export function town(pen: Pen, outdoors: Pen, bounds: Frame, light: Light, time: TimeId): void {
  sky(pen, { ...bounds, height: 690 }, light)
  bar(pen, bounds.x, bounds.y + 690, bounds.width, 160, light.haze)
  farRoofs(pen, outdoors, light)
  for (const each of houses) house(outdoors, pen, base, each, light)
  tower(pen, outdoors, light, hourOf[time])
  house(outdoors, pen, base, townHall, light)
  mouldings(outdoors)
  portal(pen, outdoors, light)
}

function farRoofs(pen: Pen, outdoors: Pen, light: Light): void {
  const colour = mix('#C9B9B4', light.haze, light.darkness > 0.5 ? 0.25 : 0.45)
  const paint = light.darkness > 0.5 ? outdoors : pen
  for (let index = 0; index < 18; index++) {
    const x = -220 + index * 116
    const height = 60 + chance(index) * 84
    bar(paint, x, 560 - height, 118, 200, colour)
    polygon(paint, [x - 2, 560 - height, x + 59, 560 - height - 50, x + 120, 560 - height], light.snowed ? mix(colour, '#FFFFFF', 0.6) : mix(colour, '#8A6A70', 0.16))
    for (let window = 0; window < 6; window++) if (chance(index * 13 + window) < light.litWindows * 0.7) bar(pen, x + 14 + (window % 3) * 28, 580 - height + Math.floor(window / 3) * 34, 9, 13, fade('#FFD98A', 0.85))
  }
  bar(paint, -200, 600, 2000, 100, mix(colour, '#5A4650', 0.12))
  bar(paint, 1118, 292, 46, 300, colour)
  polygon(paint, [1110, 294, 1141, 170, 1172, 294], light.snowed ? '#EEF3F7' : mix('#8FB0A4', light.haze, 0.45))
}

function tower(pen: Pen, outdoors: Pen, light: Light, hour: number): void {
  bar(outdoors, 730, 40, 140, 260, across(outdoors, 730, 140, '#DE9472', '#C57252', '#9C4F3C'))
  polygon(outdoors, [718, 40, 800, -190, 882, 40], across(outdoors, 718, 164, '#94C7B2', '#6AA48F', '#3F7363'))
  for (let seam = 1; seam < 5; seam++) trace(outdoors, [718 + seam * 33, 40, 800, -190], fade('#22403A', 0.14), 1.6)
  if (light.snowed) polygon(outdoors, [718, 40, 800, -190, 812, -150, 768, 30], fade('#FFFFFF', 0.75))
  block(outdoors, 718, 34, 164, 15, 2, '#F6E8D0')
  bar(outdoors, 726, 49, 148, 7, fade('#3C1E1E', 0.25))
  for (const x of [762, 810]) block(outdoors, x, 164, 28, 58, 14, '#4A2F38')
  glow(pen, 800, 104, 120, 0.5 * light.darkness, '#FFE6B0')
  oval(outdoors, 800, 104, 52, 52, '#FBF3E2')
  const dial = light.darkness > 0.5 ? '#FFE9B8' : palette.navy
  const marks = light.darkness > 0.5 ? palette.navy : '#F3D58C'
  oval(light.darkness > 0.5 ? pen : outdoors, 800, 104, 45, 45, dial)
  for (let tick = 0; tick < 12; tick++) trace(outdoors, [800 + Math.cos((tick * Math.PI) / 6) * 36, 104 + Math.sin((tick * Math.PI) / 6) * 36, 800 + Math.cos((tick * Math.PI) / 6) * 41, 104 + Math.sin((tick * Math.PI) / 6) * 41], marks, 3)
  hand(outdoors, (hour % 12) / 12, 22, 4.4, marks)
  hand(outdoors, hour % 1, 34, 3.2, marks)
}

function hand(outdoors: Pen, turn: number, length: number, width: number, colour: string): void {
  const angle = turn * Math.PI * 2 - Math.PI / 2
  trace(outdoors, [800, 104, 800 + Math.cos(angle) * length, 104 + Math.sin(angle) * length], colour, width)
}

function mouldings(outdoors: Pen): void {
  bar(outdoors, 514, base - 382, 572, 9, '#F3E3C8')
  for (const y of [base - 256, base - 140]) bar(outdoors, 520, y, 560, 6, '#F3E3C8')
  for (const x of [520, 1064]) for (let stone = 0; stone < 12; stone++) bar(outdoors, x, base - 372 + stone * 31, stone % 2 === 0 ? 16 : 11, 24, fade('#F3E3C8', 0.7))
  for (let brick = 0; brick < 120; brick++) bar(outdoors, 524 + chance(brick) * 540, base - 370 + Math.floor(chance(brick + 50) * 46) * 8, between(brick, 9, 16), 3, fade('#7A3426', 0.16))
}

function portal(pen: Pen, outdoors: Pen, light: Light): void {
  block(outdoors, 740, base - 166, 120, 166, 6, across(outdoors, 740, 120, '#FBEFD9', '#E3CFAF'))
  polygon(outdoors, [730, base - 164, 800, base - 204, 870, base - 164], across(outdoors, 730, 140, '#FBEFD9', '#DCC7A6'))
  oval(outdoors, 800, base - 178, 10, 10, palette.terracottaDark)
  within(outdoors, () => roundedPath(outdoors, 756, base - 146, 88, 190, 42), () => {
    bar(outdoors, 756, base - 146, 88, 146, '#4A3026')
    const glass = light.lamps > 0.3 ? pen : outdoors
    bar(glass, 762, base - 142, 76, 52, down(glass, base - 142, 52, '#FFE9B4', '#FFCF80'))
    for (const x of [766, 804]) bar(glass, x, base - 84, 30, 44, slanted(glass, x, base - 84, x + 30, base - 40, [[0, '#FFE6AC'], [1, '#E9B568']]))
  })
  trace(outdoors, [800, base - 146, 800, base - 2], '#F3E3C8', 3)
  trace(outdoors, [758, base - 88, 842, base - 88], '#F3E3C8', 4)
  for (const side of [-1, 1]) oval(outdoors, 800 + side * 8, base - 30, 3, 3, '#F3CF7A')
  bar(outdoors, 728, base - 12, 144, 8, light.snowed ? '#FFFFFF' : '#EBDABD')
  bar(outdoors, 716, base - 4, 168, 10, light.snowed ? '#F4F8FB' : '#DCC8A8')
  glow(pen, 800, base - 100, 160, 0.12 + 0.4 * light.darkness)
  for (const side of [-1, 1]) {
    glow(pen, 800 + side * 82, base - 120, 70, 0.1 + 0.5 * light.darkness)
    block(pen, 800 + side * 82 - 6, base - 130, 12, 18, 4, '#FFEFC2')
  }
}
