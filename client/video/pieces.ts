export type Sent = { kind: 'done'; page: string } | { kind: 'refused'; problem: string } | { kind: 'cancelled' }

/** Small enough to get through on a bad network, large enough to be fast on a good one. */
const pieceBytes = 2 * 1024 * 1024

/**
 * Sends a file piece by piece. The server knows how much it has; after each loss it is asked, so nothing is sent twice
 * and nothing is left out. `tell` hears the share that has come, or nothing while the network is gone.
 */
export async function sendInPieces(to: string, file: Blob, signal: AbortSignal, tell: (share: number | undefined) => void): Promise<Sent> {
  const headers = { accept: 'application/json' }
  let received = -1
  for (let lost = 0; !signal.aborted; ) {
    try {
      if (received < 0) {
        const known = await fetch(to, { headers, signal })
        const answer: { received?: number; problem?: string } = await known.json()
        if (!known.ok || answer.received === undefined) return { kind: 'refused', problem: answer.problem ?? '' }
        received = answer.received
      }
      tell(received / file.size)
      if (received + pieceBytes >= file.size) tell(1)
      const response = await fetch(`${to}?fra=${received}`, { method: 'POST', headers: { ...headers, 'content-type': 'application/octet-stream' }, body: file.slice(received, received + pieceBytes), signal })
      const answer: { received?: number; problem?: string; page?: string } = await response.json()
      if (response.status === 422 || response.status === 403 || response.status === 404) return { kind: 'refused', problem: answer.problem ?? '' }
      lost = 0
      if (answer.page !== undefined) return { kind: 'done', page: answer.page }
      received = response.ok ? (answer.received ?? -1) : -1
      if (!response.ok) await rest(500, signal)
    } catch {
      if (signal.aborted) break
      tell(undefined)
      received = -1
      lost += 1
      await rest(Math.min(15_000, 1_000 * 2 ** lost), signal)
    }
  }
  return { kind: 'cancelled' }
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((wake) => {
    const timer = setTimeout(wake, ms)
    const at = (): void => {
      clearTimeout(timer)
      wake()
    }
    signal.addEventListener('abort', at, { once: true })
    globalThis.addEventListener('online', at, { once: true })
  })
}
