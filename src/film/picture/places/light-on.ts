import type { PlaceId, TimeId, WeatherId } from '../../screenplay/vocabulary/index.ts'
import { mix } from '../paint/colour.ts'
import { lightOf } from './shared/light.ts'

/** The colour that people and loose things of a place stand in; draw them with `tonedPen(pen, lightOn(…))`. */
export function lightOn(id: PlaceId, time: TimeId, weather: WeatherId): string {
  const light = lightOf(time, weather)
  return mix(id === 'square' || id === 'carpark' ? light.outdoors : light.indoors, '#FFDCA8', 0.38 * light.darkness * light.lamps)
}
