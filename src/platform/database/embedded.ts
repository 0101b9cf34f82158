import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type pg from 'pg'
import { claimFolder } from '#platform/process/presence.ts'
import { chooseAccount } from './account.ts'
import { NoSuchDatabase, Rejected, withClient } from './client.ts'
import { adoptCluster, createCluster, type Cluster } from './cluster.ts'
import { nativeFor } from './native.ts'
import { findPostmaster, logOf, startPostmaster, type Postmaster } from './postmaster.ts'
import { StartProblem } from './problem.ts'
import { appUrlFor, verifierFor } from './roles.ts'
import { readPasswords, writePasswords, type Passwords } from './secrets.ts'
import { sentences } from './sentences.ts'

/** A PostgreSQL of our own that runs in a data folder, held by this process alone. */
export interface Embedded {
  folder: string
  ownerUrl: string
  superuserUrl: string
  /** Resolves with a sentence when PostgreSQL has ended without being asked to. */
  failed: Promise<string>
  stop(): Promise<void>
}

/** Another process of ours holds the data folder. */
export class AlreadyRunning extends StartProblem {}

/** Starts PostgreSQL on a data folder, new or old, or takes over the one that a killed process left running there. */
export async function openEmbedded(dataFolder: string, extra: Record<string, string> = {}): Promise<Embedded> {
  const folder = resolve(dataFolder)
  makeFolder(folder)
  const presence = await claimFolder(folder)
  if ('heldBy' in presence) throw new AlreadyRunning(sentences.alreadyRunning(presence.heldBy, folder))
  try {
    const { cluster, passwords } = await openCluster(folder)
    const postmaster = (await findPostmaster(cluster)) ?? (await startPostmaster(cluster, extra))
    return await openDatabases(folder, cluster, postmaster, passwords, presence.release).catch(async (error) => {
      await postmaster.stop()
      throw error
    })
  } catch (error) {
    presence.release()
    throw error
  }
}

/** The address of the superuser of a PostgreSQL that another process of ours holds. */
export function superuserUrlOf(dataFolder: string, port: number): string {
  return urlOf('postgres', readPasswords(dataFolder).superuser, port, 'erduaware')
}

/** Where the files of PostgreSQL lie in a data folder. */
export const clusterFolder = (dataFolder: string) => join(dataFolder, 'postgres')

function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  mkdirSync(folder, { recursive: true })
  // As root, PostgreSQL's own user must get through to its files; others can go no further either way.
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
}

async function openCluster(folder: string): Promise<{ cluster: Cluster; passwords: Passwords }> {
  const place = clusterFolder(folder)
  const account = chooseAccount(folder, place)
  const cluster = { folder: place, account, native: nativeFor(account) }
  if (!existsSync(place) || readdirSync(place).length === 0) {
    const passwords = writePasswords(folder)
    await createCluster(cluster, passwords.superuser)
    return { cluster, passwords }
  }
  if (!existsSync(join(place, 'PG_VERSION'))) throw new StartProblem(sentences.isNoCluster(place))
  adoptCluster(cluster)
  return { cluster, passwords: readPasswords(folder) }
}

async function openDatabases(
  folder: string,
  cluster: Cluster,
  postmaster: Postmaster,
  passwords: Passwords,
  release: () => void,
): Promise<Embedded> {
  const { port } = postmaster
  const ownerUrl = urlOf('erduaware_owner', passwords.owner, port, 'erduaware')
  const maintenanceUrl = urlOf('postgres', passwords.superuser, port, 'postgres')
  await withClient(ownerUrl, folder, followCollation).catch(async (error: unknown) => {
    if (!(error instanceof Rejected || error instanceof NoSuchDatabase)) throw error
    await makeDatabase(maintenanceUrl, folder, ownerUrl)
  })
  let isAsked = false
  return {
    folder,
    ownerUrl,
    superuserUrl: urlOf('postgres', passwords.superuser, port, 'erduaware'),
    failed: new Promise((resolveFailed) => {
      void postmaster.ended.then(() => isAsked || resolveFailed(sentences.postgresEnded(logOf(cluster))))
    }),
    stop: async () => {
      isAsked = true
      await postmaster.stop()
      release()
    },
  }
}

// Other binaries may order letters otherwise, and an index in the old order finds nothing.
async function followCollation(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query(`
    select from pg_database where datname = current_database()
      and datcollversion is distinct from pg_database_collation_actual_version(oid)`)
  if (rows.length === 0) return
  await owner.query('reindex database')
  await owner.query('alter database erduaware refresh collation version')
}

// Each step may have been done already, by a start that was killed half way.
async function makeDatabase(maintenanceUrl: string, folder: string, ownerUrl: string): Promise<void> {
  await withClient(maintenanceUrl, folder, async (superuser) => {
    for (const url of [ownerUrl, appUrlFor(ownerUrl)]) {
      const { username, password } = new URL(url)
      const { rows } = await superuser.query('select from pg_roles where rolname = $1', [username])
      const verb = rows.length === 0 ? 'create' : 'alter'
      await superuser.query(`${verb} role ${username} login password '${verifierFor(password)}'`)
    }
    const { rows } = await superuser.query(`select from pg_database where datname = 'erduaware'`)
    if (rows.length === 0) await superuser.query('create database erduaware owner erduaware_owner')
    await superuser.query('revoke all on database erduaware, postgres, template1 from public')
    await superuser.query('grant connect on database erduaware to erduaware_app')
  })
}

function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`
}
