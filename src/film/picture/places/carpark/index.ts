import { tonedPen } from '../../paint/toned.ts'
import { tree } from '../shared/greenery.ts'
import { lightOf } from '../shared/light.ts'
import { isChanged } from '../shared/loose.ts'
import { birds, clouds } from '../shared/sky.ts'
import { falling } from '../shared/weather.ts'
import type { Place } from '../place.ts'
import { drawBack } from './back.ts'
import { carBody, familyCar } from './car.ts'
import { carWithLaptop } from './seat.ts'
import { bounds, car, carWindow, horizon } from './plan.ts'

/** The car park: a parked car with a laptop on the seat, the home care's car, trees and lamps. */
export const carpark: Place = {
  id: 'carpark',
  bounds,
  marks: {
    door: { x: 40, y: 892, scale: 1, facing: 0.8 },
    one: { x: 470, y: 900, scale: 1, facing: 0.6 },
    two: { x: 756, y: 904, scale: 1, facing: -0.6 },
    three: { x: 300, y: 896, scale: 1, facing: 0.6 },
    four: { x: 1640, y: 946, scale: 1.04, facing: -0.6 },
    five: { x: 620, y: 910, scale: 1.03, facing: -0.6 },
    car: { x: 1124, y: 948, scale: 1.04, facing: 0.5 },
    'seat-1': { x: 1252, y: 814, scale: 0.78, facing: 0.8, seated: true, behind: true },
    'behind-car': { x: 1010, y: 828, scale: 0.95, facing: 0.4, behind: true },
  },
  things: {
    door: { x: 60, y: 640, size: 420, fixed: true },
    car: { x: carWindow.x, y: carWindow.y, size: 420, top: { x: 1690, y: 668 }, fixed: true },
    window: { x: carWindow.x, y: carWindow.y, size: 300, fixed: true },
    laptop: { x: carWindow.x + 4, y: carWindow.y + 10, size: 190, fixed: true },
  },
  back: drawBack,
  alive(pen, moment) {
    const light = lightOf(moment.time, moment.weather)
    const outside = tonedPen(pen, light.outdoors)
    const sway = Math.sin(moment.t * (0.8 + light.wind)) * (2 + 7 * light.wind)
    clouds(pen, { ...bounds, height: 560 }, light, moment.t, 3)
    if (light.stars === 0 && !light.falling) birds(pen, 1180, 60, moment.t, 'rgba(50,60,80,0.55)')
    tree(outside, 224, horizon + 74, 1.06, 4, sway, light.snowed)
    tree(outside, 1872, horizon + 80, 1.22, 11, sway, light.snowed)
    falling(pen, bounds, light, moment.t)
    if (isChanged(moment, 'laptop', 'login')) carWithLaptop(pen, moment)
  },
  front(pen, moment) {
    const light = lightOf(moment.time, moment.weather)
    carBody(tonedPen(pen, light.outdoors), car, familyCar, light)
  },
  near(pen, moment) {
    falling(pen, bounds, lightOf(moment.time, moment.weather), moment.t + 40, 1.7)
  },
}
