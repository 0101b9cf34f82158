export { directFilm } from './direct.ts'
export type { Directed, DirectedScene, KnownText } from './directed.ts'
export { setsOf, type StageSet } from './stage-set.ts'
