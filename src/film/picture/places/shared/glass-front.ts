import { fade, palette } from '../../paint/colour.ts'
import { across, bar, block, down, oval, roundedPath, slanted, within } from '../../paint/shapes.ts'
import { tonedPen } from '../../paint/toned.ts'
import type { Room } from './room.ts'
import type { Frame } from './sky.ts'
import { townView } from './town-view.ts'
import { outlook } from './window.ts'

/** A front of glass with a sliding door, the town outside; y is the floor, `leaves` the number of panes. */
export function glassFront({ pen, room, light }: Room, x: number, y: number, width: number, height: number, leaves: number, scene: Frame, isOpen: boolean): void {
  const frame = { x, y: y - height, width, height }
  const outside = tonedPen(pen, light.outdoors)
  within(pen, () => roundedPath(pen, frame.x, frame.y, width, height, 3), () => {
    outlook(pen, scene, townView, light)
    bar(outside, x, y - height * 0.15, width, height * 0.15, down(outside, y - height * 0.15, height * 0.15, light.snowed ? '#E8EEF2' : '#CDB79A', light.snowed ? '#F6F9FB' : '#DCC8AC'))
    for (let leaf = 0; leaf < leaves; leaf++) {
      const left = x + (width / leaves) * leaf
      bar(pen, left, y - height, width / leaves, height, slanted(pen, left, y - height, left + width / leaves, y, [[0, fade('#FFFFFF', 0.16)], [0.4, fade('#FFFFFF', 0.02)], [0.42, fade('#FFFFFF', 0.1)], [0.55, fade('#FFFFFF', 0.02)], [1, fade('#FFFFFF', 0.05)]]))
    }
  })
  const steel = across(room, x, width, '#52626D', '#36434E')
  const postsAt = isOpen ? [0, 0.07, 0.93, 1] : Array.from({ length: leaves + 1 }, (_, leaf) => leaf / leaves)
  for (const share of postsAt) bar(room, x + width * share - 7, y - height * (isOpen && share > 0 && share < 1 ? 0.78 : 1), 14, height * (isOpen && share > 0 && share < 1 ? 0.78 : 1), steel)
  bar(room, x - 7, y - height - 12, width + 14, 16, steel)
  bar(room, x - 7, y - height * 0.78, width + 14, 11, steel)
  if (isOpen) return
  bar(room, x - 7, y - 12, width + 14, 12, steel)
  const middle = x + width / 2
  for (const side of [-1, 1]) block(room, middle + side * 22 - 4, y - height * 0.5, 8, 96, 4, '#E4E8E6')
  for (let index = 0; index < 7; index++) oval(room, x + 30 + (index * (width - 60)) / 6, y - height * 0.44, 4, 4, fade(palette.white, 0.75))
}
