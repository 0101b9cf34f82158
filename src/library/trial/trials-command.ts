import { readConfig } from '#platform/config.ts'
import { withDatabaseBeside } from '#platform/database/beside.ts'
import { runCommand } from '#platform/database/command.ts'
import { openAs } from '#platform/database/connect.ts'
import { codeOf, StartProblem } from '#platform/database/problem.ts'
import { editTrials } from './command.ts'
import { command as sentences } from './words.command.ts'

runCommand((given) =>
  withDatabaseBeside(readConfig(process.env), sentences, async (url) => {
    const { db, close } = openAs(url, { place: '', failed: new Promise(() => {}), stop: async () => {} })
    return editTrials(db, given).finally(close)
  }).catch((error: unknown) => {
    // The house that makes the table has never been started.
    throw codeOf(error) === '42P01' ? new StartProblem(sentences.notStarted) : error
  }),
)
