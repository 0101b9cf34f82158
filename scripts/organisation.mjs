// `npm run organisation -- new`: a link that makes another organisation, once, also while ErDuAware runs.
import { runTool } from './prepare.mjs'

await runTool('organisation')
