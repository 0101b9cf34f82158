import { lightOf } from '../shared/light.ts'
import { dust, roomAt } from '../shared/room.ts'
import { steam } from '../shared/steam.ts'
import { paneWeather } from '../shared/window.ts'
import type { Scenery } from '../place.ts'
import { drawBack } from './back.ts'
import { machine, pane } from './plan.ts'
import { drawTable } from './table.ts'

/** The staff room: coffee, a round table, a corner with a sofa, a noticeboard and somebody's bike helmet. */
export const scenery: Scenery = {
  back: drawBack,
  alive(pen, moment) {
    const light = lightOf(moment.time, moment.weather)
    paneWeather(pen, pane, light, moment.t)
    steam(pen, machine.x + 2, 560, moment.t)
    dust(pen, light, { x: 760, y: 160, width: 620, height: 560 }, moment.t)
  },
  front(pen, moment) {
    drawTable(roomAt(pen, moment))
  },
  near() {},
}
