// `npm run film -- DILEMMA FILE.mp4`: makes the film of a dilemma in a file.
import { runTool } from './prepare.mjs'

await runTool('film')
