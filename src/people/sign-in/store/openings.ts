import type { Kysely } from 'kysely'
import type { Database } from '#schema.ts'
import { hashOf, newSecret } from '../../links/secrets.ts'
import type { Tenant } from '../../organisation/tenant.ts'

const openingMs = 7 * 86_400_000

/** While there is no organisation: the secret of a link that makes the first one, once, within seven days. Earlier ones end. */
export async function offerOpening(db: Kysely<Database>, now: Date): Promise<string | undefined> {
  const organisation = await db.selectFrom('people_directory').select('slug').limit(1).executeTakeFirst()
  if (organisation !== undefined) return undefined
  const opening = newOpening(now)
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('people_openings').execute()
    await transaction.insertInto('people_openings').values({ secret_hash: opening.hash, expires_at: opening.expiresAt }).execute()
  })
  return opening.secret
}

/** A secret that makes an organisation once, what the database keeps of it, and when it ends. */
export function newOpening(now: Date): { secret: string; hash: Buffer; expiresAt: Date } {
  const secret = newSecret()
  return { secret, hash: hashOf(secret), expiresAt: new Date(now.getTime() + openingMs) }
}

/** Whether a secret still makes an organisation. */
export async function isOpening(db: Kysely<Database>, secret: string, now: Date): Promise<boolean> {
  const found = await db.selectFrom('people_openings').select('expires_at').where('secret_hash', '=', hashOf(secret)).where('expires_at', '>', now).executeTakeFirst()
  return found !== undefined
}

/** Uses a secret up; false when it was used already or has ended. */
export async function useOpening(tenant: Tenant, secret: string, now: Date): Promise<boolean> {
  const used = await tenant.deleteFrom('people_openings').where('secret_hash', '=', hashOf(secret)).returning('expires_at').executeTakeFirst()
  return used !== undefined && used.expires_at > now
}
