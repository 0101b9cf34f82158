import { palette } from './palette.ts'
import type { Light } from './picture.ts'
import { element, fill, round, through } from './shapes.ts'
import type { Box } from './stage.ts'

/** What a light needs to know: from which window or lamp, onto what, and the ids that belong to this picture alone. */
export type Lighting = {
  readonly light: Light
  readonly from: Box
  readonly pane: string
  readonly lamp: number
  readonly onto: Box
  readonly isOnWall: boolean
  readonly id: string
}

/** The gradients that the light of one picture uses. */
export function lightDefinitions({ light, from, onto, id }: Lighting): string {
  const colour = colours[light]
  const stop = (offset: number, strength: number, of: string): string =>
    element('stop', { offset, 'stop-color': of, 'stop-opacity': strength })
  const [x, y] = [(onto.left + onto.right) / 2, (onto.top + onto.bottom) / 2]
  return (
    element(
      'linearGradient',
      light === 'evening'
        ? { id: `${id}b`, gradientUnits: 'userSpaceOnUse', x1: x, y1: 130, x2: x, y2: onto.bottom }
        : { id: `${id}b`, gradientUnits: 'userSpaceOnUse', x1: from.left, y1: from.top, x2: x, y2: onto.bottom },
      stop(0.2, 0.5, colour) + stop(1, 0.14, colour),
    ) +
    element(
      'radialGradient',
      { id: `${id}v`, gradientUnits: 'userSpaceOnUse', cx: x * 0.72, cy: y * 0.72, r: 560 },
      stop(0.35, 0, duskOf[light]) + stop(1, light === 'evening' ? 0.5 : 0.21, duskOf[light]),
    )
  )
}

/** The light on walls and table: a shaft through the window by day, the lamp's cone in the evening. */
export function shafts({ light, from, pane, lamp, onto, isOnWall, id }: Lighting): string {
  if (light === 'evening') {
    return nightfall(pane) + cone(lamp, onto, isOnWall, id)
  }
  const split = (onto.left + onto.right) / 2
  return (
    (isOnWall ? '' : shaft(from, onto, id)) +
    pool({ ...onto, right: split - bar }, colours[light]) +
    pool({ ...onto, left: split + bar }, colours[light])
  )
}

/** The dark on a table that stands before what tells; by day there is none. */
export const nightOnTable = (light: Light, { top }: Box): string =>
  light === 'evening' ? element('rect', { y: top, width: 800, height: 600 - top, fill: palette.night, opacity: 0.58 }) : ''

/** The room's dusk around the light; drawn over all but what tells. */
export const dusk = ({ id }: Lighting): string =>
  element('rect', { width: 800, height: 600, fill: `url(#${id}v)` })

const colours: Readonly<Record<Light, string>> = {
  morning: palette.light,
  afternoon: '#FFDFA0',
  evening: '#FFCB8C',
}

const duskOf: Readonly<Record<Light, string>> = { morning: '#7A5642', afternoon: '#7A4A34', evening: palette.night }

const slant = 34
const bar = 5

/** The shaft from the window's sill and edge down to the patch; the window itself stays clear. */
const shaft = (from: Box, onto: Box, id: string): string =>
  fill(
    through([
      [from.left + 10, from.bottom + 10],
      [from.right, from.bottom + 10],
      [from.right, from.top + 30],
      [onto.right, onto.top],
      [onto.right + slant, onto.bottom],
      [onto.left + slant, onto.bottom],
      [onto.left, onto.top],
    ]),
    `url(#${id}b)`,
  )

/** The patch of light itself, with the shadow of the window's cross in it. */
function pool({ left, right, top, bottom }: Box, colour: string): string {
  const middle = (top + bottom) / 2
  const half = (y: number, to: number): string => {
    const lean = (at: number): number => (slant * (at - top)) / (bottom - top)
    return through([
      [left + lean(y), y],
      [right + lean(y), y],
      [right + lean(to), to],
      [left + lean(to), to],
    ])
  }
  return fill(half(top, middle - 3) + half(middle + 3, bottom), colour, 0.62)
}

/** The room in the dark, all but the lit pane. */
const nightfall = (pane: string): string =>
  element('path', { d: `M0 0H800V600H0Z${pane}`, fill: palette.night, 'fill-rule': 'evenodd', opacity: 0.58 })

/** The cone of the lamp and the round patch under it. */
function cone(lamp: number, { left, right, top, bottom }: Box, isOnWall: boolean, id: string): string {
  const [x, y] = [(left + right) / 2 + 14, (top + bottom) / 2]
  const half = (right - left) / 2 + 34
  return (
    (isOnWall ? '' : fill(through([[lamp - 56, 134], [lamp + 56, 134], [x + half, y], [x - half, y]]), `url(#${id}b)`)) +
    round(x, y, half, colours.evening, (bottom - top) / 2 - 4, isOnWall ? 0.25 : 0.6)
  )
}
