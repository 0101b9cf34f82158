import type { Place } from '../place.ts'
import { layout } from './layout.ts'
import { scenery } from './carpark-scenery.ts'

/** The car park: a parked car with a laptop on the seat, the home care's car, trees and lamps. */
export const carpark: Place = { ...layout, ...scenery }
