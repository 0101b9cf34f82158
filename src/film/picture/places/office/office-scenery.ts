import type { Scenery } from '../place.ts'
import { drawBack } from './back.ts'
import { drawDesks } from './desks.ts'
import { nearLeaves } from '../shared/greenery.ts'
import { dust, roomAt } from '../shared/room.ts'
import { isChanged, wallBoard } from '../shared/loose.ts'
import { lightOf } from '../shared/light.ts'
import { paneWeather } from '../shared/window.ts'
import { litPart, workScreen } from '../shared/work-screen.ts'
import { aisleScreen, board, pane } from './plan.ts'

/** The open office: desks, a whiteboard, and a screen that faces whoever goes by. */
export const scenery: Scenery = {
  back: drawBack,
  alive(pen, moment) {
    const light = lightOf(moment.time, moment.weather)
    paneWeather(pen, pane, light, moment.t)
    if (isChanged(moment, 'whiteboard', 'names')) wallBoard(pen, moment, board.x, board.y, board.scale)
    if (isChanged(moment, 'screen', 'case')) workScreen(pen, litPart(aisleScreen.x, aisleScreen.y, aisleScreen.scale), moment.states['screen'], light)
    dust(pen, light, { x: 240, y: 200, width: 760, height: 600 }, moment.t)
  },
  front(pen, moment) {
    drawDesks(roomAt(pen, moment))
  },
  near(pen, moment) {
    const light = lightOf(moment.time, moment.weather)
    nearLeaves(roomAt(pen, moment).room, -110, 1060, 0.78, 0.01 * light.wind)
  },
}
