import { fade, lit, mix, palette, shaded } from '../../paint/colour.ts'
import { across, bar, block, down, oval, polygon, slanted, trace } from '../../paint/shapes.ts'
import type { Moment } from '../place.ts'
import { door } from '../shared/door.ts'
import { glow, lamplight, pool } from '../shared/lamp.ts'
import { ceilingLamp } from '../shared/lamps.ts'
import { ceiling, wainscot } from '../shared/boards.ts'
import { type Room, corners, stoneFloor, wall } from '../shared/room.ts'
import { clock, hourOf, noticeboard, poster } from '../shared/wall-things.ts'
import { townView } from '../shared/town-view.ts'
import { window } from '../shared/window.ts'
import { machines } from './machines.ts'

const floor = 748
const whole = { x: -200, y: -150, width: 2000, height: 1125 }

/** Where all lines of the side corridor meet, and how small its end is. */
const vanishing = { x: 1490, y: 470 }
const opening = { left: 1226, right: 1800 }

/** Where the pane at the end is, so that rain falls on it in each picture. */
export const pane = { x: 1430, y: 322, width: 120, height: 158 }

/** All that stands still behind those who meet in the corridor. */
export function hall(place: Room, moment: Moment): void {
  const { room, pen, light } = place
  bar(room, opening.left - 30, -150, 640, 900, '#E4D5BF')
  stoneFloor(place, { x: -200, y: floor, width: 2000, height: 230 }, '#CDBFA9', 0)
  wall(place, { x: -200, y: -150, width: opening.left + 200, height: floor + 150 }, '#F1E7D8')
  wainscot(place, -200, 604, opening.left + 200, floor - 604, '#DDB59B')
  sideCorridor(place)
  ceiling(place, -200, -150, opening.left + 178, 62)
  bar(room, -200, floor - 16, opening.left + 178, 16, down(room, floor - 16, 16, '#F4EBDC', '#D9CAB2'))
  door(place, -166, floor, 180, 446, palette.teal, 'clouded', moment.states['door'] === 'open')
  namePlate(place, 44)
  noticeboard(room, 84, 246, 296, 264, 7)
  clock(room, 660, 150, 46, hourOf[moment.time])
  poster(room, 448, 250, 116, 158, 0)
  poster(room, 600, 250, 116, 158, 2)
  poster(room, 752, 250, 116, 158, 1)
  machines(place)
  for (const x of [230, 880]) ceilingLamp(pen, x, -112, 330, light)
  eveningLight(place)
  corners(place, whole)
}

/** The stretch that runs away from us, with doors on both sides and a window at its end. */
function sideCorridor(place: Room): void {
  const { room, pen, light } = place
  const [near, far] = [1, 0.31]
  polygon(room, quad('ceiling', near, far), down(room, -150, 430, '#EFE6D6', '#D9CBB5'))
  polygon(room, quad('floor', near, far), down(room, 550, 200, '#A8977F', '#B9AA95'))
  polygon(room, quad('left', near, far), across(room, opening.left, 190, '#D9C8AF', '#EADCC6'))
  polygon(room, quad('right', near, far), across(room, vanishing.x + 96, 214, '#F4EBDC', '#E4D5BF'))
  polygon(room, dado('left', near, far), across(room, opening.left, 190, '#B98F76', '#D2A98F'))
  polygon(room, dado('right', near, far), across(room, vanishing.x + 96, 214, '#DDB59B', '#CBA288'))
  for (const [from, to, side, colour] of [[0.86, 0.66, 'left', palette.terracotta], [0.54, 0.43, 'left', palette.teal], [0.82, 0.63, 'right', palette.mustard], [0.52, 0.42, 'right', palette.terracotta]] as const) sideDoor(place, from, to, side, colour)
  const end = { left: xAt(opening.left, far), right: xAt(opening.right, far), top: yAt(-150, far), bottom: yAt(floor, far) }
  bar(room, end.left, end.top, end.right - end.left, end.bottom - end.top, down(room, end.top, end.bottom - end.top, '#F8F0E2', '#EBDDC6'))
  bar(room, end.left, end.bottom - 44, end.right - end.left, 44, '#DDB59B')
  window(pen, room, pane, townView, { panes: 2, sill: true }, light)
  for (const depth of [0.78, 0.56, 0.42]) lampInDepth(place, depth)
  lightFromTheEnd(place)
  polygon(room, [opening.left - 22, -150, opening.left, -150, opening.left, floor + 6, opening.left - 22, floor], across(room, opening.left - 22, 22, '#FBF5E8', '#E2D5BF'))
  exitSign(place)
}

function sideDoor({ room, pen, light }: Room, from: number, to: number, side: 'left' | 'right', colour: string): void {
  const x0 = xAt(opening[side], from)
  const x1 = xAt(opening[side], to)
  const corner = (share: number, x: number, depth: number): [number, number] => [x, yAt(floor - 470 * share, depth)]
  polygon(room, [...corner(1.05, x0, from + 0.02), ...corner(1.05, x1, to - 0.01), ...corner(0, x1, to - 0.01), ...corner(0, x0, from + 0.02)], '#F6EDDD')
  polygon(room, [...corner(1, x0, from), ...corner(1, x1, to), ...corner(0, x1, to), ...corner(0, x0, from)], side === 'left' ? shaded(colour, 0.2) : lit(colour, 0.04))
  const [a, b] = [x0 + (x1 - x0) * 0.22, x0 + (x1 - x0) * 0.78]
  const [da, db] = [from + (to - from) * 0.22, from + (to - from) * 0.78]
  const glass = [...corner(0.92, a, da), ...corner(0.92, b, db), ...corner(0.5, b, db), ...corner(0.5, a, da)]
  polygon(room, glass, '#C6DAD8')
  if (light.lamps > 0.6) polygon(pen, glass, fade('#FFDF9C', 0.7 * light.lamps))
}

function lampInDepth({ pen, room, light }: Room, depth: number): void {
  const y = yAt(-150, depth)
  const half = 120 * depth
  glow(pen, vanishing.x, y + 10, half * 2.6, 0.05 + 0.3 * light.lamps, '#FFEBC0')
  polygon(room, [vanishing.x - half, y + 4, vanishing.x + half, y + 4, vanishing.x + half * 0.86, y + 16 * depth, vanishing.x - half * 0.86, y + 16 * depth], '#FFF6DC')
  if (light.lamps > 0.6) polygon(pen, [vanishing.x - half, y + 4, vanishing.x + half, y + 4, vanishing.x + half * 0.86, y + 16 * depth, vanishing.x - half * 0.86, y + 16 * depth], '#FFF6DC')
}

function lightFromTheEnd({ pen, light }: Room): void {
  const colour = light.darkness > 0.5 ? '#6F86B8' : light.beamColour
  const strength = light.darkness > 0.5 ? 0.2 : 0.2 + 0.5 * light.beam
  glow(pen, vanishing.x, pane.y + pane.height / 2, 300, strength * 0.7, colour)
  polygon(pen, [pane.x, 552, pane.x + pane.width, 552, pane.x + pane.width + 120, 860, pane.x - 120, 860], slanted(pen, 0, 552, 0, 860, [[0, fade(colour, strength)], [0.6, fade(colour, strength * 0.5)], [1, fade(colour, 0)]]))
}

function exitSign({ pen }: Room): void {
  glow(pen, 1270, 40, 90, 0.22, '#8FD6A6')
  block(pen, 1236, 20, 70, 40, 4, '#3E8E62')
  oval(pen, 1262, 30, 4, 4, '#F4FBF4')
  trace(pen, [1262, 36, 1258, 44, 1266, 52], '#F4FBF4', 3)
  trace(pen, [1258, 44, 1250, 50], '#F4FBF4', 3)
  trace(pen, [1254, 38, 1262, 37, 1270, 42], '#F4FBF4', 3)
  bar(pen, 1284, 27, 13, 26, '#F4FBF4')
}

function namePlate({ room }: Room, x: number): void {
  block(room, x - 12, 440, 40, 52, 4, '#FFFCF4')
  bar(room, x - 6, 450, 28, 8, mix(palette.teal, palette.white, 0.3))
  for (const row of [0, 1, 2]) bar(room, x - 6, 464 + row * 8, 26 - row * 5, 3, fade(palette.ink, 0.3))
}

function eveningLight({ pen, light }: Room): void {
  const strength = lamplight(light)
  for (const x of [230, 880]) {
    pool(pen, x, 860, 700, 140, strength * 0.5)
    glow(pen, x, 120, 520, strength * 0.4, '#FFE0A8')
  }
}

function quad(side: 'left' | 'right' | 'floor' | 'ceiling', near: number, far: number): number[] {
  const [l, r] = [opening.left, opening.right]
  const ends: Record<typeof side, [number, number, number, number]> = { left: [l, -150, l, floor], right: [r, -150, r, floor], floor: [l, floor, r, floor], ceiling: [l, -150, r, -150] }
  const [ax, ay, bx, by] = ends[side]
  return [xAt(ax, near), yAt(ay, near), xAt(bx, near), yAt(by, near), xAt(bx, far), yAt(by, far), xAt(ax, far), yAt(ay, far)]
}

function dado(side: 'left' | 'right', near: number, far: number): number[] {
  const x = opening[side]
  return [xAt(x, near), yAt(604, near), xAt(x, near), yAt(floor, near), xAt(x, far), yAt(floor, far), xAt(x, far), yAt(604, far)]
}

function xAt(x: number, depth: number): number {
  return vanishing.x + (x - vanishing.x) * depth
}

function yAt(y: number, depth: number): number {
  return vanishing.y + (y - vanishing.y) * depth
}
