export { parseScreenplay, type Screenplay } from './screenplay/index.ts'
