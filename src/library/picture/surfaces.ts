import { palette, shadow } from './palette.ts'
import type { Place } from './picture.ts'
import { box, dashes, element, fill, round, stroke } from './shapes.ts'
import { type Box, hasFloor } from './stage.ts'

/** What the things stand on: a counter, a desk, a laid table, or a console. */
export const surface = (place: Place, id: string, showsFloor: boolean, { right }: Box): string =>
  hasFloor(place) ? consoleTable(right) : acrossTable(place, id, showsFloor)

/** The floor that comes before everything else in a room seen from head to foot. */
export const floor = (place: Place, id: string): string =>
  hasFloor(place)
    ? box(0, 404, 800, 84, panels[place] ?? palette.cream, 0, 0.55) +
      dashes('M0 446H800', shadow, 60, '2 76', 0.1) +
      box(0, 398, 800, 8, palette.sheet) +
      box(0, 484, 800, 116, `url(#${id}t)`) +
      box(0, 476, 800, 12, palette.sheet) +
      box(0, 488, 800, 6, shadow, 0, 0.14) +
      stroke('M0 522H800M0 562H800', shadow, 2, 0.1)
    : ''

const panels: Readonly<Record<string, string>> = { 'front-door': '#E9E2CC', hallway: '#F1DDC8' }

/** The two colours of a table top, from the far to the near edge. */
export const topColours: Readonly<Record<Place, readonly [string, string]>> = {
  counter: ['#FFFAF0', '#EADBC0'],
  'telephone-desk': ['#F0DCB8', '#DDBE8C'],
  kitchen: ['#FBF3E4', '#EBDCC4'],
  'front-door': ['#D9BE94', '#B99468'],
  office: ['#EED9B4', '#D9B888'],
  'it-desk': ['#E9DAC0', '#CDB891'],
  'meeting-room': ['#E5BF88', '#CB9C63'],
  hallway: ['#CFAE86', '#AE875E'],
  library: ['#F3E3C4', '#DCC296'],
  'staff-room': ['#F8F1E2', '#E3D3B8'],
  classroom: ['#F1DFB9', '#DDC18C'],
  bedroom: ['#E2BE92', '#C99E6E'],
}

function acrossTable(place: Place, id: string, showsFloor: boolean): string {
  return (
    box(0, 404, 800, 132, `url(#${id}t)`) +
    box(0, 536, 800, 64, fronts[place].colour) +
    fronts[place].detail() +
    box(0, 550, 800, 9, shadow, 0, 0.2) +
    box(0, 536, 800, 14, fronts[place].edge) +
    (showsFloor ? box(0, 582, 800, 18, palette.woodDeep) + box(0, 582, 800, 4, shadow, 0, 0.25) : '')
  )
}

const ribs = (colour: string): string => dashes('M0 574H800', colour, 52, '5 17')

const drawers = (): string =>
  stroke('M266 550V600M534 550V600', palette.woodDeep, 3, 0.5) +
  [133, 400, 667].map((x) => box(x - 26, 574, 52, 8, palette.woodDeep, 4, 0.7)).join('')

/** The open compartments under the tops of two school desks. */
const desks = (): string =>
  fill('M40 566H378V600H40ZM422 566H760V600H422Z', palette.leafDeep) +
  fill('M60 580h14v20h-14ZM108 576h12v24h-12ZM446 590h90v10h-90Z', palette.terracotta) +
  fill('M76 574h16v26h-16ZM440 582h84v8h-84Z', palette.mustard) +
  fill('M94 582h12v18h-12Z', palette.cream) +
  stroke('M400 550V600', palette.leafDeep, 4)

/** The upper drawers of a chest, with round knobs. */
const chest = (): string =>
  stroke('M60 566H380V600M60 566V600M420 600V566H740V600', palette.woodDeep, 3, 0.6) +
  [150, 290, 510, 650].map((x) => round(x, 586, 8, palette.mustard)).join('')

/** The hanging edge of a table cloth, with a checked border. */
const cloth = (): string =>
  dashes('M0 583H800', palette.terracotta, 12, '12 12') + dashes('M12 571H800', palette.rose, 12, '12 12')

const fronts: Readonly<Record<Place, { readonly colour: string; readonly edge: string; readonly detail: () => string }>> = {
  counter: { colour: '#CFA46C', edge: '#E4D3B5', detail: () => ribs('#A87F49') },
  'telephone-desk': { colour: '#BD8F5B', edge: '#E3C797', detail: drawers },
  kitchen: { colour: '#F3E7D3', edge: '#F7EEDD', detail: cloth },
  'front-door': { colour: '#C79F6C', edge: '#D9BE94', detail: () => '' },
  office: { colour: '#3F7072', edge: '#E0C59A', detail: () => ribs('#2F5C5F') },
  'it-desk': { colour: '#3B4D5C', edge: '#D6C4A2', detail: drawers },
  'meeting-room': { colour: '#8E6440', edge: '#D8AC72', detail: () => '' },
  hallway: { colour: '#C79F6C', edge: '#CFAE86', detail: () => '' },
  library: { colour: '#9A6B45', edge: '#E3CDA2', detail: () => ribs('#7E5535') },
  'staff-room': { colour: '#B4553A', edge: '#E8D8BC', detail: () => ribs('#97442C') },
  classroom: { colour: '#4F7D62', edge: '#DDBF88', detail: desks },
  bedroom: { colour: '#A97A4F', edge: '#D5AB7B', detail: chest },
}

const consoleTable = (right: number): string =>
  fill(`M90 578H${right - 4}L${right + 46} 592H150Z`, shadow, 0.18) +
  fill(`M108 470H122V582H111ZM${right - 38} 470H${right - 24}L${right - 27} 582H${right - 38}Z`, palette.woodDeep) +
  fill(`M108 392H${right - 24}L${right} 452H84Z`, palette.birch) +
  box(84, 452, right - 84, 14, palette.wood) +
  box(98, 466, right - 112, 30, palette.woodDeep) +
  box(98, 466, right - 112, 7, shadow, 0, 0.22) +
  box(right / 2 + 24, 480, 36, 7, palette.mustard, 3)

/** The gradient of a table top or a floor. */
export const topGradient = (place: Place, id: string): string =>
  element(
    'linearGradient',
    { id: `${id}t`, x2: 0, y2: 1 },
    element('stop', { 'stop-color': topColours[place][0] }) +
      element('stop', { offset: 1, 'stop-color': topColours[place][1] }),
  )
