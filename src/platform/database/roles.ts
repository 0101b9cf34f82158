import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'
import { codeOf, StartProblem } from './problem.ts'
import { sentences } from './sentences.ts'

/** The role that serves; it owns nothing, and row-level security holds for it. */
export const appRole = 'erduaware_app'

/** The address of the app role beside its owner's. Every process derives the same password, and none has to keep it. */
export function appUrlFor(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  const password = createHmac('sha256', decodeURIComponent(url.password)).update(appRole).digest('hex')
  url.username = appRole
  url.password = password
  return url.href
}

/** Whether the server has the app role. */
export async function hasAppRole(client: pg.Client): Promise<boolean> {
  return (await client.query('select from pg_roles where rolname = $1', [appRole])).rows.length > 0
}

/** Makes the app role, or gives it its derived password, if we may; else a sentence tells what a DBA must run. */
export async function makeAppRole(owner: pg.Client, appUrl: string): Promise<void> {
  const isNew = !(await hasAppRole(owner))
  const verifier = verifierFor(decodeURIComponent(new URL(appUrl).password))
  const database = pg.escapeIdentifier(decodeURIComponent(new URL(appUrl).pathname.slice(1)))
  const role = `${isNew ? 'CREATE' : 'ALTER'} ROLE ${appRole} LOGIN PASSWORD '${verifier}';`
  const grant = `GRANT CONNECT ON DATABASE ${database} TO ${appRole};`
  try {
    await owner.query(role)
    await owner.query(grant)
  } catch (error) {
    // Another process makes it in the same moment, with the same password.
    if (['42710', '23505', 'XX000'].includes(codeOf(error) ?? '')) return
    if (codeOf(error) !== '42501') throw error
    const lines = `${role}\n${grant}`
    throw new StartProblem(isNew ? sentences.mayNotMakeRole(lines) : sentences.mayNotChangeRole(lines))
  }
}

/** Refuses an app role that could read past row-level security or change tables. */
export async function refuseStrongRole(app: pg.Client): Promise<void> {
  const { rows } = await app.query<{ name: string; powers: string[] }>(`
    select current_user as name, array_remove(array[
      case when rolsuper then 'superuser' end,
      case when rolbypassrls then 'bypassrls' end,
      case when rolcreaterole then 'createrole' end,
      case when rolcreatedb then 'createdb' end,
      case when has_schema_privilege('public', 'create') then 'create on schema public' end,
      case when exists (
        select from pg_class where relnamespace = 'public'::regnamespace and pg_has_role(relowner, 'member')
      ) then 'owner of tables' end
    ], null) as powers
    from pg_roles where rolname = current_user`)
  for (const { name, powers } of rows) {
    if (name !== appRole) throw new StartProblem(sentences.wrongRole(name))
    if (powers.length > 0) throw new StartProblem(sentences.roleIsTooStrong(powers.join(', ')))
  }
}

/** What PostgreSQL keeps instead of a password (SCRAM-SHA-256), so that no password travels or stands in a log. */
export function verifierFor(password: string): string {
  const iterations = 4096
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const key = (name: string) => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(key('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`
}
