import type { Scenery } from '../place.ts'
import { lightOf } from '../shared/light.ts'
import { dust, roomAt } from '../shared/room.ts'
import { displayNumber, firstNumber } from '../shared/sign.ts'
import { paneWeather } from '../shared/window.ts'
import { nearLeaves } from '../shared/greenery.ts'
import { tonedPen } from '../../paint/toned.ts'
import { desk } from './desk.ts'
import { entrance, hall, sign, townWindow } from './hall.ts'

/** The citizen service: entrance of glass to the left, self-service in the middle, the counter to the right. */
export const scenery: Scenery = {
  back(pen, moment) {
    hall(roomAt(pen, moment), moment)
  },
  alive(pen, { t, time, weather, sign: shown }) {
    const light = lightOf(time, weather)
    displayNumber(pen, sign.x, sign.y, sign.scale, shown ?? firstNumber)
    paneWeather(pen, townWindow, light, t)
    paneWeather(pen, entrance, light, t)
    dust(pen, light, { x: 420, y: 120, width: 640, height: 700 }, t)
  },
  front(pen, moment) {
    desk(roomAt(pen, moment))
  },
  near(pen, { t, time, weather }) {
    const light = lightOf(time, weather)
    nearLeaves(tonedPen(pen, light.indoors), -190, 1040, 0.8, Math.sin(t * 0.7) * 0.015)
  },
}
