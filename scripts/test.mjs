// `npm test`: installs what is missing, checks, builds, and runs every test. `npm run test:crash` runs the long kills.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ensureChromium } from './chromium.mjs'

const isCrash = process.argv[2] === 'crash'
const node = process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node'

if (!existsSync(node) || !existsSync('node_modules/tsx')) {
  console.log('Installing the packages …')
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'])
}
if (!isCrash) {
  ensureChromium()
  run(node, ['scripts/check.mjs'])
}
run(node, ['scripts/build.mjs'])
run(node, ['--import', 'tsx', 'scripts/run-tests.ts', isCrash ? 'crash' : 'all', ...process.argv.slice(isCrash ? 3 : 2)])

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error !== undefined) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
}
