export { engineVoice, speechEngineFrom, type EngineWish, type SpeechEngine } from './engine.ts'
export { robotVoice, type Robot } from './robot.ts'
