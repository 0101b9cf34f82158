import type { TimeId, WeatherId } from '../../../screenplay/vocabulary/index.ts'
import { mix, seenIn } from '../../paint/colour.ts'

/** What hour and weather do to a picture. Rooms and streets are drawn in day colours through `tonedPen(pen, light.indoors)`. */
export type Light = {
  /** The colour that all in the open stands in; for `tonedPen`. */
  outdoors: string
  /** The colour that all in a room stands in; for `tonedPen`. */
  indoors: string
  /** The sky from above to the roofs. */
  sky: readonly [top: string, middle: string, low: string]
  /** What the far fades into. */
  haze: string
  /** The sun, in shares of the sky's width and height; none when it is down or hidden. */
  sun?: { x: number; y: number; colour: string }
  /** Sunlight through a window: 0 none, 1 most. */
  beam: number
  beamColour: string
  /** How much lamps glow: 0 off, 1 full. */
  lamps: number
  /** The share of the town's windows with light in them. */
  litWindows: number
  /** How dark it is outside: 0 by day, 1 at night. */
  darkness: number
  /** How clearly stars and moon are seen, 0 to 1. */
  stars: number
  /** How much of the sky is covered, 0 to 1. */
  cover: number
  /** How hard it blows, 0 to 1: leaves, flags and clouds follow. */
  wind: number
  falling?: 'rain' | 'snow'
  /** Whether snow lies on roofs, sills and ground. */
  snowed: boolean
}

/** The light of an hour in a weather; the same object each time it is asked for. */
export function lightOf(time: TimeId, weather: WeatherId): Light {
  const key = `${time} ${weather}`
  const known = lights.get(key)
  if (known) return known
  const light = makeLight(hours[time], skies[weather])
  lights.set(key, light)
  return light
}

/** Whether rain, snow or leaves are in the air. */
export function weatherMoves({ falling, wind }: Light): boolean {
  return falling !== undefined || wind > 0.8
}

type Hour = Pick<Light, 'outdoors' | 'indoors' | 'sky' | 'sun' | 'beam' | 'beamColour' | 'lamps' | 'litWindows' | 'darkness' | 'stars'>
type Sky = { grey: number; light: string; room: string; beam: number; lamps: number; wind: number; falling?: 'rain' | 'snow' }

const hours: Record<TimeId, Hour> = {
  morning: { outdoors: '#FFF0DE', indoors: '#FFF5EA', sky: ['#86B7D2', '#CADDDC', '#FAD9AE'], sun: { x: 0.16, y: 0.72, colour: '#FFE7B4' }, beam: 0.85, beamColour: '#FFDDA2', lamps: 0.5, litWindows: 0.4, darkness: 0.05, stars: 0 },
  forenoon: { outdoors: '#FFFDF8', indoors: '#FFFFFF', sky: ['#7FB0CB', '#B8D3D6', '#F6E3C4'], sun: { x: 0.2, y: 0.5, colour: '#FFF0C8' }, beam: 1, beamColour: '#FFE8B4', lamps: 0.4, litWindows: 0.15, darkness: 0, stars: 0 },
  noon: { outdoors: '#FFFFFF', indoors: '#FFFFFB', sky: ['#6FAED2', '#A6D0E0', '#E2ECE2'], sun: { x: 0.4, y: 0.14, colour: '#FFFBEA' }, beam: 0.6, beamColour: '#FFF3D2', lamps: 0.3, litWindows: 0.1, darkness: 0, stars: 0 },
  afternoon: { outdoors: '#FFE9CF', indoors: '#FFF1DF', sky: ['#7BA4C2', '#D3CDB9', '#F9C48E'], sun: { x: 0.24, y: 0.66, colour: '#FFDDA0' }, beam: 1, beamColour: '#FFD493', lamps: 0.45, litWindows: 0.3, darkness: 0.1, stars: 0 },
  evening: { outdoors: '#7A7FB4', indoors: '#D0B49F', sky: ['#22385F', '#56678F', '#E5A273'], beam: 0, beamColour: '#FFD493', lamps: 1, litWindows: 0.62, darkness: 0.7, stars: 0.35 },
  night: { outdoors: '#4E5C92', indoors: '#878BB0', sky: ['#101D3A', '#1D2F54', '#3B4E78'], beam: 0, beamColour: '#CFE0FF', lamps: 1, litWindows: 0.26, darkness: 1, stars: 1 },
}

const skies: Record<WeatherId, Sky> = {
  sun: { grey: 0, light: '#FFFFFF', room: '#FFFFFF', beam: 1, lamps: 0, wind: 0.2 },
  clouds: { grey: 0.72, light: '#E6EAEE', room: '#F8F6F2', beam: 0.12, lamps: 0.15, wind: 0.3 },
  rain: { grey: 0.88, light: '#C9D3DC', room: '#F3F0EA', beam: 0, lamps: 0.4, wind: 0.45, falling: 'rain' },
  snow: { grey: 0.8, light: '#EAF0F6', room: '#F3F5F7', beam: 0.06, lamps: 0.3, wind: 0.25, falling: 'snow' },
  wind: { grey: 0.3, light: '#F7F6F2', room: '#FFFFFF', beam: 0.7, lamps: 0, wind: 1 },
}

const lights = new Map<string, Light>()

function makeLight(hour: Hour, weather: Sky): Light {
  const dark = hour.darkness > 0.5
  const behindClouds = (colour: string) => (dark ? colour : mix(colour, '#F3F5F7', weather.grey * 0.8))
  const grey = seenIn(dark ? '#93A0B4' : weather.falling === 'snow' ? '#DCE3E8' : '#C3CED6', behindClouds(hour.outdoors))
  const towards = (colour: string, share: number) => mix(colour, grey, weather.grey * share)
  const isClear = weather.grey < 0.5
  return {
    outdoors: seenIn(behindClouds(hour.outdoors), weather.light),
    indoors: dark ? hour.indoors : seenIn(behindClouds(hour.indoors), weather.room),
    sky: [towards(hour.sky[0], 0.85), towards(hour.sky[1], 0.95), towards(hour.sky[2], dark ? 0.6 : 0.9)],
    haze: towards(hour.sky[2], 0.8),
    ...(hour.sun && isClear && { sun: hour.sun }),
    beam: hour.beam * weather.beam,
    beamColour: hour.beamColour,
    lamps: Math.min(1, hour.lamps + weather.lamps),
    litWindows: Math.min(0.75, hour.litWindows + (dark ? 0 : weather.lamps * 0.6)),
    darkness: hour.darkness,
    stars: isClear ? hour.stars : 0,
    cover: Math.min(1, 0.25 + weather.grey),
    wind: weather.wind,
    ...(weather.falling && { falling: weather.falling }),
    snowed: weather.falling === 'snow',
  }
}
