import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { systemClock } from '#platform/clock.ts'
import { readConfig, type Config } from '#platform/config.ts'
import { writeBackup } from './backup.ts'
import { backupSentences } from './backup-sentences.ts'
import { withClient } from './client.ts'
import { runCommand } from './command.ts'
import { AlreadyRunning, clusterFolder, openEmbedded, superuserUrlOf } from './embedded.ts'
import { readPidFile } from './pid-file.ts'
import { StartProblem } from './problem.ts'

runCommand(async ([file, ...rest]) => {
  if (rest.length > 0 || file?.startsWith('-')) throw new StartProblem(backupSentences.howToBackUp)
  const config = readConfig(process.env)
  refuseNothing(config)
  const now = systemClock.now()
  const path = file === undefined ? join(ownFolder(config), nameFor(now)) : resolve(file)
  if (existsSync(path)) throw new StartProblem(backupSentences.exists(path))
  const { tables, rows } = await withSource(config, (url) =>
    withClient(url, 'DATABASE_URL', (client) => writeBackup(client, path, now)),
  ).catch((error: unknown) => {
    const isOfPath = error instanceof Error && 'path' in error && String(error.path).startsWith(dirname(path))
    throw isOfPath ? new StartProblem(backupSentences.cannotWrite(path)) : error
  })
  return backupSentences.isMade(path, tables, rows)
})

function refuseNothing({ database, dataFolder }: Config): void {
  const folder = resolve(dataFolder)
  if (database.kind === 'server' || existsSync(clusterFolder(folder))) return
  throw new StartProblem(backupSentences.noDatabase(folder))
}

async function withSource<T>(config: Config, use: (url: string) => Promise<T>): Promise<T> {
  if (config.database.kind === 'server') return use(config.database.ownerUrl)
  const folder = resolve(config.dataFolder)
  try {
    const embedded = await openEmbedded(folder)
    return await use(embedded.superuserUrl).finally(embedded.stop)
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error
    const running = readPidFile(clusterFolder(folder))
    if (running?.isReady !== true) throw new StartProblem(backupSentences.notReady(folder))
    return use(superuserUrlOf(folder, running.port))
  }
}

function ownFolder(config: Config): string {
  const folder = resolve(config.dataFolder, 'backups')
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  return folder
}

function nameFor(now: Date): string {
  const stamp = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString()
  return `erduaware-${stamp.slice(0, 10)}-${stamp.slice(11, 19).replaceAll(':', '')}.sql.gz`
}
