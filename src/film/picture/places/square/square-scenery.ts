import { tonedPen } from '../../paint/toned.ts'
import type { Scenery } from '../place.ts'
import { lightOf, weatherMoves } from '../shared/light.ts'
import { falling } from '../shared/weather.ts'
import { bough, flag, overhead, pigeons } from './alive.ts'
import { ground } from './ground.ts'
import { town } from './town.ts'
import { street } from './street.ts'
import { bounds } from './plan.ts'

/** The town-hall square: houses, the town hall with its tower, trees, bicycles, a bench and lamps. */
export const scenery: Scenery = {
  back(pen, { time, weather }) {
    const light = lightOf(time, weather)
    const outdoors = tonedPen(pen, light.outdoors)
    town(pen, outdoors, bounds, light, time)
    ground(pen, outdoors, light)
    street(pen, outdoors, light)
  },
  alive(pen, { t, time, weather }) {
    const light = lightOf(time, weather)
    overhead(pen, light, t)
    flag(pen, tonedPen(pen, light.outdoors), light, t)
    pigeons(tonedPen(pen, light.outdoors), light, t)
  },
  front() {},
  near(pen, { t, time, weather }) {
    const light = lightOf(time, weather)
    bough(tonedPen(pen, light.outdoors), light, t)
    if (weatherMoves(light)) falling(pen, bounds, light, t)
  },
}
