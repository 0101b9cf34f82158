import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDialogue } from '#dialogue/index.ts'
import { regions } from '#dialogue/live-regions.tsx'
import type { LiveRegions } from '#dialogue/live.ts'
import { choiceRound, type Moment } from '#dialogue/moment.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database/connect.ts'
import { createHttpServer } from '#platform/http/server.ts'
import { listenOn } from '#platform/process/listen.ts'
import { projectFolder } from '#platform/process/project.ts'
import { createApp } from '../src/app.tsx'
import { keepHouse } from '../src/housekeeping.ts'
import { createServices } from '../src/services.ts'

/**
 * The house as main.ts opens it, but for two things that production never does: its streams are told the exact count
 * of answers, so that the bench can see when a vote has reached a screen, and the bench that started it may ask how
 * it is over the channel between the two processes.
 */
const config = readConfig(process.env)
const database = await openDatabase(config, join(projectFolder(), 'migrations'))
const ground = { config, db: database.db, clock: systemClock, log: console.error }
const services = await createServices({ ...ground, assetsFolder: join(projectFolder(), 'dist/assets') })
const dialogue = openDialogue({ ...ground, library: services.library, films: services.films }, told(regions))
const house = { ...services, dialogue }
const server = createHttpServer(createApp(house).fetch, house.published)
keepHouse(house)
const port = await listenOn(server, config)

process.on('message', () => void tellState())
for (const event of ['SIGTERM', 'disconnect'] as const) process.once(event, () => void stop())
process.send?.({ port })

async function tellState(): Promise<void> {
  const { user, system } = process.cpuUsage()
  for (let times = 0; times < 3; times++) {
    globalThis.gc?.()
    await sleep(100)
  }
  process.send?.({ rss: process.memoryUsage.rss(), streams: dialogue.live.count(), cpuMs: (user + system) / 1000 })
}

async function stop(): Promise<void> {
  dialogue.live.close()
  server.closeAllConnections()
  await database.close()
  process.exit(0)
}

/** The same regions, each followed by the number of answers to the first question. */
function told(shown: LiveRegions): LiveRegions {
  const withCount = (kind: keyof LiveRegions) => (moment: Moment) => ({
    toString: async () => `${await shown[kind](moment).toString()}<data value="${countIn(moment)}"></data>`,
  })
  return { phone: withCount('phone'), screen: withCount('screen'), guide: withCount('guide') }
}

function countIn(moment: Moment): number {
  const round = choiceRound(moment)
  return round === undefined ? 0 : moment.counts.heard(round.round)
}
