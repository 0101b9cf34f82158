export { handOf } from './building.ts'
export { stageFilm } from './stage.ts'
export { actsOfEach, body, shoulderOf, stepAt, type Act, type Ground, type Presence, type PropStep, type SceneStage, type Side, type StagedScene, type Stand, type Where } from './stand.ts'
export { isSeen, smooth, standingAt, type Standing } from './walking.ts'
