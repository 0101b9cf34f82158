import { palette } from '../palette.ts'
import { box, element, fill, round, stroke } from '../shapes.ts'
import { pavement, windowAt } from './houses.ts'
import type { Tone } from './tone.ts'

/** The middle of the town, where the tower of the town hall stands. */
export const middle = 880

const [left, right, top] = [middle - 194, middle + 194, 250]

/** The town hall with its clock tower, three storeys of windows and the lit arch of its door. */
export const townHall = (tone: Tone): string => tower(tone) + roof(tone) + front(tone) + entrance(tone)

const tower = (tone: Tone): string =>
  box(middle - 36, 118, 72, 92, tone.of('#C76E4E')) +
  box(middle + 4, 118, 32, 92, '#2B2A3C', 0, 0.16) +
  fill(`M${middle - 45} 120L${middle} 4 ${middle + 45} 120Z`, tone.of('#7FAE98')) +
  fill(`M${middle} 4L${middle + 45} 120H${middle + 8}Z`, tone.of('#4E7F6C')) +
  stroke(`M${middle} 6V-8`, tone.of(palette.mustard), 3) +
  box(middle - 47, 115, 94, 8, tone.of(palette.cream)) +
  round(middle, 162, 26, palette.cream) +
  round(middle, 162, 21.5, tone.night ? '#0A1A20' : palette.ink) +
  element('circle', {
    cx: middle,
    cy: 162,
    r: 17.5,
    fill: 'none',
    stroke: palette.glow,
    'stroke-width': 3,
    'stroke-dasharray': '1.4 7.76',
    'stroke-linecap': 'butt',
  }) +
  stroke(`M${middle} 162l-3-14M${middle} 162l8-6`, palette.glow, 2.6)

const roof = (tone: Tone): string =>
  fill(`M${left - 10} ${top}l26-58H${right - 16}l26 58Z`, tone.of('#71917C')) +
  fill(`M${right - 90} ${top - 58}h74l26 58h-76Z`, '#2B2A3C', 0.14) +
  [-98, 0, 98]
    .map(
      (x, at) =>
        fill(`M${middle + x - 17} ${top - 6}v-27l17-15 17 15v27Z`, tone.of('#56756A')) +
        windowAt(tone, middle + x, top - 33, `hall dormer ${at}`, 0.74),
    )
    .join('')

const front = (tone: Tone): string =>
  box(left, top, right - left, pavement - top, tone.of('#CB7252')) +
  box(left, top, right - left, pavement - top, `url(#${tone.id}-side)`) +
  box(left - 6, top - 4, right - left + 12, 8, tone.of(palette.cream)) +
  box(left - 6, top + 4, right - left + 12, 5, '#2B2A3C', 0, 0.16) +
  box(left, top + 60, right - left, 3, tone.of('#EBDCC2'), 0, 0.7) +
  box(left, pavement - 12, right - left, 12, '#2B2A3C', 0, 0.16) +
  [0, 1, 2]
    .flatMap((floor) => Array.from({ length: 9 }, (_, column) => [floor, column] as const))
    .filter(([floor, column]) => floor < 2 || Math.abs(column - 4) > 1)
    .map(([floor, column]) => windowAt(tone, middle + (column - 4) * 41, top + 18 + floor * 52, `hall ${floor} ${column}`, 1.06))
    .join('')

const entrance = (tone: Tone): string =>
  fill(`M${middle - 42} ${pavement}v-46a42 38 0 0 1 84 0v46Z`, tone.of('#F1E3C8')) +
  fill(`M${middle - 31} ${pavement}v-44a31 28 0 0 1 62 0v44Z`, tone.of('#4A2E2A')) +
  fill(`M${middle - 27} ${pavement - 46}a27 24 0 0 1 54 0Z`, tone.night ? '#FFCF70' : palette.glow) +
  stroke(`M${middle} ${pavement - 70}V${pavement}`, tone.of('#F1E3C8'), 3) +
  fill(`M${middle - 54} ${pavement}h108l8 8H${middle - 62}Z`, tone.of('#EBDCC2')) +
  fill(`M${middle - 62} ${pavement + 8}h124l8 7H${middle - 70}Z`, tone.of('#D9C7A8'))
