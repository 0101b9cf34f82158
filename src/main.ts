import { join } from 'node:path'
import { createApp } from './app.tsx'
import { systemClock } from '#platform/clock.ts'
import { offerOpening } from '#people/index.ts'
import { ConfigurationError, readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database/connect.ts'
import { sentenceFor } from '#platform/database/problem.ts'
import { createHttpServer } from '#platform/http/server.ts'
import { greeting } from '#platform/process/greeting.ts'
import { listenOn } from '#platform/process/listen.ts'
import { showPresence } from '#platform/process/presence.ts'
import { projectFolder } from '#platform/process/project.ts'
import { closer, listenForStop } from '#platform/process/stopping.ts'
import { urls } from '#urls.ts'
import { keepHouse } from './housekeeping.ts'
import { createServices } from './services.ts'

/** PostgreSQL is gone: nothing is wrong with the settings, and a supervisor should start us again. */
const startAgain = 75

async function run(): Promise<number> {
  refuseOtherNode()
  const stopAsked = listenForStop()
  const config = readConfig(process.env)
  const presence = await showPresence(join(projectFolder(), '.cache'))
  const database = await openDatabase(config, join(projectFolder(), 'migrations'))
  try {
    const assetsFolder = join(projectFolder(), 'dist/assets')
    const log = (line: string) => console.error(line)
    const services = await createServices({ config, db: database.db, clock: systemClock, log, assetsFolder })
    const server = createHttpServer(createApp(services).fetch, services.published)
    const close = closer(server)
    const port = await listenOn(server, config)
    const stopKeeping = keepHouse(services)
    const opening = await offerOpening(database.db, systemClock.now())
    console.log(greeting({ ...config, port, dataPlace: database.place, openingPath: opening && urls.opening(opening) }))
    const failure = await Promise.race([stopAsked, database.failed])
    if (failure !== undefined) console.error(failure)
    stopKeeping()
    const closed = services.close()
    await close()
    await closed
    return failure === undefined ? 0 : startAgain
  } finally {
    await database.close()
    presence.release()
  }
}

function refuseOtherNode(): void {
  if (process.versions.node.startsWith('24.')) return
  throw new ConfigurationError(
    `ErDuAware kører på Node 24, og dette er Node ${process.versions.node}. Start med »npm start«; sker det også dér, så slet mappen node_modules, og lad npm køre installationsscripts.`,
  )
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(sentenceFor(error) ?? error)
    process.exit(1)
  },
)
