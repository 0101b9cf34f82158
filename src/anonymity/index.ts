export { readinessOf, type Readiness } from './readiness.ts'
export { answersIn, limits, shiftOf, spreadOf, type Shift, type Shown, type Spread, type Tally } from './spread.ts'
