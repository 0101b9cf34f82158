import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config } from '../config.ts'
import { AlreadyRunning, clusterFolder, openEmbedded, superuserUrlOf } from './embedded.ts'
import { readPidFile } from './pid-file.ts'
import { StartProblem } from './problem.ts'

/**
 * Lends a command the database of an installation, whether its house runs or not; `sentences` say what stands in the way.
 * The address is the owner's on a server, and the superuser's in the data folder.
 */
export async function withDatabaseBeside<Result>(config: Config, sentences: { notStarted: string; notReady: string }, use: (url: string) => Promise<Result>): Promise<Result> {
  if (config.database.kind === 'server') return use(config.database.ownerUrl)
  const folder = resolve(config.dataFolder)
  if (!existsSync(clusterFolder(folder))) throw new StartProblem(sentences.notStarted)
  try {
    const embedded = await openEmbedded(folder)
    return await use(embedded.superuserUrl).finally(embedded.stop)
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error
    const running = readPidFile(clusterFolder(folder))
    if (running?.isReady !== true) throw new StartProblem(sentences.notReady)
    return use(superuserUrlOf(folder, running.port))
  }
}
