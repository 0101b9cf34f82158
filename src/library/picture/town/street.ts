import { palette } from '../palette.ts'
import { box, element, fill, group, round, stroke } from '../shapes.ts'
import { pavement } from './houses.ts'
import type { Tone } from './tone.ts'

/** The sky with clouds and birds, and the town far away. */
export const sky = (width: number, tone: Tone): string =>
  element('rect', { width, height: 480, fill: `url(#${tone.id}-sky)` }) +
  element('rect', { width, height: 480, fill: `url(#${tone.id}-sun)` }) +
  [cloud(250, 150, 1), cloud(1240, 122, 0.92), cloud(1580, 196, 0.7)]
    .map((shape) => group(shape.at, fill(shape.d, tone.night ? '#2B4D57' : '#FBF3E4', 0.85)))
    .join('') +
  stroke('M1058 92q6-8 10 0 6-8 11 0M1096 110q5-6 8 0 5-6 9 0M1126 86q5-6 8 0 5-6 9 0', tone.night ? '#2B4D57' : '#46606B', 2.2) +
  fill(
    'M0 420V330l60-44 60 44V300h70v60l52-40 52 40v60ZM620 420v-90l30-24 30 24v90ZM1070 420v-96l40-30 40 30v96ZM1390 420v-130l16-96 16 96v60l60-44 60 44v70ZM1640 420v-110l60-44 60 44v110Z',
    tone.night ? '#1B3A44' : '#CBBBB0',
    0.75,
  )

/** The paved square, with the long shadows that a low sun throws from all that stands there. */
export function square(width: number, tone: Tone): string {
  const joints = Array.from({ length: 23 }, (_, at) => {
    const x = 80 * at
    return `M${x} ${pavement}l${Math.round((x - width / 2) * 0.16)} 60`
  }).join('')
  return (
    box(0, pavement, width, 60, `url(#${tone.id}-ground)`) +
    element('path', { d: `M0 432H${width}M0 448H${width}M0 468H${width}${joints}`, stroke: '#2B2A3C', 'stroke-width': 1.5, opacity: 0.1 }) +
    box(0, pavement, width, 5, '#2B2A3C', 0, 0.2) +
    (tone.night ? '' : fill('M250 426h70l110 30h-90ZM668 426h60l120 34h-90ZM1108 426h50l110 30h-80ZM1310 426h46l100 28h-76ZM748 440h6l88 24h-10ZM1012 440h6l88 24h-10ZM1184 450h96l52 13h-90ZM466 462h18l20 6h54l44 7H506Z', '#3A2440', 0.16))
  )
}

/** Everything that stands on the square: trees, lamps, a bench and a bicycle. */
export const furniture = (tone: Tone): string =>
  [
    tree(258, 428, 0.9, tone),
    tree(668, 428, 0.94, tone),
    tree(1102, 430, 0.82, tone),
    tree(1312, 428, 0.76, tone),
    tree(1560, 430, 0.92, tone),
    lamp(748, tone),
    lamp(1012, tone),
    bench(1170, tone),
    bicycle(482, tone),
  ].join('')

const cloud = (x: number, y: number, size: number): { readonly at: string; readonly d: string } => ({
  at: `translate(${x} ${y}) scale(${size})`,
  d: 'M0 0a26 26 0 0 1 30-26 40 40 0 0 1 74-12 34 34 0 0 1 50 14 22 22 0 0 1 26 24Z',
})

const tree = (x: number, y: number, size: number, tone: Tone): string =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    stroke('M0 0V-66M0-44L18-72M0-52L-16-76', tone.of(palette.bark), 8),
    fill('M-46-66C-58-100-32-110-26-128-12-150 26-146 32-122 56-114 54-74 34-62 12-44-30-46-46-66Z', tone.of('#3F6E56')),
    fill('M34-62C12-44-30-46-46-66-20-58 14-70 20-98 22-112 26-120 32-122 56-114 54-74 34-62Z', '#2B2A3C', 0.16),
    [
      [-14, -108, 15],
      [-26, -90, 13],
      [4, -122, 11],
    ]
      .map(([cx = 0, cy = 0, r = 0]) => round(cx, cy, r, tone.of('#C8B95F'), r, 0.36))
      .join(''),
  )

const lamp = (x: number, tone: Tone): string =>
  (tone.night ? round(x, 312, 96, `url(#${tone.id}-halo)`) + round(x, 446, 110, `url(#${tone.id}-halo)`, 18) : '') +
  group(
    `translate(${x} 444)`,
    stroke('M0 0V-118', tone.of(palette.ink), 5),
    box(-9, -7, 18, 8, tone.of(palette.ink), 2),
    fill('M-11-140H11L7-117H-7Z', tone.night ? '#FFE3A0' : '#FFE9B8'),
    fill('M-16-140L0-155 16-140Z', tone.of(palette.ink)),
  )

const bench = (x: number, tone: Tone): string =>
  group(
    `translate(${x} 452)`,
    stroke('M12 0V-42M108 0V-42', tone.of(palette.ink), 5),
    [-42, -31].map((y) => box(0, y, 120, 8, tone.of(palette.wood), 2)).join(''),
    box(-4, -18, 128, 8, tone.of('#D8B078'), 2),
  )

const bicycle = (x: number, tone: Tone): string =>
  group(
    `translate(${x} 416)`,
    element('path', {
      d: 'M-19 30a19 19 0 1 1 38 0a19 19 0 1 1-38 0ZM35 30a19 19 0 1 1 38 0a19 19 0 1 1-38 0Z',
      fill: 'none',
      stroke: tone.of(palette.ink),
      'stroke-width': 3,
    }),
    stroke('M0 30L16 4H44L26 30ZM16 4L26 30M44 4L54 30M44 4L41-6H49', tone.of('#3A6462'), 3.6),
    stroke('M9-1H22', tone.of(palette.bark), 5),
    fill('M44-8H76L72 14H48Z', tone.of(palette.wood)),
    round(51, -10, 5, tone.of(palette.terracotta)),
    round(69, -10, 5, tone.of(palette.cream)),
    round(60, -13, 6, tone.of(palette.rose)),
  )
