import { lightOf } from '../shared/light.ts'
import { isChanged, wallBoard } from '../shared/loose.ts'
import { dust, roomAt } from '../shared/room.ts'
import { paneWeather } from '../shared/window.ts'
import { dashboard, workScreen } from '../shared/work-screen.ts'
import type { Scenery } from '../place.ts'
import { drawBack } from './back.ts'
import { board, pane, screen } from './plan.ts'
import { drawNearChairs, drawTable } from './table.ts'

/** The meeting room: a long table with people around it, a screen on the wall and a whiteboard. */
export const scenery: Scenery = {
  back: drawBack,
  alive(pen, moment) {
    const light = lightOf(moment.time, moment.weather)
    paneWeather(pen, pane, light, moment.t)
    const shown = moment.states['screen']
    if (shown === undefined) dashboard(pen, screen, moment.t)
    else workScreen(pen, screen, shown, light)
    if (isChanged(moment, 'whiteboard', 'names')) wallBoard(pen, moment, board.x, board.y, board.scale)
    dust(pen, light, { x: 200, y: 160, width: 700, height: 620 }, moment.t)
  },
  front(pen, moment) {
    drawTable(roomAt(pen, moment))
  },
  near(pen, moment) {
    drawNearChairs(roomAt(pen, moment).room, lightOf(moment.time, moment.weather))
  },
}
