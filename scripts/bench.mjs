// `npm run bench -- NAME`: builds, then runs one bench of benches/, which prints one JSON object a line.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const name = process.argv[2]
const known = readdirSync('benches').filter((file) => file.endsWith('.bench.ts')).map((file) => file.replace('.bench.ts', ''))
if (name === undefined || !existsSync(`benches/${name}.bench.ts`)) {
  console.error(`Name a bench: ${known.join(', ')}`)
  process.exit(1)
}
run(process.execPath, ['scripts/build.mjs'])
run(process.execPath, ['--import', 'tsx', `benches/${name}.bench.ts`, ...process.argv.slice(3)])

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: ['inherit', 'inherit', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}
