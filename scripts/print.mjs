// `npm run print -- cards FILE.pdf`: makes cards, a script, a poster or the book in a file.
import { runTool } from './prepare.mjs'

await runTool('print')
