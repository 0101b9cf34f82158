import { escapeXml } from '../find/xml.ts'
import type { CompetencyMap } from '../library.ts'
import { palette, shadow } from '../picture/palette.ts'
import { box, document, element, group } from '../picture/shapes.ts'
import { houseOf } from './house.ts'
import { linesOf } from './lines.ts'

/** What is written beneath the street: whose map it is, and that it may be corrected. */
export type Caption = { readonly reading: string; readonly whose: string }

const [margin, sky] = [60, 130]
const sans = 'Atkinson Hyperlegible Next, system-ui, sans-serif'

/** The whole map as one picture to show and to send on: the areas are the houses of a street. */
export function street(map: CompetencyMap, { reading, whose }: Caption): string {
  const houses = map.areas.map((area, at) => houseOf(area, at))
  const width = 2 * margin + houses.reduce((sum, house) => sum + house.width, 0)
  const pavement = sky + Math.max(0, ...houses.map(({ height }) => height))
  const placed = houses.map(({ height, drawing }, at) => {
    const left = margin + houses.slice(0, at).reduce((sum, house) => sum + house.width, 0)
    return group(`translate(${left} ${pavement - height})`, drawing)
  })
  const written = [reading, whose].flatMap((text) => linesOf(text, 90))
  const height = pavement + 48 + 32 * written.length
  return document(
    width,
    height,
    'xMidYMid meet',
    element('title', {}, escapeXml(map.title)),
    element('desc', {}, escapeXml(`${map.summary} ${whose}`)),
    box(0, 0, width, height, '#F2E3CB'),
    box(0, pavement, width, height - pavement, palette.sand),
    box(0, pavement, width, 6, shadow, 0, 0.3),
    element('g', { 'font-family': sans }, ...placed),
    element('text', { x: margin, y: 72, 'font-size': 46, 'font-family': 'Young Serif, Georgia, serif', fill: palette.ink }, escapeXml(map.title)),
    element('g', { 'font-family': sans, 'font-size': 22, fill: palette.ink }, ...written.map((line, at) => element('text', { x: margin, y: pavement + 48 + 32 * at }, escapeXml(line)))),
  )
}
