/** A codec tells its faults aside; they end the work where it waits. */
export function watchCodec() {
  let reject: (error: Error) => void = () => {}
  const failed = new Promise<never>((_, end) => (reject = end))
  failed.catch(() => {})
  type Codec = { flush(): Promise<void>; close(): void; readonly state: string; addEventListener(name: 'dequeue', wake: () => void, options: { once: boolean }): void }
  return {
    fail: (error: Error) => reject(error),
    /** A codec that has closed itself has told why, or is about to: that is the fault, and not the next thing it is given. */
    open: async (codec: Codec) => {
      if (codec.state === 'closed') await failed
    },
    /** Waits until the codec has taken one from its queue. */
    room: (codec: Codec) => Promise.race([failed, new Promise<void>((wake) => codec.addEventListener('dequeue', () => wake(), { once: true }))]),
    /** Waits for the last of it, and closes the codec. */
    finish: async (codec: Codec) => {
      await Promise.race([failed, codec.flush()])
      if (codec.state !== 'closed') codec.close()
    },
  }
}
