import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from '#schema.ts'
import type { Config } from '#platform/config.ts'
import { openEmbedded } from './embedded.ts'
import { readMigrations } from './migrate.ts'
import { prepareDatabase } from './server.ts'

/** The database as the app role, ready to serve. */
export interface OpenDatabase {
  db: Kysely<Database>
  /** The same connections without Kysely, for the path where every microsecond counts. */
  pool: pg.Pool
  /** Where the data lies, in words for the operator. */
  place: string
  /** Resolves with a sentence when the embedded PostgreSQL has ended by itself; this process cannot serve any more. */
  failed: Promise<string>
  /** Whether the database answers just now. */
  ping(): Promise<boolean>
  /** Ends the connections, and the embedded PostgreSQL cleanly. */
  close(): Promise<void>
}

/** Opens the database that the configuration names, starts PostgreSQL if it is ours, and brings the schema up to date. */
export async function openDatabase(config: Config, migrationsFolder: string): Promise<OpenDatabase> {
  const migrations = readMigrations(migrationsFolder)
  if (config.database.kind === 'server') {
    const appUrl = await prepareDatabase(config.database, migrations)
    const { host, pathname } = new URL(appUrl)
    return openAs(appUrl, { place: `${host}${pathname}`, failed: new Promise(() => {}), stop: async () => {} })
  }
  const embedded = await openEmbedded(config.dataFolder)
  try {
    const appUrl = await prepareDatabase({ ownerUrl: embedded.ownerUrl, appUrl: undefined }, migrations)
    return openAs(appUrl, { ...embedded, place: embedded.folder })
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

/** Connections as the app role: a query that hangs ends, and a connection that breaks takes nothing down with it. */
export function openPool(appUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: appUrl,
    application_name: 'erduaware',
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 15_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    types: { getTypeParser },
  })
  pool.on('error', () => {})
  // While a connection is lent out the pool does not listen to it, and between two queries nobody else does.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Whether the database answers within two seconds. */
export async function ping(pool: pg.Pool): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref())
  const answer = pool.query('select 1').then(
    () => true,
    () => false,
  )
  return Promise.race([answer, late])
}

type Server = { place: string; failed: Promise<string>; stop(): Promise<void> }

/** Connections to a server that is up, in the shape in which the house wants them. */
export function openAs(appUrl: string, server: Server): OpenDatabase {
  const pool = openPool(appUrl)
  return {
    db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
    pool,
    place: server.place,
    failed: server.failed,
    ping: () => ping(pool),
    close: async () => {
      // A request that still waits for the database must not keep the house open.
      await Promise.race([pool.end(), new Promise((resolve) => setTimeout(resolve, 3_000).unref())])
      await server.stop()
    },
  }
}

const dateType = 1082

// A day is a day and no moment: as text it cannot slip into yesterday in another time zone.
const getTypeParser: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === dateType ? (value: string) => value : pg.types.getTypeParser(type, format)
