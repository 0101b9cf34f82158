import type { Scenery } from '../place.ts'
import { lightOf } from '../shared/light.ts'
import { dust, roomAt } from '../shared/room.ts'
import { paneWeather } from '../shared/window.ts'
import { blink } from './machines.ts'
import { hall, pane } from './hall.ts'

/** The corridor with printer and shredder: a long wall with doors and a noticeboard, to the right it runs to a window. */
export const scenery: Scenery = {
  back(pen, moment) {
    hall(roomAt(pen, moment), moment)
  },
  alive(pen, { t, time, weather }) {
    const light = lightOf(time, weather)
    paneWeather(pen, pane, light, t)
    blink(pen, t)
    dust(pen, light, { x: 1280, y: 300, width: 420, height: 480 }, t)
  },
  front() {},
  near() {},
}
