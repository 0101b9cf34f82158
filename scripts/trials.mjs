// `npm run trials`: what was told of processes: list it, publish it, discard it, also while ErDuAware runs.
import { runTool } from './prepare.mjs'

await runTool('trials')
