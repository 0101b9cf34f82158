/** Tells apart the tabs in which the workshop is open: one writes, the others look on. */
export interface Guard {
  readonly isWriting: boolean
  /** Asks the tab that writes to lay its draft down; then this one writes. */
  take(): void
  close(): void
}

type Said = { kind: 'asks' | 'writes' | 'takes' | 'yields'; from: string }
type Channel = { postMessage(said: Said, transfer: []): void; close(): void; onmessage: ((event: MessageEvent<Said>) => void) | null }

type Heard = {
  /** This tab may no longer write; what is typed must be kept before it answers. */
  onLost: () => void
  /** This tab writes from now on, and begins with what the other kept. */
  onTaken: () => void
  /** Another tab writes already. */
  onWaiting: () => void
}

/** Watches over the other tabs. Until somebody answers, this one writes: mostly it is alone. */
export function createGuard(channel: Channel, self: string, { onLost, onTaken, onWaiting }: Heard): Guard {
  let isWriting = true
  let isTaking = false
  const askedAt = performance.now()
  /** Two tabs that a browser opens at once both ask: then the lower name writes. */
  const yieldsTo = (other: string): boolean => performance.now() - askedAt < 300 && other < self

  channel.onmessage = ({ data }) => {
    if (data.from === self) return
    if (data.kind === 'asks' && isWriting && !yieldsTo(data.from)) channel.postMessage({ kind: 'writes', from: self }, [])
    if (data.kind === 'writes' && isWriting && !isTaking) {
      isWriting = false
      onWaiting()
    }
    if (data.kind === 'takes' && isWriting) {
      onLost()
      isWriting = false
      channel.postMessage({ kind: 'yields', from: self }, [])
    }
    if (data.kind === 'yields' && isTaking) begin()
  }
  channel.postMessage({ kind: 'asks', from: self }, [])

  function begin(): void {
    if (!isTaking) return
    isTaking = false
    isWriting = true
    onTaken()
  }

  return {
    get isWriting() { return isWriting },
    take: () => {
      isTaking = true
      channel.postMessage({ kind: 'takes', from: self }, [])
      // The other tab may have been closed without a word.
      setTimeout(begin, 500)
    },
    close: () => channel.close(),
  }
}
