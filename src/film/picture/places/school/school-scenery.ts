import { dust, roomAt } from '../shared/room.ts'
import { nearLeaves } from '../shared/greenery.ts'
import { lightOf } from '../shared/light.ts'
import { paneWeather } from '../shared/window.ts'
import type { Scenery } from '../place.ts'
import { drawBack } from './back.ts'
import { drawDesk } from './desk.ts'
import { pane } from './plan.ts'

/** The office of a school: the secretary's desk, pigeonholes, children's drawings, and the playground outside. */
export const scenery: Scenery = {
  back: drawBack,
  alive(pen, moment) {
    const light = lightOf(moment.time, moment.weather)
    paneWeather(pen, pane, light, moment.t)
    dust(pen, light, { x: 220, y: 160, width: 760, height: 620 }, moment.t)
  },
  front(pen, moment) {
    drawDesk(roomAt(pen, moment))
  },
  near(pen, moment) {
    const { room, light } = roomAt(pen, moment)
    nearLeaves(room, 2090, 1050, 0.66, 0.01 * light.wind, true)
  },
}
