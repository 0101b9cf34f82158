import { createHash, createHmac } from 'node:crypto'
import { pass } from './rounds.ts'

/**
 * The phone holds its own answer. A ballot is a number that only the phone's secret leads to, and a tag that only the
 * secret can read; the server keeps both and the secret never.
 */

/** The number of a phone's ballot in a round: SHA-256 of secret and round. Rounds of one phone cannot be joined. */
export function ballotId(secret: string, room: string, round: string): Buffer {
  return createHash('sha256').update(`${secret}|${room}|${round}`).digest()
}

/** What a ballot says, readable by its secret alone: HMAC of round and choice. */
export function ballotTag(secret: string, room: string, round: string, choice: string): Buffer {
  return createHmac('sha256', secret).update(`${room}|${round}|${choice}`).digest()
}

/** The choice that a tag stands for, found by trying the few there are; undefined for an empty ballot. */
export function choiceOn(tag: Uint8Array | null, secret: string, room: string, round: string, choices: readonly string[]): string | undefined {
  if (tag === null) return undefined
  return [...choices, pass].find((choice) => ballotTag(secret, room, round, choice).equals(tag))
}

/** How counters move when a ballot goes from one choice to another; the same choice again moves nothing. */
export function movement(from: string | undefined, to: string): readonly { choice: string; by: 1 | -1 }[] {
  if (from === to) return []
  return from === undefined ? [{ choice: to, by: 1 }] : [{ choice: from, by: -1 }, { choice: to, by: 1 }]
}

/** Whether a string can be a phone's secret: 128 bits as 22 characters. */
export function isPhoneSecret(secret: string | undefined): secret is string {
  return secret !== undefined && /^[\w-]{22}$/.test(secret)
}
