// Everything that is checked without running the product. The types take as long as all the rest, so two run at a time.
import { spawn } from 'node:child_process'

const node = process.execPath
const steps = [
  ['types', node, ['node_modules/typescript/bin/tsc', '-p', '.']],
  ['lint', node, ['node_modules/oxlint/bin/oxlint', '--deny-warnings']],
  ['imports', node, ['scripts/check-imports.mjs']],
  ['sizes', node, ['scripts/check-size.mjs']],
  ['words', node, ['scripts/check-words.mjs']],
  ['links', node, ['scripts/check-links.mjs']],
  ['licences', node, ['scripts/check-reuse.mjs']],
  ['publiccode.yml', node, ['scripts/check-publiccode.mjs']],
  ['containers', node, ['scripts/check-deploy.mjs']],
  ['content', node, ['--import', 'tsx', 'scripts/check-content.ts']],
  ['weight', node, ['scripts/check-weight.mjs']],
]

let failed = 0
const waiting = steps.values()
await Promise.all([checkInTurn(), checkInTurn()])
console.log(failed === 0 ? 'check: ok' : `check: ${failed} of ${steps.length} failed`)
process.exit(failed === 0 ? 0 : 1)

async function checkInTurn() {
  for (const [name, command, args] of waiting) {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    // Said when it is over, so that two do not speak at once.
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
    const fault = await new Promise((done) => {
      child.on('error', ({ message }) => done(` (${message})`))
      child.on('close', (code) => done(code === 0 ? undefined : ''))
    })
    process.stdout.write(Buffer.concat(said))
    if (fault === undefined) continue
    console.error(`check: ${name} failed${fault}`)
    failed++
  }
}
