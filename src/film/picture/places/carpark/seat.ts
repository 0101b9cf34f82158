import type { Pen } from '../../pen.ts'
import { at } from '../../paint/shapes.ts'
import { tonedPen } from '../../paint/toned.ts'
import { laptop } from '../../props/devices/laptop.ts'
import { drawThing } from '../../props/thing.ts'
import type { Moment } from '../place.ts'
import { glow } from '../shared/lamp.ts'
import { lightOf } from '../shared/light.ts'
import { carInside, familyCar } from './car.ts'
import { car, carWindow } from './plan.ts'

/** The inside of the parked car with the laptop on its seat; in the dark its screen is what one sees. `gone` is an empty seat. */
export function carWithLaptop(pen: Pen, moment: Moment): void {
  const light = lightOf(moment.time, moment.weather)
  carInside(tonedPen(pen, light.outdoors), car, familyCar)
  const state = moment.states['laptop'] ?? 'login'
  if (state === 'gone') return
  const shines = state !== 'closed' && (light.darkness > 0.4)
  if (shines) glow(pen, carWindow.x, carWindow.y, 90, 0.3, '#CFE6F2')
  const seen = tonedPen(pen, shines ? '#DCE4F2' : light.outdoors)
  at(seen, carWindow.x + 4, carWindow.y + 49, 0.9, () => drawThing(seen, laptop, `lying-${state}`))
}
