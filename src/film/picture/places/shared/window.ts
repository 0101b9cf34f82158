import { fade } from '../../paint/colour.ts'
import { bar, block, line, polygon, roundedPath, trace, within } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import type { Light } from './light.ts'
import type { Frame } from './sky.ts'
import { onPane } from './weather.ts'

/** What is seen through a window, as `townView` and `gardenView` draw it. */
export type View = (pen: Pen, frame: Frame, light: Light) => void

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
  view(pen, frame, light)
  if (light.falling) bar(pen, frame.x, frame.y, frame.width, frame.height, fade(light.falling === 'snow' ? '#EEF3F7' : '#B4C2CC', light.darkness > 0.5 ? 0.12 : 0.26))
}

/** Rain or snow on the pane of a window that was drawn before, for each picture. */
export function paneWeather(pen: Pen, frame: Frame, light: Light, seconds: number): void {
  if (!light.falling) return
  within(pen, () => roundedPath(pen, frame.x, frame.y, frame.width, frame.height, 8), () => onPane(pen, frame, light, seconds))
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
