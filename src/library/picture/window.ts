import { palette, shadow } from './palette.ts'
import type { Light } from './picture.ts'
import { box, fill, stroke } from './shapes.ts'
import type { Box } from './stage.ts'

/** The window with four panes, one of them lit: the product's sign, in every room. */
export function windowPane({ left, right, top, bottom }: Box, light: Light, isArched: boolean): string {
  const [middle, cross] = [(left + right) / 2, (top + bottom) / 2]
  const radius = (right - left) / 2
  const outline = (inset: number): string =>
    isArched
      ? `M${left + inset} ${bottom - inset}V${top + radius}A${radius - inset} ${radius - inset} 0 0 1 ${right - inset} ${top + radius}V${bottom - inset}Z`
      : `M${left + inset} ${top + inset}H${right - inset}V${bottom - inset}H${left + inset}Z`
  const view = views[light]
  return (
    fill(outline(-2), shadow, 0.16) +
    fill(outline(0), palette.cream) +
    fill(outline(10), view.sky) +
    fill(tower(middle - 22, cross + 12, bottom - 10), view.far) +
    street(left + 10, right - 10, bottom - 10)
      .map((house, at) => fill(house, view.near[at] ?? view.far))
      .join('') +
    fill(litPane({ left, right, top, bottom }, isArched), palette.glow) +
    stroke(`M${middle} ${top + 6}V${bottom - 6}M${left + 6} ${cross}H${right - 6}`, palette.cream, 9) +
    box(left - 14, bottom - 4, right - left + 28, 14, palette.sheet, 2) +
    box(left - 8, bottom + 10, right - left + 16, 6, shadow, 0, 0.16)
  )
}

/** The outline of the pane that is lit, by day and by night. */
export function litPane({ left, right, top, bottom }: Box, isArched: boolean): string {
  const [x, y, edge, radius] = [(left + right) / 2 + 4, (top + bottom) / 2 - 4, right - 10, (right - left) / 2]
  return isArched
    ? `M${x} ${y}V${top + 10}A${radius - 10} ${radius - 10} 0 0 1 ${edge} ${top + radius}V${y}Z`
    : `M${x} ${y}V${top + 10}H${edge}V${y}Z`
}

type View = { readonly sky: string; readonly far: string; readonly near: readonly string[] }

const views: Readonly<Record<Light, View>> = {
  morning: { sky: '#B4D2D6', far: '#8FB0A8', near: ['#D9A68E', '#E9D3AE', '#C98E77'] },
  afternoon: { sky: palette.sky, far: '#84A59E', near: ['#CE9079', '#E2C08C', '#B97862'] },
  evening: { sky: '#1D4450', far: '#17343E', near: ['#112A33', '#15313A', '#0F252D'] },
}

/** Three gabled houses across the window. */
function street(left: number, right: number, bottom: number): readonly string[] {
  const step = (right - left) / 3
  return [42, 28, 36].map((eaves, at) => {
    const x = left + step * at
    return `M${x} ${bottom}v${-eaves}l${step / 2}-20 ${step / 2} 20v${eaves}Z`
  })
}

const tower = (x: number, top: number, bottom: number): string =>
  `M${x - 9} ${bottom}V${top + 30}H${x - 12}L${x} ${top - 10}L${x + 12} ${top + 30}H${x + 9}V${bottom}Z`
