import { nearLeaves } from '../shared/greenery.ts'
import { lightOf } from '../shared/light.ts'
import { dust, roomAt } from '../shared/room.ts'
import { paneWeather } from '../shared/window.ts'
import { dashboard } from '../shared/work-screen.ts'
import type { Scenery } from '../place.ts'
import { drawBack } from './back.ts'
import { drawCounter } from './counter.ts'
import { pane, screens } from './plan.ts'
import { lamps } from './shelves.ts'

/** The service desk of IT: a workbench as a counter, shelves of laptops and cables, screens that watch the net. */
export const scenery: Scenery = {
  back: drawBack,
  alive(pen, moment) {
    const light = lightOf(moment.time, moment.weather)
    paneWeather(pen, pane, light, moment.t)
    for (const [index, screen] of screens.entries()) dashboard(pen, screen, moment.t + index * 7)
    lamps(pen, moment.t)
    dust(pen, light, { x: 220, y: 160, width: 640, height: 600 }, moment.t)
  },
  front(pen, moment) {
    drawCounter(roomAt(pen, moment))
  },
  near(pen, moment) {
    const { room, light } = roomAt(pen, moment)
    nearLeaves(room, -100, 1070, 0.72, 0.01 * light.wind)
  },
}
