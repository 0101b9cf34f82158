import { tonedPen } from '../../paint/toned.ts'
import { tree } from '../shared/tree.ts'
import { lightOf, weatherMoves } from '../shared/light.ts'
import { isChanged } from '../shared/loose.ts'
import { birds, clouds } from '../shared/sky.ts'
import { falling } from '../shared/weather.ts'
import type { Scenery } from '../place.ts'
import { drawBack } from './back.ts'
import { carBody, familyCar } from './car.ts'
import { carWithLaptop } from './seat.ts'
import { bounds, car, horizon } from './plan.ts'

/** The car park: a parked car with a laptop on the seat, the home care's car, trees and lamps. */
export const scenery: Scenery = {
  back: drawBack,
  alive(pen, moment) {
    const light = lightOf(moment.time, moment.weather)
    const outside = tonedPen(pen, light.outdoors)
    const sway = Math.sin(moment.t * (0.8 + light.wind)) * (2 + 7 * light.wind)
    clouds(pen, { ...bounds, height: 560 }, light, moment.t, 3)
    if (light.stars === 0 && !light.falling) birds(pen, 1180, 60, moment.t, 'rgba(50,60,80,0.55)')
    tree(outside, 224, horizon + 74, 1.06, 4, sway, light.snowed)
    tree(outside, 1872, horizon + 80, 1.22, 11, sway, light.snowed)
    if (weatherMoves(light)) falling(pen, bounds, light, moment.t)
    if (isChanged(moment, 'laptop', 'login')) carWithLaptop(pen, moment)
  },
  front(pen, moment) {
    const light = lightOf(moment.time, moment.weather)
    carBody(tonedPen(pen, light.outdoors), car, familyCar, light)
  },
  near(pen, moment) {
    const light = lightOf(moment.time, moment.weather)
    if (weatherMoves(light)) falling(pen, bounds, light, moment.t + 40, 1.7)
  },
}
