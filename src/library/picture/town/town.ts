import { document, element } from '../shapes.ts'
import { type House, house, windowDefinitions } from './houses.ts'
import { furniture, sky, square } from './street.ts'
import { type Tone, day, night } from './tone.ts'
import { townHall } from './town-hall.ts'

/**
 * The town of the front page as one whole SVG document of at most 30 kB: the town hall in the middle, houses with lit
 * and dark windows, never a person. By night the houses dim and the windows stay lit. It is cut from its sides in
 * narrow places, so that the tower always shows.
 */
export function town({ night: isNight = false }: { readonly night?: boolean } = {}): string {
  const tone = isNight ? night : day
  return document(
    width,
    480,
    'xMidYMax slice',
    element('defs', {}, gradients(tone), windowDefinitions(tone)),
    sky(width, tone),
    ...houses.map((built) => house(built, tone)),
    townHall(tone),
    square(width, tone),
    furniture(tone),
  )
}

const width = 1760

const houses: readonly House[] = [
  { left: -26, width: 100, height: 176, roof: 'gabled', wall: '#7FA3A6', tiles: '#46626B', columns: 3, floors: 3 },
  { left: 76, width: 118, height: 140, roof: 'hipped', wall: '#E6C07C', tiles: '#9C4A3A', columns: 3, floors: 2, door: 0, dormers: 2 },
  { left: 196, width: 118, height: 166, roof: 'stepped', wall: '#D8967F', tiles: '#9C4A3A', columns: 4, floors: 3 },
  { left: 316, width: 106, height: 186, roof: 'stepped', wall: '#C5604C', tiles: '#9C4A3A', columns: 3, floors: 4 },
  { left: 424, width: 134, height: 148, roof: 'hipped', wall: '#F1E3C8', tiles: '#B0563E', columns: 4, floors: 3, door: 0, dormers: 2 },
  { left: 560, width: 96, height: 206, roof: 'gabled', wall: '#7FA3A6', tiles: '#46626B', columns: 3, floors: 4, door: 0 },
  { left: 1100, width: 98, height: 192, roof: 'stepped', wall: '#E3A18B', tiles: '#9C4A3A', columns: 3, floors: 4 },
  { left: 1200, width: 138, height: 142, roof: 'hipped', wall: '#8FB0B4', tiles: '#7C3B3A', columns: 4, floors: 3, door: 3, dormers: 2, hasChimney: true },
  { left: 1340, width: 98, height: 168, roof: 'gabled', wall: '#DDB35B', tiles: '#9C4A3A', columns: 3, floors: 3, door: 1 },
  { left: 1440, width: 110, height: 150, roof: 'stepped', wall: '#C5604C', tiles: '#9C4A3A', columns: 3, floors: 3 },
  { left: 1552, width: 126, height: 136, roof: 'hipped', wall: '#F1E3C8', tiles: '#A3523F', columns: 4, floors: 2, door: 2, dormers: 1, hasChimney: true },
  { left: 1680, width: 110, height: 182, roof: 'gabled', wall: '#86A9AE', tiles: '#46626B', columns: 3, floors: 4 },
]

const stop = (offset: number, colour: string, opacity?: number): string =>
  element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity })

const gradients = (tone: Tone): string =>
  element(
    'linearGradient',
    { id: `${tone.id}-sky`, x2: 0, y2: 1 },
    tone.night
      ? stop(0, '#0F2429') + stop(0.55, '#16404C') + stop(1, '#4B5A5E')
      : stop(0, '#F7EFE0') + stop(0.5, '#D3E1DD') + stop(0.9, '#F9DCA2'),
  ) +
  element(
    'radialGradient',
    { id: `${tone.id}-sun`, cx: 0.3, cy: 0.74, r: 0.4 },
    stop(0, '#FFE2A3', tone.night ? 0.16 : 1) + stop(1, '#FFE2A3', 0),
  ) +
  element('linearGradient', { id: `${tone.id}-glass`, x2: 0.6, y2: 1 }, stop(0, '#587C8E') + stop(1, '#2F4A5E')) +
  element(
    'linearGradient',
    { id: `${tone.id}-side`, x2: 1, y2: 0.3 },
    stop(0, '#FFE9BF', tone.night ? 0.05 : 0.3) + stop(0.5, '#FFE9BF', 0) + stop(0.6, '#3A2440', 0) + stop(1, '#3A2440', 0.2),
  ) +
  element(
    'linearGradient',
    { id: `${tone.id}-ground`, x2: 0, y2: 1 },
    tone.night ? stop(0, '#35464A') + stop(1, '#1E3237') : stop(0, '#D6BC98') + stop(1, '#AE957B'),
  ) +
  (tone.night ? element('radialGradient', { id: `${tone.id}-halo` }, stop(0, '#FFD98A', 0.5) + stop(1, '#FFD98A', 0)) : '')
