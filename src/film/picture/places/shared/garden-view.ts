import { mix, palette } from '../../paint/colour.ts'
import { chance } from '../../paint/random.ts'
import { bar, oval, polygon } from '../../paint/shapes.ts'
import { tonedPen } from '../../paint/toned.ts'
import type { Pen } from '../../pen.ts'
import { bush } from './greenery.ts'
import type { Light } from './light.ts'
import { clouds, type Frame, sky } from './sky.ts'
import { tree } from './tree.ts'

/** A garden with a hedge and a house behind it. */
export function gardenView(pen: Pen, frame: Frame, light: Light): void {
  sky(pen, frame, light, true)
  clouds(pen, frame, light, 8, 3)
  garden(pen, frame, light)
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
