// `npm run demo`: two made-up municipalities over a year, in a data folder of their own, and the house opened on them.
import { spawn, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pinnedNode, prepare } from './prepare.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const environment = { DATA_FOLDER: 'data/demo', ...process.env }
// Only a data folder is certainly the demo's own.
if (process.env.DATABASE_URL) {
  console.error('»npm run demo« bruger sin egen mappe og ikke DATABASE_URL, så intet virkeligt bliver blandet med det opdigtede. Kør den uden.')
  process.exit(1)
}
await prepare()
const { status } = spawnSync(pinnedNode, ['--enable-source-maps', join(root, 'dist', 'demo.js')], { stdio: 'inherit', cwd: root, env: environment })
if (status !== 0) process.exit(status ?? 1)
const house = spawn(pinnedNode, ['--enable-source-maps', join(root, 'dist', 'main.js')], { stdio: 'inherit', cwd: root, env: environment })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => house.kill(signal))
house.on('exit', (code) => process.exit(code ?? 1))
