/** Where the large things of the car park are. */
export const bounds = { x: 0, y: -125, width: 2000, height: 1125 } as const
export const horizon = 652
export const car = { x: 846, y: 880, scale: 1.08 } as const
/** The side window at the passenger's seat, in stage units. */
export const carWindow = { x: 1336, y: 590 } as const
