import { palette } from '../palette.ts'
import { box, element, fill, round, seedOf, stroke } from '../shapes.ts'
import type { Tone } from './tone.ts'

/** A house on the square: where it stands, how it is built, and how many windows it has. */
export type House = {
  readonly left: number
  readonly width: number
  readonly height: number
  readonly roof: 'stepped' | 'gabled' | 'hipped'
  readonly wall: string
  readonly tiles: string
  readonly columns: number
  readonly floors: number
  readonly door?: number
  readonly dormers?: number
  readonly hasChimney?: boolean
}

/** The line that all houses stand on. */
export const pavement = 420

/** The two windows of the town, a dark and a lit one, that every house uses. */
export const windowDefinitions = (tone: Tone): string =>
  pane('dark', tone.night ? '#0A1A20' : `url(#${tone.id}-glass)`, tone) +
  pane('lit', tone.night ? '#FFCF70' : palette.glow, tone)

/** One house with its roof, windows and door. */
export function house(built: House, tone: Tone): string {
  const { left, width, height, wall } = built
  const top = pavement - height
  return (
    roofOf(built, tone) +
    box(left, top, width, height, tone.of(wall)) +
    box(left, top, width, height, `url(#${tone.id}-side)`) +
    box(left, top, width, 5, '#2B2A3C', 0, 0.14) +
    box(left, pavement - 10, width, 10, '#2B2A3C', 0, 0.16) +
    windowsOf(built, tone) +
    (built.door === undefined ? '' : door(columnOf(built, built.door), tone))
  )
}

/** A window by its upper middle; the seed decides whether somebody is at home. */
export const windowAt = (tone: Tone, x: number, y: number, seed: string, size = 1): string => {
  const href = `#${tone.id}-${seedOf(seed) % 100 < 46 ? 'lit' : 'dark'}`
  const moved = `translate(${Math.round(x)} ${Math.round(y)})${size === 1 ? '' : ` scale(${size})`}`
  return element('use', { href, transform: moved })
}

const pane = (name: string, colour: string, tone: Tone): string => {
  const frame = tone.of(palette.cream)
  return element(
    'g',
    { id: `${tone.id}-${name}` },
    box(-12, 0, 24, 34, frame),
    box(-9.5, 2.5, 19, 29, colour),
    element('path', { d: 'M0 2V32M-10 13H10', stroke: frame, 'stroke-width': 2.4 }),
    box(-14, 33, 28, 4, frame),
  )
}

const columnOf = ({ left, width, columns }: House, at: number): number => left + (width * (at + 0.5)) / columns

function windowsOf(built: House, tone: Tone): string {
  const { height, columns, floors } = built
  const storey = (height - 22) / floors
  return Array.from({ length: columns * floors }, (_, at) => {
    const [column, floor] = [at % columns, Math.floor(at / columns)]
    const y = pavement - height + 18 + floor * storey
    const isDoor = floor === floors - 1 && column === built.door
    return isDoor ? '' : windowAt(tone, columnOf(built, column), y, `${built.left} ${column} ${floor}`)
  }).join('')
}

const door = (x: number, tone: Tone): string =>
  fill(`M${x - 17} ${pavement}v-48a17 17 0 0 1 34 0v48Z`, tone.of(palette.cream)) +
  fill(`M${x - 13} ${pavement}v-47a13 13 0 0 1 26 0v47Z`, tone.of('#2C4159')) +
  fill(`M${x - 9} ${pavement - 48}a9 9 0 0 1 18 0v5h-18Z`, tone.night ? '#FFCF70' : '#F5CE7D') +
  round(x + 7, pavement - 22, 2, tone.of(palette.mustard))

function roofOf(built: House, tone: Tone): string {
  const { left, width, height, roof, wall, tiles } = built
  const [top, middle, right] = [pavement - height, left + width / 2, left + width]
  const attic = (y: number): string => windowAt(tone, middle, y, `${left} attic`, 0.84)
  if (roof === 'stepped') {
    const [step, rise] = [(width * 0.43) / 5, 15]
    const up = `v${-rise}h${step}`.repeat(5)
    const gable = `M${left} ${top + 1}${up}v${-rise}h${width - step * 10}v${rise}${`h${step}v${rise}`.repeat(5)}Z`
    return fill(gable, tone.of(wall)) + fill(gable, `url(#${tone.id}-side)`) + attic(top - 50)
  }
  if (roof === 'gabled') {
    const tip = top - width * 0.56
    return (
      fill(`M${left - 8} ${top}L${middle} ${tip} ${right + 8} ${top}Z`, tone.of(tiles)) +
      fill(`M${middle} ${tip}L${right + 8} ${top}H${middle}Z`, '#2B2A3C', 0.16) +
      attic(top - 36)
    )
  }
  return hipped(built, top, tone)
}

function hipped({ left, width, tiles, dormers = 1, hasChimney = false }: House, top: number, tone: Tone): string {
  const right = left + width
  const dormer = (at: number): string => {
    const x = left + (width * (at + 0.5)) / dormers
    return (
      fill(`M${x - 16} ${top - 8}v-26l16-14 16 14v26Z`, tone.of('#8C4A3C')) + windowAt(tone, x, top - 34, `${left} dormer ${at}`, 0.72)
    )
  }
  return (
    (hasChimney ? box(left + width * 0.72, top - 88, 18, 40, tone.of('#7C3B33')) + box(left + width * 0.72 - 2, top - 92, 22, 6, tone.of(palette.cream)) : '') +
    fill(`M${left - 8} ${top}l24-58H${right - 16}l24 58Z`, tone.of(tiles)) +
    fill(`M${right - 60} ${top - 58}h44l24 58h-44Z`, '#2B2A3C', 0.16) +
    stroke(`M${left - 7} ${top}H${right + 7}`, tone.of(palette.cream), 3) +
    Array.from({ length: dormers }, (_, at) => dormer(at)).join('')
  )
}
