import { join } from 'node:path'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database/connect.ts'
import { sentenceFor } from '#platform/database/problem.ts'
import { projectFolder } from '#platform/process/project.ts'
import { createServices } from '../services.ts'
import { fillDemo } from './fill.ts'
import { told } from './words.ts'

/** Fills the house in the data folder and ends; the house is started after it. */
async function run(): Promise<void> {
  const config = readConfig(process.env)
  const database = await openDatabase(config, join(projectFolder(), 'migrations'))
  try {
    const services = await createServices({ config, db: database.db, clock: systemClock, log: (line) => console.error(line), assetsFolder: join(projectFolder(), 'dist/assets') })
    const doors = await fillDemo(services)
    console.log(told(doors, config.publicUrl ?? `http://localhost:${config.port}`))
    await services.close()
  } finally {
    await database.close()
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(sentenceFor(error) ?? error)
    process.exit(1)
  },
)
