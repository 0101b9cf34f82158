import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { isUuid } from '#platform/uuid.ts'
import type { Database } from '#schema.ts'
import type { Trial } from './trial.ts'

const columns = ['id', 'process', 'language', 'teams', 'workplace', 'worked', 'failed', 'month'] as const

/** Keeps a trial as a proposal, which is shown nowhere. Its texts must have been masked. */
export async function proposeTrial(db: Kysely<Database>, trial: Omit<Trial, 'id'>): Promise<void> {
  await db.insertInto('library_trials').values({ id: randomUUID(), ...trial }).execute()
}

/** Proposals that wait for an editor, by process and month. */
export function pendingTrials(db: Kysely<Database>): Promise<Trial[]> {
  return readTrials(db, 'proposed')
}

/** What is shown on the pages of processes, the newest month first. */
export async function publishedTrials(db: Kysely<Database>): Promise<Trial[]> {
  return (await readTrials(db, 'published')).toReversed()
}

/**
 * Shows a proposal on its process's page, word for word or with the texts that an editor has put right. False when there is no
 * such proposal, or when nothing would be left to read. A running house shows it within two seconds.
 */
export async function publishTrial(db: Kysely<Database>, id: string, texts: Partial<Pick<Trial, 'worked' | 'failed'>> = {}): Promise<boolean> {
  if (!isUuid(id)) return false
  const waiting = await db.selectFrom('library_trials').select(['worked', 'failed']).where('id', '=', id).where('state', '=', 'proposed').executeTakeFirst()
  const read = { worked: (texts.worked ?? waiting?.worked ?? '').trim(), failed: (texts.failed ?? waiting?.failed ?? '').trim() }
  if (waiting === undefined || (read.worked === '' && read.failed === '')) return false
  const { numUpdatedRows } = await db.updateTable('library_trials').set({ ...read, state: 'published' }).where('id', '=', id).where('state', '=', 'proposed').executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Erases a trial, whether it waits or is shown. False when there is none. */
export async function discardTrial(db: Kysely<Database>, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  return (await db.deleteFrom('library_trials').where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n
}

/** Erases proposals from before a month; what was published stays. */
export async function removeOldProposals(db: Kysely<Database>, firstKept: string): Promise<void> {
  await db.deleteFrom('library_trials').where('state', '=', 'proposed').where('month', '<', firstKept).execute()
}

function readTrials(db: Kysely<Database>, state: 'proposed' | 'published'): Promise<Trial[]> {
  return db.selectFrom('library_trials').select(columns).where('state', '=', state).orderBy('process').orderBy('month').orderBy('id').execute()
}
