import { fade, lit, palette, shaded } from '../../paint/colour.ts'
import { across, at, bar, block, fill, line, oval, polygon } from '../../paint/shapes.ts'
import type { Moment } from '../place.ts'
import { door } from '../shared/door.ts'
import { chair } from '../shared/chair.ts'
import { cupboard } from '../shared/furniture.ts'
import { plant } from '../shared/greenery.ts'
import { glow, lamplight, pendant, pool } from '../shared/lamp.ts'
import { tableLamp } from '../shared/lamps.ts'
import { boardFloor, ceiling, ragRug } from '../shared/boards.ts'
import { type Room, corners, sunbeams, wall } from '../shared/room.ts'
import { clock, hourOf, poster } from '../shared/wall-things.ts'
import { gardenView } from '../shared/garden-view.ts'
import { window } from '../shared/window.ts'
import { fridge } from './fridge.ts'
import { worktop } from './worktop.ts'

const floor = 748
const whole = { x: -200, y: -150, width: 2000, height: 1125 }

/** Where the pane is, so that rain falls on it in each picture. */
export const pane = { x: 606, y: 76, width: 400, height: 356 }

/** The telephone with a cord, on its small chest. */
export const telephone = { x: 186, y: 604, scale: 0.66 }

/** All that stands still in the kitchen behind those who sit there. */
export function room(place: Room, moment: Moment): void {
  const { pen, room: toned, light } = place
  wall(place, { ...whole, height: floor + 150 }, '#F3E6CF')
  paper(place)
  ceiling(place, -200, -150, 2000, 132)
  boardFloor(place, { x: -200, y: floor, width: 2000, height: 230 }, '#BE946A')
  door(place, -160, floor, 182, 452, '#8FB0A9', 'none', moment.states['door'] === 'open')
  window(pen, toned, pane, gardenView, { panes: 2, sill: false, colour: '#FFFDF8' }, light)
  worktop(place, floor)
  geraniums(place)
  curtains(place)
  sunbeams(place, pane.x, pane.y, pane.width, 840, 300)
  phoneCorner(place)
  clock(toned, 1160, 110, 42, hourOf[moment.time])
  poster(toned, 1226, 56, 92, 118, 1)
  poster(toned, 380, 70, 108, 138, 0)
  fridge(place, 1290, floor + 26)
  cupboard(toned, 1530, floor + 24, 230, 190, 2, '#8FB0A9')
  tableLamp(light.darkness > 0.5 ? pen : toned, 1622, 580, 0.9, palette.rose, light)
  plant(toned, 1714, 580, 0.5, 23, palette.terracotta)
  ragRug(place, 470, 852, 700, 96)
  chair(toned, 556, 850, '#C9776A')
  chair(toned, 1056, 850, '#C9776A')
  pendant(pen, 806, 250, 0.86, '#E0A080', light)
  eveningLight(place)
  corners(place, whole)
}

/** Wallpaper with small sprigs, so pale that it is felt more than seen. */
function paper({ room: toned }: Room): void {
  for (let row = 0; row < 13; row++) {
    for (let column = 0; column < 25; column++) {
      const x = -180 + column * 80 + (row % 2) * 40
      const y = -120 + row * 54
      oval(toned, x, y, 3, 7, fade('#C79F6C', 0.2), 0.5)
      oval(toned, x + 7, y, 3, 7, fade('#7E9A6C', 0.17), -0.5)
      oval(toned, x + 3.5, y - 7, 3, 3, fade('#D4714B', 0.18))
    }
  }
}

function curtains({ room: toned }: Room): void {
  const { x, y, width } = pane
  block(toned, x - 66, y - 34, width + 132, 9, 4, palette.birchDark)
  for (const end of [x - 70, x + width + 70]) oval(toned, end, y - 30, 9, 9, palette.birchDark)
  for (let fold = 0; fold < 14; fold++) {
    const left = x - 50 + (fold * (width + 100)) / 14
    block(toned, left, y - 28, (width + 100) / 14 + 1, 62 + (fold % 2) * 6, 8, across(toned, left, (width + 100) / 14, '#FFF8EA', '#EBD3BC'))
  }
  for (const side of [-1, 1]) {
    const edge = side < 0 ? x - 62 : x + width + 62
    toned.beginPath()
    toned.moveTo(edge, y - 30)
    toned.lineTo(edge - side * 104, y - 30)
    toned.bezierCurveTo(edge - side * 92, y + 120, edge - side * 62, y + 190, edge - side * 26, y + 236)
    toned.quadraticCurveTo(edge - side * 34, y + 330, edge - side * 44, y + 362)
    toned.lineTo(edge, y + 362)
    toned.closePath()
    fill(toned, across(toned, Math.min(edge, edge - side * 104), 104, side < 0 ? '#FFF3E0' : '#EBCFB6', side < 0 ? '#E9C8AE' : '#FBEAD6'))
    for (const share of [0.25, 0.5, 0.75]) {
      toned.beginPath()
      toned.moveTo(edge - side * 104 * share, y - 30)
      toned.quadraticCurveTo(edge - side * 84 * share, y + 140, edge - side * 26 * share, y + 236)
      line(toned, fade('#A9755A', 0.2), 3)
    }
    block(toned, edge - side * 13 - 18, y + 228, 36, 14, 6, '#C9776A')
  }
}

function geraniums({ room: toned }: Room): void {
  block(toned, pane.x - 26, pane.y + pane.height, pane.width + 52, 20, 4, '#FFFDF8')
  for (const [x, seed] of [[660, 3], [730, 9], [950, 5]] as const) {
    at(toned, x, pane.y + pane.height, 0.62, () => {
      for (let leaf = 0; leaf < 16; leaf++) oval(toned, Math.cos(leaf * 2.4 + seed) * (14 + leaf * 2.4), -76 - Math.sin(leaf * 1.7 + seed) * 26, 17, 14, leaf % 2 === 0 ? palette.leafDark : palette.leaf)
      for (let bloom = 0; bloom < 9; bloom++) oval(toned, Math.cos(bloom * 2.1 + seed) * 34, -104 + Math.sin(bloom * 1.3 + seed) * 24, 10, 9, bloom % 2 === 0 ? '#D8574E' : '#E98A7C')
      polygon(toned, [-32, -56, 32, -56, 24, 0, -24, 0], across(toned, -32, 64, lit(palette.terracotta, 0.2), shaded(palette.terracotta, 0.2)))
    })
  }
}

function phoneCorner(place: Room): void {
  const { room: toned } = place
  cupboard(toned, 92, floor + 26, 190, 164, 2, '#E8CFA8')
  block(toned, 236, 578, 40, 26, 3, '#F4E6CE')
  bar(toned, 238, 584, 36, 3, fade(palette.navy, 0.4))
  bar(toned, 238, 591, 26, 3, fade(palette.navy, 0.3))
  toned.beginPath()
  toned.moveTo(150, 602)
  for (let turn = 0; turn < 12; turn++) toned.quadraticCurveTo(146 - turn * 3 + (turn % 2) * 10, 610 + turn * 9, 142 - turn * 2, 614 + turn * 9)
  line(toned, fade('#A8574A', 0.9), 3)
  for (const [x, y, width, height, colour] of [[132, 380, 66, 82, '#C9A27C'], [212, 396, 54, 66, '#7FA39C'], [146, 478, 48, 58, '#E2B469']] as const) {
    bar(toned, x + 4, y + 5, width, height, fade('#3C2D19', 0.16))
    block(toned, x, y, width, height, 3, palette.birchDark)
    bar(toned, x + 7, y + 7, width - 14, height - 14, '#FBF3E2')
    oval(toned, x + width / 2 - 6, y + height * 0.5, 8, 10, '#E6B99A')
    oval(toned, x + width / 2 + 9, y + height * 0.53, 7, 9, '#D9A27E')
    block(toned, x + 9, y + height * 0.64, width - 18, height * 0.24, 7, colour)
  }
}

function eveningLight({ pen, light }: Room): void {
  const strength = lamplight(light)
  pool(pen, 806, 600, 860, 560, strength * 0.42)
  pool(pen, 806, 860, 900, 160, strength * 0.5)
  glow(pen, 1622, 500, 380, strength * 0.5)
}
