import type pg from 'pg'
import { Rejected, withClient } from './client.ts'
import { migrate, type Migration } from './migrate.ts'
import { StartProblem } from './problem.ts'
import { appUrlFor, hasAppRole, makeAppRole, refuseStrongRole } from './roles.ts'
import { sentences } from './sentences.ts'

/** Where a database is, and which settings say so to the operator. */
export type Addresses = { ownerUrl: string; appUrl: string | undefined }

/** Makes a database ready to serve, as its owner, and returns the address of the app role. */
export async function prepareDatabase(addresses: Addresses, migrations: Migration[]): Promise<string> {
  const { ownerUrl } = addresses
  const appUrl = addresses.appUrl ?? appUrlFor(ownerUrl)
  await withClient(ownerUrl, 'DATABASE_URL', async (owner) => {
    await refuseUnfit(owner)
    if (addresses.appUrl === undefined && !(await hasAppRole(owner))) await makeAppRole(owner, appUrl)
    await migrate(owner, migrations)
  })
  const check = () => withClient(appUrl, 'DATABASE_APP_URL', refuseStrongRole)
  await check().catch(async (error: unknown) => {
    // The owner's password was changed, and with it the one that we derive.
    if (!(error instanceof Rejected) || addresses.appUrl !== undefined) throw error
    await withClient(ownerUrl, 'DATABASE_URL', (owner) => makeAppRole(owner, appUrl))
    await check()
  })
  return appUrl
}

async function refuseUnfit(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<Fitness>(`
    select current_setting('server_version') as version,
      current_setting('server_version_num')::int as number,
      current_setting('server_encoding') as encoding`)
  const reason = rows.map(whyUnfit).find((sentence) => sentence !== undefined)
  if (reason !== undefined) throw new StartProblem(reason)
}

type Fitness = { version: string; number: number; encoding: string }

/** Why a server cannot be used. */
export function whyUnfit({ version, number, encoding }: Fitness): string | undefined {
  // From 17 on the app may be allowed to VACUUM tables that it does not own.
  if (number < 170_000) return sentences.tooOld(version)
  return encoding === 'UTF8' ? undefined : sentences.notUtf8(encoding)
}
