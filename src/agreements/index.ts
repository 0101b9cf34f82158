export {
  receivers,
  type Agreement,
  type FollowUp,
  type Obstacle,
  type Outcome,
  type Receiver,
  type RecordContents,
} from './agreements.ts'
export { wouldAsk } from './agreements.ts'
export { AgreementFields, FollowUpFields, ObstacleFields } from './fields/groups.tsx'
export { agreementForm, followUpForm, obstacleForm } from './forms.ts'
export { agreementRoutes } from './routes.tsx'
export { addAgreement, changeAgreement, decide, followUp, openAgreements, removeAgreement } from './store/agreements.ts'
export { notKept } from './not-kept.ts'
export { addObstacle, answersSince, changeObstacle, removeObstacle } from './store/obstacles.ts'
export { createRecord, mayReadRecord, opensRecord, readRecord, removeExpired, removeRecord } from './store/records.ts'
export { hold } from './teams/store/held.ts'
export { openTeams, type TeamHouse } from './teams/house.ts'
export { sendTeamLetters } from './teams/letters.ts'
export { teamRoutes } from './teams/routes.tsx'
