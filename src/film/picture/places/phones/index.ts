import type { Place } from '../place.ts'
import { lightOf } from '../shared/light.ts'
import { dust, roomAt } from '../shared/room.ts'
import { displayHandset, displayNumber } from '../shared/sign.ts'
import { paneWeather } from '../shared/window.ts'
import { desks } from './desks.ts'
import { pane, room, sign } from './room.ts'

/** The phone desk: two desks with headsets and a low screen between them, acoustic panels on the wall. */
export const phones: Place = {
  id: 'phones',
  bounds: { x: -200, y: -150, width: 2000, height: 1125 },
  marks: {
    door: { x: 1668, y: 838, scale: 0.95, facing: -0.6 },
    one: { x: 590, y: 846, scale: 1, facing: 0.5, seated: true, behind: true, who: 'staff' },
    two: { x: 1084, y: 846, scale: 1, facing: -0.5, seated: true, behind: true, who: 'staff' },
    three: { x: 1420, y: 884, scale: 1, facing: -0.65 },
    four: { x: 236, y: 884, scale: 1, facing: 0.65 },
    'seat-1': { x: 590, y: 846, scale: 1, facing: 0.5, seated: true, behind: true, who: 'staff' },
    'seat-2': { x: 1084, y: 846, scale: 1, facing: -0.5, seated: true, behind: true, who: 'staff' },
    screen: { x: 836, y: 838, scale: 0.97, facing: -0.5, behind: true },
    bin: { x: 1494, y: 890, scale: 1, facing: 0.6 },
    printer: { x: 60, y: 872, scale: 0.99, facing: -0.6 },
  },
  things: {
    door: { x: 1668, y: 520, size: 520, fixed: true },
    desk: { x: 600, y: 694, size: 420, top: { x: 640, y: 678 }, fixed: true },
    screen: { x: 452, y: 606, size: 240, fixed: true },
    'desk-phone': { x: 716, y: 664, size: 160, top: { x: 716, y: 646 }, fixed: true },
    window: { x: 190, y: 276, size: 520, fixed: true },
    chair: { x: 590, y: 680, size: 260, fixed: true },
    clock: { x: 1402, y: 176, size: 150, fixed: true },
    cupboard: { x: 1320, y: 680, size: 320, top: { x: 1330, y: 604 }, fixed: true },
    printer: { x: -56, y: 640, size: 320, top: { x: -56, y: 520 }, fixed: true },
    bin: { x: 1556, y: 838, size: 190, top: { x: 1556, y: 732 }, fixed: false },
  },
  back(pen, moment) {
    room(roomAt(pen, moment), moment)
  },
  alive(pen, { t, time, weather, sign: shown }) {
    const light = lightOf(time, weather)
    if (shown) displayNumber(pen, sign.x, sign.y, sign.scale, shown)
    else displayHandset(pen, sign.x, sign.y, sign.scale)
    paneWeather(pen, pane, light, t)
    dust(pen, light, { x: 150, y: 120, width: 640, height: 640 }, t)
  },
  front(pen, moment) {
    desks(roomAt(pen, moment))
  },
  near() {},
}
