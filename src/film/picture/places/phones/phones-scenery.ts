import type { Scenery } from '../place.ts'
import { lightOf } from '../shared/light.ts'
import { dust, roomAt } from '../shared/room.ts'
import { displayHandset, displayNumber } from '../shared/sign.ts'
import { paneWeather } from '../shared/window.ts'
import { desks } from './desks.ts'
import { pane, room, sign } from './room.ts'

/** The phone desk: two desks with headsets and a low screen between them, acoustic panels on the wall. */
export const scenery: Scenery = {
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
