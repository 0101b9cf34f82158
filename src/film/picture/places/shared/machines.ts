import { fade, palette } from '../../paint/colour.ts'
import { across, at, block, oval, polygon, trace } from '../../paint/shapes.ts'
import type { Pen } from '../../pen.ts'
import { standShadow } from './room.ts'

/** A large office printer on the floor, with trays and a small lit display; x is its left side. */
export function printer(pen: Pen, lamp: Pen, x: number, y: number, scale: number): void {
  standShadow(pen, x + 95 * scale, y, 220 * scale)
  at(pen, x, y, scale, () => {
    block(pen, 0, -262, 190, 256, 8, across(pen, 0, 190, '#F6F1E7', '#E4DDD0', '#BDB6AB'))
    for (const tray of [0, 1, 2]) {
      block(pen, 8, -148 + tray * 48, 174, 42, 4, across(pen, 8, 174, '#EAE4D8', '#CFC8BC'))
      block(pen, 68, -132 + tray * 48, 54, 7, 3, '#8C928F')
    }
    block(pen, -10, -222, 210, 62, 8, across(pen, -10, 210, '#51606B', '#323E49'))
    polygon(pen, [18, -196, 172, -196, 160, -166, 30, -166], '#1F2932')
    polygon(pen, [40, -190, 150, -190, 156, -176, 34, -176], palette.white)
    block(pen, -4, -304, 198, 46, 8, across(pen, -4, 198, '#FBF7EE', '#D0C9BD'))
    block(pen, 4, -322, 170, 22, 6, across(pen, 4, 170, '#E9E3D7', '#BDB6AB'))
    for (const wheel of [26, 164]) oval(pen, wheel, -4, 9, 7, '#323E49')
    polygon(pen, [128, -266, 186, -266, 192, -292, 134, -292], '#2A343E')
  })
  at(lamp, x, y, scale, () => {
    polygon(lamp, [133, -269, 183, -269, 188, -288, 138, -288], '#BFE3E6')
    oval(lamp, 20, -281, 4, 4, '#7FBF8F')
  })
}

/** A shredder for confidential paper, its slot on top; x is its left side. */
export function shredder(pen: Pen, lamp: Pen, x: number, y: number, scale: number): void {
  standShadow(pen, x + 56 * scale, y, 140 * scale)
  at(pen, x, y, scale, () => {
    block(pen, 4, -160, 104, 156, 8, across(pen, 4, 104, '#5B6B76', '#46545F', '#2F3A44'))
    block(pen, 20, -122, 72, 92, 6, fade('#DDE8E6', 0.3))
    for (let strip = 0; strip < 15; strip++) trace(pen, [24 + strip * 4.6, -36 - ((strip * 29) % 40), 27 + strip * 4.4, -34], strip % 4 === 0 ? '#F2CDBD' : '#FBF8F2', 3)
    block(pen, -4, -196, 120, 42, 10, across(pen, -4, 120, '#3E4B56', '#28323B'))
    block(pen, 18, -188, 76, 7, 3, '#10161C')
  })
  oval(lamp, x + 102 * scale, y - 168 * scale, 3.6 * scale, 3.6 * scale, '#7FBF8F')
}
