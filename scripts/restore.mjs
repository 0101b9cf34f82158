// `npm run restore -- FILE`: puts a backup back while ErDuAware stands still; --replace if there are data already.
import { runTool } from './prepare.mjs'

await runTool('restore')
