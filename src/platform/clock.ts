/** The time of day as an argument: rules get it from here, and tests hand in another. */
export interface Clock {
  now(): Date
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() }
