import { renameSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './pid-file.ts'
import { startTestServer } from './testing.ts'
import { addressFile } from './testing-shared.ts'

// A process of its own, since no test file knows that it is the last: serves until the run of tests is over.
const [folder = '', runner = ''] = process.argv.slice(2)
const { url, stop } = await startTestServer(folder)
writeFileSync(`${addressFile(folder)}.new`, url, { mode: 0o600 })
renameSync(`${addressFile(folder)}.new`, addressFile(folder))
while (isAlive(Number(runner))) await sleep(200)
await stop()
