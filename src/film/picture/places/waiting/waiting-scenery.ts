import { tonedPen } from '../../paint/toned.ts'
import type { Scenery } from '../place.ts'
import { nearLeaves } from '../shared/greenery.ts'
import { lightOf } from '../shared/light.ts'
import { dust, roomAt } from '../shared/room.ts'
import { displayNumber, firstNumber } from '../shared/sign.ts'
import { paneWeather } from '../shared/window.ts'
import { hall, panes, sign } from './hall.ts'

/** The waiting area: chairs under the windows, the queue display in the middle, screens for self-service to the right. */
export const scenery: Scenery = {
  back(pen, moment) {
    hall(roomAt(pen, moment), moment)
  },
  alive(pen, { t, time, weather, sign: shown }) {
    const light = lightOf(time, weather)
    displayNumber(pen, sign.x, sign.y, sign.scale, shown ?? firstNumber)
    for (const pane of panes) paneWeather(pen, pane, light, t)
    dust(pen, light, { x: 250, y: 120, width: 720, height: 700 }, t)
  },
  front() {},
  near(pen, { t, time, weather }) {
    nearLeaves(tonedPen(pen, lightOf(time, weather).indoors), 1846, 1070, 0.72, Math.sin(t * 0.6) * 0.015, true)
  },
}
