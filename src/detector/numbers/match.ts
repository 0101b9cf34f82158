import type { Kind } from '../findings.ts'

/** A number that was recognised: from its first atom to its last, and, where its ends lie elsewhere, its places. */
export type Match = { last: number; kind: Kind; sure: boolean; from?: number; to?: number }
