import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { houseCommand, startProgram, stopProgram, temporaryFolder } from './house.ts'
import { median, report } from './report.ts'
import { runBench } from './run.ts'
import { askOnce, loopback } from './wire.ts'

const times = 5
const patienceMs = 30_000

await runBench(async () => {
  const existing: number[] = []
  const anew: number[] = []
  // In pairs, so that a busy minute of the machine touches both.
  for (let index = 0; index < times; index++) {
    const folder = temporaryFolder()
    const data = join(folder.path, 'data')
    anew.push(await firstAnswer(data))
    existing.push(await firstAnswer(data))
    folder.remove()
  }
  report('first_200_ms_existing', median(existing), 'ms', { atMost: 1_500 })
  report('first_200_ms_new', median(anew), 'ms', { atMost: 4_000 })
})

/** Milliseconds from starting the process to its first 200 from /health; then the house is stopped cleanly. */
async function firstAnswer(dataFolder: string): Promise<number> {
  const port = await freePort()
  const startedAt = performance.now()
  const child = startProgram(houseCommand, { DATA_FOLDER: dataFolder, PORT: String(port) }, ['ignore', 'ignore', 'inherit'])
  try {
    for (;;) {
      const answer = await askOnce(port, { path: '/health' }).catch(() => undefined)
      const tookMs = performance.now() - startedAt
      if (answer?.status === 200) return tookMs
      if (child.exitCode !== null) throw new Error(`the house ended with ${child.exitCode}`)
      if (tookMs > patienceMs) throw new Error(`the house was not open after ${patienceMs} ms`)
      await sleep(5)
    }
  } finally {
    await stopProgram(child)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, loopback)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port was found')
  return address.port
}
