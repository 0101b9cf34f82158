import { createHmac, randomBytes } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** Slows down those who guess, and nobody else. */
export interface Throttle {
  /** Whether too much has failed from this address lately. */
  isBarred(context: Context): boolean
  /** Something failed from this address. */
  fail(context: Context): void
}

type Attempts = { count: number; since: number }

/**
 * Counts failures only, by a keyed hash of the address that lives in memory and whose key is chance: a whole town hall
 * shares one address, and nothing of it is ever written down. At most `most` failures in `periodMs`.
 */
export function createThrottle(options: { most: number; periodMs: number; trustsProxy: boolean; now: () => number }): Throttle {
  const key = randomBytes(32)
  const attempts = new Map<string, Attempts>()

  const nameOf = (context: Context) => createHmac('sha256', key).update(addressOf(context, options.trustsProxy)).digest('base64url')

  function recent(name: string): Attempts | undefined {
    const known = attempts.get(name)
    if (known !== undefined && options.now() - known.since < options.periodMs) return known
    attempts.delete(name)
    return undefined
  }

  return {
    isBarred: (context) => (recent(nameOf(context))?.count ?? 0) >= options.most,
    fail(context) {
      const name = nameOf(context)
      const known = recent(name)
      if (known !== undefined) known.count++
      else attempts.set(name, { count: 1, since: options.now() })
      if (attempts.size > 10_000) attempts.clear()
    },
  }
}

function addressOf(context: Context<{ Bindings: Partial<HttpBindings> }>, trustsProxy: boolean): string {
  const forwarded = trustsProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? context.env?.incoming?.socket.remoteAddress ?? ''
}
