import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** 128 bits of chance as 22 characters: the key to a room or a record. It is shown once in a link and kept nowhere. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url')
}

/** What the database keeps of a secret: its SHA-256, from which the secret cannot be found. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/**
 * A lesser secret made from a greater one, as the screen's from the facilitator's: who holds the greater can show the
 * lesser again at any time, without the server keeping either.
 */
export function derivedSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url').slice(0, 22)
}

/** Whether a secret is the one that was hashed, in a time that tells nothing. */
export function isSecretOf(secret: string | undefined, hash: Uint8Array): boolean {
  return secret !== undefined && secret.length <= 64 && timingSafeEqual(hashOf(secret), hash)
}
