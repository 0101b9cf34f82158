import { palette } from '../../paint/colour.ts'
import { cup, paperStack, penPot, tableFlag } from '../shared/desk-things.ts'
import { table } from '../shared/furniture.ts'
import { plant } from '../shared/greenery.ts'
import { tableLit } from '../shared/evening.ts'
import { keyboard, monitorAside, monitorFromBehind } from '../shared/screens.ts'
import { deskPhone } from '../shared/telephones.ts'
import type { Room } from '../shared/room.ts'

/** The two desks that people sit behind, with what lies on them. */
export function drawDesks(it: Room): void {
  const { room, pen, light } = it
  table(room, 196, 938, 470, { height: 202, panel: palette.birch })
  monitorAside(room, pen, 268, 728, 0.86, 1, light.lamps)
  keyboard(room, 330, 734, 120)
  cup(room, 626, 732, 0.66, '#C9776A')
  paperStack(room, 486, 732, 62, 3, 31)
  table(room, 900, 938, 430, { height: 202, panel: '#D3B58A' })
  deskPhone(room, 982, 730, 0.74)
  monitorFromBehind(room, 1226, 728, 0.74)
  tableFlag(room, 1128, 728, 0.6)
  penPot(room, 1310, 728, 0.56)
  plant(room, 920, 730, 0.34, 27, palette.mustard)
  tableLit(it, 440, 736, 470)
  tableLit(it, 1110, 736, 430)
}
