import * as v from 'valibot'
import type { Kysely } from 'kysely'
import type { Database } from '#schema.ts'
import { hashOf, newSecret } from '../../links/secrets.ts'
import { inOrganisation } from '../../organisation/tenant.ts'
import type { Seal } from '../seal.ts'

/** What is begun in one request and ends in another: a sign-in at an issuer, a passkey's answer, a new passkey. */
export type AttemptKind = 'issuer' | 'passkey' | 'new-passkey'

/** How long an attempt waits for its end. */
export const attemptMs = 10 * 60_000

type House = { db: Kysely<Database>; seal: Seal }

/** Keeps what an attempt must remember, sealed, and gives the secret that the browser holds of it. */
export async function beginAttempt({ db, seal }: House, organisationId: string, kind: AttemptKind, kept: Record<string, unknown>, now: Date): Promise<string> {
  const secret = newSecret()
  await inOrganisation(db, organisationId, async (tenant) => {
    await tenant.deleteFrom('people_attempts').where('organisation_id', '=', organisationId).where('expires_at', '<=', now).execute()
    const sealed = seal.seal(JSON.stringify(kept), `${organisationId} ${kind} ${secret}`)
    await tenant.insertInto('people_attempts').values({ organisation_id: organisationId, secret_hash: hashOf(secret), kind, sealed, expires_at: new Date(now.getTime() + attemptMs) }).execute()
  })
  return secret
}

/** What an attempt remembered, once; undefined when it is another's, over, or was ended before. */
export async function endAttempt<Schema extends v.GenericSchema>({ db, seal }: House, organisationId: string, kind: AttemptKind, secret: string | undefined, schema: Schema, now: Date): Promise<v.InferOutput<Schema> | undefined> {
  if (secret === undefined || secret.length > 64) return undefined
  const row = await inOrganisation(db, organisationId, (tenant) =>
    tenant.deleteFrom('people_attempts').where('organisation_id', '=', organisationId).where('secret_hash', '=', hashOf(secret)).where('kind', '=', kind).returning(['sealed', 'expires_at']).executeTakeFirst(),
  )
  if (row === undefined || row.expires_at <= now) return undefined
  const text = seal.unseal(row.sealed, `${organisationId} ${kind} ${secret}`)
  const kept = text === undefined ? undefined : v.safeParse(schema, JSON.parse(text))
  return kept?.success ? kept.output : undefined
}
