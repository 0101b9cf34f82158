import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { withDatabaseBeside } from '#platform/database/beside.ts'
import { withClient } from '#platform/database/client.ts'
import { runCommand } from '#platform/database/command.ts'
import { codeOf, StartProblem } from '#platform/database/problem.ts'
import { urls } from '#urls.ts'
import { newOpening } from './store/openings.ts'
import { command as sentences } from './words.command.ts'

runCommand(async ([word, ...rest]) => {
  if (word !== 'new' || rest.length > 0) throw new StartProblem(sentences.howTo)
  const config = readConfig(process.env)
  const { secret, hash, expiresAt } = newOpening(systemClock.now())
  await withDatabaseBeside(config, sentences, (url) =>
    withClient(url, 'DATABASE_URL', async (client) => {
      await client.query('delete from people_openings where expires_at < now()')
      await client.query('insert into people_openings (secret_hash, expires_at) values ($1, $2)', [hash, expiresAt])
    }),
  ).catch((error: unknown) => {
    // The house that makes the tables has never been started.
    throw codeOf(error) === '42P01' ? new StartProblem(sentences.notStarted) : error
  })
  return sentences.made(`${config.publicUrl ?? `http://localhost:${config.port}`}${urls.opening(secret)}`)
})
