import type { Scenery } from '../place.ts'
import { homePhone } from '../shared/telephones.ts'
import { dust, roomAt } from '../shared/room.ts'
import { steam } from '../shared/steam.ts'
import { paneWeather } from '../shared/window.ts'
import { pane, room, telephone } from './room.ts'
import { cups, laidTable } from './table.ts'

/** A citizen's kitchen: a table with a cloth, a window to the garden, a refrigerator with magnets, a telephone with a cord. */
export const scenery: Scenery = {
  back(pen, moment) {
    room(roomAt(pen, moment), moment)
  },
  alive(pen, moment) {
    const { light, room: toned } = roomAt(pen, moment)
    homePhone(toned, telephone.x, telephone.y, telephone.scale, '#C9776A', moment.states['desk-phone'] !== 'lifted')
    paneWeather(pen, pane, light, moment.t)
    dust(pen, light, { x: 520, y: 120, width: 640, height: 640 }, moment.t)
    for (const { x, y } of cups) steam(pen, x, y, moment.t, 0.7)
  },
  front(pen, moment) {
    laidTable(roomAt(pen, moment))
  },
  near() {},
}
