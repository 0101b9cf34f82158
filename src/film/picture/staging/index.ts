export { handOf } from './building.ts'
export { stageFilm } from './stage.ts'
export { body, shoulderOf, stepAt, type Act, type Presence, type PropStep, type SceneStage, type Side, type Stand, type Where } from './stand.ts'
export { isSeen, smooth, standingAt, type Standing } from './walking.ts'
