import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { codeOf, StartProblem } from './problem.ts'
import { sentences } from './sentences.ts'

/** One connection for as long as `use` runs. `setting` names what the operator must look at when it cannot be made. */
export async function withClient<T>(url: string, setting: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connectPatiently(url, setting)
  try {
    return await use(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** The server answers, but does not know the user or the password. */
export class Rejected extends StartProblem {}

/** The server answers, but does not have the database. */
export class NoSuchDatabase extends StartProblem {}

// A server that starts at the same moment as we do gets some seconds to get ready.
async function connectPatiently(url: string, setting: string): Promise<pg.Client> {
  for (let attempt = 1; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url, application_name: 'erduaware', connectionTimeoutMillis: 5_000 })
    // A connection that breaks while it is idle is told by the next query, not by the end of the process.
    client.on('error', () => {})
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => {})
      const isPassing = ['ECONNREFUSED', 'ECONNRESET', '57P03', '53300'].includes(codeOf(error) ?? '')
      if (!isPassing || attempt === 10) throw problemOf(error, new URL(url).host, setting)
      await sleep(500)
    }
  }
}

function problemOf(error: unknown, host: string, setting: string): StartProblem {
  const code = codeOf(error) ?? ''
  const message = error instanceof Error ? error.message : String(error)
  if (code.startsWith('28')) return new Rejected(sentences.isRejected(setting, host))
  if (code === '3D000') return new NoSuchDatabase(sentences.noSuchDatabase(setting, host))
  const isUnreachable = /^(E[A-Z_]+|57P0\d)$/.test(code) || /timeout|terminated/i.test(message)
  return new StartProblem(
    isUnreachable ? sentences.cannotReach(setting, host) : sentences.cannotOpen(setting, host, message),
  )
}
