import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openEventStream, type EventStream } from './event-stream.ts'
import { startHouse, temporaryFolder } from './house.ts'
import { startMeeting } from './meeting.ts'
import { report } from './report.ts'
import { inParallel, runBench } from './run.ts'

const phones = 2_000
const watchedSeconds = 5

await runBench(async () => {
  const folder = temporaryFolder()
  const house = await startHouse({ DATA_FOLDER: join(folder.path, 'data') })
  try {
    const { code, join: enter } = await startMeeting(house.port, { people: 'many', minutes: '20' })
    const streams: EventStream[] = []
    let ended = 0
    await inParallel(await enter(phones), 100, async (cookie) => {
      streams.push(await openEventStream(house.port, `/d/${code}/stroem`, cookie, { onEvent: () => {}, onEnd: () => ended++ }))
    })
    // As it is, without asking for its garbage to be collected: that is what the machine must have.
    let most = 0
    for (let second = 0; second < watchedSeconds; second++) {
      await sleep(1_000)
      most = Math.max(most, residentMegabytes(house.pid))
    }
    if (streams.length !== phones || ended > 0) throw new Error(`${streams.length - ended} phones are connected, and ${phones} should be`)
    report('node_rss_mb', most, 'MB', { atMost: 150 })
    for (const { close } of streams) close()
  } finally {
    await house.stop()
    folder.remove()
  }
})

function residentMegabytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  if (kilobytes === undefined) throw new Error('the memory of the house could not be read')
  return Number(kilobytes) / 1024
}
