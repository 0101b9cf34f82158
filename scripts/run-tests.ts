import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { startTestServer } from '#platform/database/testing.ts'
import { clearLogs, searchLogs } from '#testing/logs.ts'

/** Runs the tests of a kind against one shared PostgreSQL, and closes with a line that counts them. */
const isCrash = process.argv[2] === 'crash'
const only = process.argv.slice(3)
const files = only.length > 0 ? only : isCrash ? globSync('journeys/*.crash.ts') : globSync(['src/**/*.test.{ts,tsx}', 'client/**/*.test.ts', 'journeys/*.test.ts'])
if (files.length === 0) throw new Error('no test files were found')

// Of its own, so that two runs at once do not take each other's pieces away.
const buildFolder = `.cache/tests-${process.pid}`
const { buildTests }: { buildTests(files: string[], folder: string): Promise<string[]> } = await import(new URL('build-tests.mjs', import.meta.url).href)
const built = await buildTests(files.sort(longestFirst), buildFolder)
clearLogs()
const server = await startTestServer()
process.env['TEST_DATABASE_URL'] = server.url
const counts = { passed: 0, failed: 0 }
const stream = run({ files: built, concurrency: 2, execArgv: ['--enable-source-maps'], timeout: isCrash ? 3_600_000 : 900_000 })
stream.on('test:pass', ({ details }) => void (details.type !== 'suite' && counts.passed++))
stream.on('test:fail', ({ details }) => void (details.type !== 'suite' && counts.failed++))
stream.compose(new spec()).pipe(process.stdout)
await new Promise((done) => stream.on('close', done).on('end', done))
await server.stop()
rmSync(buildFolder, { recursive: true, force: true })

// The last test of a whole run: nothing of people in any log of any house.
const { lines, hits } = searchLogs()
if (only.length === 0 && !isCrash) counts[lines > 0 && hits.length === 0 ? 'passed' : 'failed']++
if (hits.length > 0) console.error(`\n✖ ${hits.length} of ${lines} logged lines hold a name, a number or an address of somebody:\n${hits.slice(0, 5).join('\n')}`)

const line = `${counts.passed} passed, ${counts.failed} failed`
mkdirSync('.cache', { recursive: true })
writeFileSync(`.cache/${isCrash ? 'crash' : 'tests'}.txt`, `${line}\n`)
console.log(`\n${line}`)
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1)

/** Journeys take longest, so they begin first. */
function longestFirst(a: string, b: string): number {
  return Number(b.startsWith('journeys')) - Number(a.startsWith('journeys')) || a.localeCompare(b)
}
