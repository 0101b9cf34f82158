import { escapeXml } from '../find/xml.ts'
import type { CompetencyMap } from '../library.ts'
import { palette, shadow } from '../picture/palette.ts'
import { box, element, fill, stroke } from '../picture/shapes.ts'
import { linesOf } from './lines.ts'
import { roofHeight, roofOf } from './roof.ts'

type Area = CompetencyMap['areas'][number]

/** A house of the map, drawn from its upper left corner, and how large it is. */
export type House = { readonly width: number; readonly height: number; readonly columns: 1 | 2; readonly drawing: string }

/** Where a window leads; without it the windows lead nowhere. */
export type AddressOf = (competency: string) => string

const [column, eaves, letters] = [200, 8, { sign: 13, label: 17 }]
const walls = ['#D98B66', '#A9C4B8', '#E6B3A0', '#E3BD7A', '#9DBBC6']

/** An area as a town house: each competency is a window, and all windows are alike, for nobody is measured. */
export function houseOf({ title, competencies }: Area, at: number, addressOf?: AddressOf): House {
  const columns = competencies.length > 3 ? 2 : 1
  const width = columns * column
  const sign = linesOf(title, columns * letters.sign)
  const labels = competencies.map(({ label }) => linesOf(label, letters.label))
  const storey = 134 + 22 * Math.max(1, ...labels.map((lines) => lines.length))
  const top = roofHeight(at, width)
  const signHeight = 18 + 27 * sign.length
  const first = top + 14 + signHeight + 22
  const height = first + storey * Math.ceil(competencies.length / columns) + 16
  const windows = competencies.map(({ id }, index) => {
    const pane = windowAt(column * ((index % columns) + 0.5), first + storey * Math.floor(index / columns), labels[index] ?? [])
    return addressOf === undefined ? pane : element('a', { href: addressOf(id) }, pane)
  })
  const drawing =
    roofOf(at, width, top) +
    box(eaves, top, width - 2 * eaves, height - top, walls[at % walls.length] ?? palette.terracotta) +
    box(eaves, top, width - 2 * eaves, 5, shadow, 0, 0.16) +
    box(eaves, height - 12, width - 2 * eaves, 12, shadow, 0, 0.18) +
    box(eaves + 8, top + 14, width - 2 * eaves - 16, signHeight, palette.petrolDeep, 3) +
    lettering('sign', sign, width / 2, top + 14 + 31, 27, palette.sheet) +
    windows.join('')
  return { width, height, columns, drawing }
}

/** Three panes: two above for those who work there and for the leader, and the wide one below that carries them, lit. */
function windowAt(x: number, y: number, label: readonly string[]): string {
  return (
    fill(arch(x, y, 48), palette.cream) +
    fill(`M${x - 41} ${y + 56}v-15a41 34 0 0 1 38-33.9v48.9ZM${x + 41} ${y + 56}v-15a41 34 0 0 0-38-33.9v48.9Z`, palette.glass) +
    box(x - 41, y + 62, 82, 31, palette.glow) +
    stroke(`M${x - 41} ${y + 59}h82`, palette.cream, 6) +
    box(x - 56, y + 98, 112, 7, palette.cream, 1) +
    box(x - 50, y + 105, 100, 4, shadow, 0, 0.16) +
    box(x - 90, y + 113, 180, 22 * label.length + 10, palette.sheet, 3) +
    lettering('label', label, x, y + 134, 22, palette.ink)
  )
}

const arch = (x: number, y: number, half: number): string => `M${x - half} ${y + 100}v-60a${half} 40 0 0 1 ${2 * half} 0v60Z`

const fonts = { sign: { 'font-family': 'Young Serif, Georgia, serif', 'font-size': 21 }, label: { 'font-size': 18 } } as const

/** Lines of words around a middle; a space ends each, so that they are read as one sentence. */
function lettering(kind: keyof typeof fonts, lines: readonly string[], x: number, y: number, leading: number, colour: string): string {
  const spans = lines.map((line, index) => element('tspan', { x, y: y + index * leading }, escapeXml(`${line}${index < lines.length - 1 ? ' ' : ''}`)))
  return element('text', { class: kind, 'text-anchor': 'middle', fill: colour, ...fonts[kind] }, ...spans)
}
