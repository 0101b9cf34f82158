import { binders, board, books, cabinet, crockery, framed, pinboard, plates, shelf, sign, utensils, vase } from './decorations.ts'
import { bed, blackboard, curtains, globe, mugs, roster } from './fittings.ts'
import { shadow } from './palette.ts'
import type { Place } from './picture.ts'
import { element, fill, group } from './shapes.ts'
import type { Box } from './stage.ts'

/** Something that belongs on a wall and gives way to what hangs or stands there. */
export type Decoration = { readonly covers: Box; readonly draw: () => string }

/** How the back of a room looks: its wall, its niche, its window, and what belongs there when the wall is free. */
export type Wall = {
  readonly wall: readonly [string, string]
  readonly niche: readonly [string, string]
  readonly hasArchedWindow: boolean
  readonly decorations: readonly Decoration[]
}

/** The wall behind each place. */
export const walls: Readonly<Record<Place, Wall>> = {
  counter: {
    wall: ['#FBF1DE', '#E2CDAE'],
    niche: ['#A9C4B8', '#85AAA2'],
    hasArchedWindow: false,
    decorations: [
      covering(404, 113, 648, 168, () => sign()),
      covering(408, 186, 648, 290, () => shelf(274, binders(424, 274, 7) + vase(618, 274))),
    ],
  },
  'telephone-desk': {
    wall: ['#F6EBD9', '#DFCDB2'],
    niche: ['#EBD2A0', '#D9B778'],
    hasArchedWindow: false,
    decorations: [covering(424, 132, 652, 300, () => pinboard())],
  },
  kitchen: {
    wall: ['#F8EDE0', '#E6CFB6'],
    niche: ['#E9C2AE', '#D9A68E'],
    hasArchedWindow: true,
    decorations: [
      covering(408, 140, 648, 226, () => shelf(204, crockery())),
      covering(430, 262, 626, 366, () => utensils()),
      covering(352, 122, 480, 242, () => plates()),
    ],
  },
  'front-door': {
    wall: ['#FBF1DE', '#E4D0B2'],
    niche: ['#BFD0C2', '#9DB9AD'],
    hasArchedWindow: true,
    decorations: [covering(326, 126, 444, 274, () => framed(382, 196))],
  },
  office: {
    wall: ['#F4ECDD', '#DCCFB8'],
    niche: ['#9DBDC0', '#7BA2A7'],
    hasArchedWindow: false,
    decorations: [
      covering(408, 100, 648, 212, () => shelf(190, vase(450, 190) + binders(484, 190, 7))),
      covering(408, 216, 648, 322, () => shelf(300, binders(424, 300, 9))),
    ],
  },
  'it-desk': {
    wall: ['#F1E9DA', '#D6CBB6'],
    niche: ['#A6B9C4', '#8299A8'],
    hasArchedWindow: false,
    decorations: [covering(496, 116, 648, 300, () => cabinet())],
  },
  'meeting-room': {
    wall: ['#F9F0E0', '#E2D0B0'],
    niche: ['#C6D3BE', '#A3B99F'],
    hasArchedWindow: true,
    decorations: [
      covering(412, 118, 652, 296, () => board()),
      covering(410, 118, 586, 248, () => group('translate(113 33) scale(.72)', board())),
    ],
  },
  hallway: {
    wall: ['#F7EBDC', '#E3CBB2'],
    niche: ['#EDCDB4', '#DDB094'],
    hasArchedWindow: true,
    decorations: [covering(326, 126, 444, 274, () => framed(382, 196))],
  },
  library: {
    wall: ['#F8EFDD', '#DFCFB0'],
    niche: ['#C5CBA4', '#A3AD82'],
    hasArchedWindow: true,
    decorations: [
      covering(408, 100, 648, 204, () => shelf(182, books(420, 182, 13))),
      covering(408, 208, 648, 304, () => shelf(282, books(416, 282, 11) + vase(618, 282))),
    ],
  },
  'staff-room': {
    wall: ['#F9EEDB', '#E4CFAF'],
    niche: ['#E8C98F', '#D6AE6C'],
    hasArchedWindow: false,
    decorations: [
      covering(408, 122, 648, 198, () => mugs()),
      covering(408, 208, 640, 352, () => roster()),
      covering(404, 150, 580, 270, () => group('translate(92 6) scale(.76)', roster())),
    ],
  },
  classroom: {
    wall: ['#F8F0DC', '#DFD2B2'],
    niche: ['#B9CFCF', '#93B2B5'],
    hasArchedWindow: false,
    decorations: [
      covering(408, 108, 652, 288, () => blackboard()),
      covering(408, 108, 586, 248, () => group('translate(113 28) scale(.72)', blackboard())),
      covering(408, 296, 648, 398, () => shelf(378, globe(616, 378) + books(424, 378, 9))),
    ],
  },
  bedroom: {
    wall: ['#F8ECE0', '#E2CBB8'],
    niche: ['#BCC7D2', '#99A9BA'],
    hasArchedWindow: true,
    decorations: [
      covering(144, 100, 188, 336, () => curtains()),
      covering(420, 262, 692, 404, () => bed()),
      covering(500, 112, 620, 256, () => framed(556, 186)),
    ],
  },
}

/** The wall with its niche, before the window and everything else. */
export const backWall = (place: Place, id: string): string =>
  element('rect', { width: 800, height: 600, fill: `url(#${id}w)` }) +
  fill('M96 600V330A304 262 0 0 1 704 330V600Z', shadow, 0.07) +
  fill('M108 600V330A292 250 0 0 1 692 330V600Z', walls[place].niche[0]) +
  fill('M400 80A292 250 0 0 1 692 330V600H552Z', walls[place].niche[1], 0.7)

function covering(left: number, top: number, right: number, bottom: number, draw: () => string): Decoration {
  return { covers: { left, top, right, bottom }, draw }
}
