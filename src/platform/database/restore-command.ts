import { accessSync, constants } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '#platform/config.ts'
import { projectFolder } from '#platform/process/project.ts'
import { backupSentences } from './backup-sentences.ts'
import { withClient } from './client.ts'
import { runCommand } from './command.ts'
import { openEmbedded } from './embedded.ts'
import { readMigrations } from './migrate.ts'
import { StartProblem } from './problem.ts'
import { restoreBackup } from './restore.ts'
import { verifyArchive } from './archive-reader.ts'

runCommand(async (given) => {
  const { file, isReplacing } = readArguments(given)
  const config = readConfig(process.env)
  const path = resolve(file)
  refuseUnreadable(path)
  // Before PostgreSQL is started, and so before anything is made.
  await verifyArchive(path)
  const migrations = readMigrations(join(projectFolder(), 'migrations'))
  const restore = (url: string) =>
    withClient(url, 'DATABASE_URL', (owner) => restoreBackup(owner, path, migrations, { isReplacing }))
  const { tables, rows } =
    config.database.kind === 'server'
      ? await restore(config.database.ownerUrl)
      : await openEmbedded(config.dataFolder).then(({ ownerUrl, stop }) => restore(ownerUrl).finally(stop))
  return backupSentences.isRestored(path, tables, rows)
})

function readArguments(given: string[]): { file: string; isReplacing: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      options: { replace: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [file, ...rest] = positionals
    if (file !== undefined && rest.length === 0) return { file, isReplacing: values.replace }
  } catch {
    // An unknown option: the same answer as to none.
  }
  throw new StartProblem(backupSentences.howToRestore)
}

function refuseUnreadable(path: string): void {
  try {
    accessSync(path, constants.R_OK)
  } catch {
    throw new StartProblem(backupSentences.noFile(path))
  }
}
