// Everything that is checked without running the product, in the order of how soon it fails.
import { spawnSync } from 'node:child_process'

const node = process.execPath
const steps = [
  ['types', node, ['node_modules/typescript/bin/tsc', '-p', '.']],
  ['lint', node, ['node_modules/oxlint/bin/oxlint', '--deny-warnings']],
  ['imports', node, ['scripts/check-imports.mjs']],
  ['sizes', node, ['scripts/check-size.mjs']],
  ['words', node, ['scripts/check-words.mjs']],
  ['links', node, ['scripts/check-links.mjs']],
  ['containers', node, ['scripts/check-deploy.mjs']],
  ['content', node, ['--import', 'tsx', 'scripts/check-content.ts']],
  ['client', node, ['scripts/build-client.mjs']],
  ['weight', node, ['scripts/check-weight.mjs']],
]

let failed = 0
for (const [name, command, args] of steps) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (status === 0) continue
  console.error(`check: ${name} failed${error ? ` (${error.message})` : ''}`)
  failed++
}
console.log(failed === 0 ? 'check: ok' : `check: ${failed} of ${steps.length} failed`)
process.exit(failed === 0 ? 0 : 1)
