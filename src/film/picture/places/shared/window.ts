import type { Pen } from '../../pen.ts'
import { fade, mix, palette } from '../../paint/colour.ts'
import { chance } from '../../paint/random.ts'
import { bar, block, line, oval, polygon, roundedPath, trace, within } from '../../paint/shapes.ts'
import { tonedPen } from '../../paint/toned.ts'
import type { Light } from './light.ts'
import { type Frame, clouds, sky } from './sky.ts'
import { tree } from './greenery.ts'
import { onPane } from './weather.ts'

/** What is seen through a window: the roofs of the town, or a garden. */
export type View = 'town' | 'garden'

/** The wood of a window: how many panes side by side, whether it has a high cross-bar, whether there is a sill. */
export type Wood = { panes: number; crossbar?: boolean; sill?: boolean; colour?: string }

/**
 * A window with its view, its wood and its sill. `room` is toned to the room, `pen` is plain. `scene` is how far the
 * view reaches; windows side by side share one, so that each shows its own part of the town.
 */
export function window(pen: Pen, room: Pen, frame: Frame, view: View, wood: Wood, light: Light, scene: Frame = frame): void {
  const { x, y, width, height } = frame
  within(pen, () => roundedPath(pen, x, y, width, height, 8), () => {
    outlook(pen, scene, view, light)
    reflections(pen, frame, light)
  })
  woodwork(room, frame, wood, light)
}

/** The view alone, for a glass door or a glass front; clip it to the glass. */
export function outlook(pen: Pen, frame: Frame, view: View, light: Light): void {
  sky(pen, frame, light, view === 'garden')
  clouds(pen, frame, light, 8, 3)
  if (view === 'town') roofs(pen, frame, light)
  else garden(pen, frame, light)
  if (light.falling) bar(pen, frame.x, frame.y, frame.width, frame.height, fade(light.falling === 'snow' ? '#EEF3F7' : '#B4C2CC', light.darkness > 0.5 ? 0.12 : 0.26))
}

/** Rain or snow on the pane of a window that was drawn before, for each picture. */
export function paneWeather(pen: Pen, frame: Frame, light: Light, seconds: number): void {
  if (!light.falling) return
  within(pen, () => roundedPath(pen, frame.x, frame.y, frame.width, frame.height, 8), () => onPane(pen, frame, light, seconds))
}

const facades = [
  ['#E8C9A0', 0.02, 0.5, 0.19], ['#D99B7C', 0.19, 0.42, 0.18], ['#E9DCC2', 0.355, 0.55, 0.17],
  ['#C9776A', 0.51, 0.45, 0.18], ['#E3B978', 0.67, 0.56, 0.165], ['#B9C8C4', 0.82, 0.48, 0.2],
] as const

function roofs(pen: Pen, { x, y, width, height }: Frame, light: Light): void {
  const far = tonedPen(pen, light.outdoors)
  const hazy = (colour: string, share: number) => mix(colour, light.darkness > 0.5 ? '#C9CDDC' : '#E6EDE9', share)
  const unit = height / 440
  bar(far, x + width * 0.4, y + height * 0.24, 26 * unit, height * 0.5, hazy('#7E9FA0', 0.35))
  polygon(far, [x + width * 0.4 - 6 * unit, y + height * 0.25, x + width * 0.4 + 13 * unit, y + height * 0.07, x + width * 0.4 + 32 * unit, y + height * 0.25], hazy('#5F9C8B', 0.3))
  for (const [index, [colour, left, top, wide]] of facades.entries()) {
    const [houseX, houseY, houseWidth] = [x + width * left, y + height * top, width * wide]
    bar(far, houseX, houseY, houseWidth, height, hazy(colour, 0.3))
    polygon(far, [houseX - 3, houseY, houseX + houseWidth / 2, houseY - 50 * unit, houseX + houseWidth + 3, houseY], light.snowed ? '#F4F8FB' : hazy('#A8574A', 0.35))
    const columns = Math.max(3, Math.round(houseWidth / 30 / unit))
    for (let row = 0; row < 5; row++) {
      for (let column = 0; column < columns; column++) {
        const isLit = chance(index * 31 + row * 7 + column * 3 + 5) < light.litWindows * 0.8
        bar(isLit ? pen : far, houseX + 14 * unit + (column * (houseWidth - 20 * unit)) / columns, houseY + (18 + row * 44) * unit, (houseWidth - 20 * unit) / columns - 9 * unit, 24 * unit, isLit ? fade('#FFD98A', 0.5 + 0.42 * light.darkness) : fade('#3C505F', 0.34))
      }
    }
  }
  for (const [left, top, radius] of [[0.07, 0.92, 66], [0.27, 0.97, 52], [0.86, 0.94, 72], [0.67, 0.99, 50], [0.47, 1.02, 46]] as const) bush(far, x + width * left, y + height * top, radius * unit, light)
}

function garden(pen: Pen, { x, y, width, height }: Frame, light: Light): void {
  const far = tonedPen(pen, light.outdoors)
  const unit = width / 470
  for (const [left, radius, share] of [[0.1, 110, 0.5], [0.36, 90, 0.6], [0.62, 120, 0.5], [0.92, 110, 0.55]] as const) oval(far, x + width * left, y + height * 0.72, radius * unit, radius * unit * 0.9, mix('#6E9C78', '#E6EDE9', share))
  polygon(far, [x + width * 0.62, y + height * 0.5, x + width * 0.76, y + height * 0.36, x + width * 0.9, y + height * 0.5], light.snowed ? '#F4F8FB' : '#B4675A')
  bar(far, x + width * 0.64, y + height * 0.5, width * 0.24, height * 0.26, '#EADDC4')
  bar(light.litWindows > 0.3 ? pen : far, x + width * 0.7, y + height * 0.55, width * 0.06, height * 0.09, light.litWindows > 0.3 ? '#FFD98A' : '#6E8C99')
  bar(far, x, y + height * 0.74, width, height * 0.3, light.snowed ? '#EEF4F8' : '#8DB07E')
  for (let post = 0; post <= 16; post++) bar(far, x + (width * post) / 16 - 5 * unit, y + height * 0.66, 10 * unit, height * 0.13, '#FBF5E8')
  bar(far, x, y + height * 0.69, width, 6 * unit, '#F1E8D6')
  tree(far, x + width * 0.24, y + height * 0.9, height / 330, 4, 0, light.snowed)
  for (const [left, top, radius] of [[0.03, 1, 60], [0.5, 1.03, 54], [0.95, 0.98, 76]] as const) bush(far, x + width * left, y + height * top, radius * unit, light)
  if (!light.snowed) for (let index = 0; index < 16; index++) oval(far, x + width * chance(index + 3), y + height * (0.9 + 0.09 * chance(index)), 5 * unit, 5 * unit, index % 2 === 0 ? palette.rose : '#F4D58A')
}

function bush(pen: Pen, x: number, y: number, radius: number, light: Light): void {
  oval(pen, x, y, radius, radius * 0.9, mix(palette.leaf, '#DDE8D8', 0.3))
  oval(pen, x - radius * 0.3, y - radius * 0.3, radius * 0.55, radius * 0.5, light.snowed ? '#F7FBFD' : mix(palette.leaf, '#F3F0D8', 0.46))
}

function reflections(pen: Pen, { x, y, width, height }: Frame, light: Light): void {
  const strength = light.beam > 0.3 ? 0.16 : 0.07
  for (const [from, wide] of [[0.08, 0.16], [0.3, 0.05]] as const) {
    polygon(pen, [x + width * (from + 0.2), y, x + width * (from + 0.2 + wide), y, x + width * (from + wide - 0.18), y + height, x + width * (from - 0.18), y + height], fade('#FFFFFF', strength))
  }
}

function woodwork(pen: Pen, { x, y, width, height }: Frame, wood: Wood, light: Light): void {
  const paint = wood.colour ?? '#FFFDF8'
  const shadow = fade('#786E5F', 0.2)
  roundedPath(pen, x, y, width, height, 8)
  line(pen, shadow, 21)
  roundedPath(pen, x, y, width, height, 8)
  line(pen, paint, 15)
  for (let index = 1; index < wood.panes; index++) {
    const barX = x + (width * index) / wood.panes
    trace(pen, [barX + 6, y + 6, barX + 6, y + height - 6], shadow, 4)
    trace(pen, [barX, y, barX, y + height], paint, 10)
  }
  if (wood.crossbar) {
    trace(pen, [x + 6, y + height * 0.32 + 6, x + width - 6, y + height * 0.32 + 6], shadow, 4)
    trace(pen, [x, y + height * 0.32, x + width, y + height * 0.32], paint, 10)
  }
  if (!wood.sill) return
  bar(pen, x - 22, y + height + 24, width + 44, 14, fade('#5A4B37', 0.17))
  block(pen, x - 28, y + height, width + 56, 26, 5, paint)
  bar(pen, x - 26, y + height + 20, width + 52, 5, fade('#C9BCA4', 0.6))
  if (light.snowed) block(pen, x + 6, y + height - 16, width - 12, 12, 6, fade('#FFFFFF', 0.9))
}
