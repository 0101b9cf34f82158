// `npm run backup` or `npm run backup -- FILE`: all data in one file, also while ErDuAware runs.
import { runTool } from './prepare.mjs'

await runTool('backup')
