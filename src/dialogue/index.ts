export { openDialogue } from './dialogue.ts'
export { dialogueRoutes } from './routes.ts'
export { removeExpiredRooms } from './store.ts'
export type { DialogueServices } from './services.ts'
