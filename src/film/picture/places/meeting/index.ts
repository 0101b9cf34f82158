import { lightOf } from '../shared/light.ts'
import { isChanged, wallBoard } from '../shared/loose.ts'
import { dust, roomAt } from '../shared/room.ts'
import { paneWeather } from '../shared/window.ts'
import { dashboard, workScreen } from '../shared/work-screen.ts'
import type { Place } from '../place.ts'
import { drawBack } from './back.ts'
import { bounds, board, pane, screen } from './plan.ts'
import { drawNearChairs, drawTable } from './table.ts'

/** The meeting room: a long table with people around it, a screen on the wall and a whiteboard. */
export const meeting: Place = {
  id: 'meeting',
  bounds,
  marks: {
    door: { x: 1858, y: 874, scale: 0.97, facing: -0.7 },
    one: { x: 700, y: 872, scale: 0.98, facing: 0.5, seated: true, behind: true, who: 'staff' },
    two: { x: 985, y: 872, scale: 0.98, facing: -0.5, seated: true, behind: true },
    three: { x: 1270, y: 872, scale: 0.98, facing: -0.6, seated: true, behind: true },
    four: { x: 1640, y: 890, scale: 1, facing: -0.6 },
    five: { x: 360, y: 902, scale: 1.02, facing: 0.8, seated: true },
    six: { x: 1520, y: 862, scale: 0.97, facing: -0.5, seated: true, behind: true },
    screen: { x: 560, y: 850, scale: 0.95, facing: 0.4, behind: true },
    whiteboard: { x: 1640, y: 890, scale: 1, facing: -0.6 },
  },
  things: {
    door: { x: 1858, y: 620, size: 420, fixed: true },
    screen: { x: screen.x + screen.width / 2, y: screen.y + screen.height / 2, size: 480, fixed: true },
    desk: { x: 985, y: 740, size: 420, top: { x: 842, y: 726 }, fixed: true },
    window: { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2, size: 480, fixed: true },
    chair: { x: 360, y: 800, size: 260, fixed: true },
    whiteboard: { x: board.x, y: 330, size: 420, fixed: true },
    clock: { x: 1716, y: 150, size: 130, fixed: true },
    cupboard: { x: 1130, y: 690, size: 300, top: { x: 1160, y: 606 }, fixed: true },
  },
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
