import type { Samples } from '../../../src/film/sound/sound.ts'

/** What has been recorded, as this browser keeps it; each line's sound by its key. */
export interface RecordingShelf {
  all(): Promise<Map<string, Samples>>
  /** False when the browser has no room or keeps nothing. */
  put(key: string, samples: Samples): Promise<boolean>
  remove(key: string): Promise<void>
}

/** The browser's database for recordings. One that cannot be opened keeps nothing, and says so when it is asked to. */
export function openRecordings(): RecordingShelf {
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('vaerksted', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('stemmer')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no database'))
  })
  opened.catch(() => undefined)

  async function within<Result>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => Result): Promise<Result> {
    const transaction = (await opened).transaction('stemmer', mode)
    const result = act(transaction.objectStore('stemmer'))
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('not kept'))
    })
    return result
  }

  return {
    all: async () => {
      try {
        const [keys, values] = await within('readonly', (store) => [store.getAllKeys(), store.getAll()] as const)
        const kept = new Map<string, Samples>()
        for (const [index, key] of keys.result.entries()) {
          const value: unknown = values.result[index]
          if (typeof key === 'string' && value instanceof Float32Array) kept.set(key, new Float32Array(value))
        }
        return kept
      } catch {
        return new Map()
      }
    },
    put: (key, samples) => within('readwrite', (store) => store.put(samples, key)).then(() => true, () => false),
    remove: (key) => within('readwrite', (store) => store.delete(key)).then(() => undefined, () => undefined),
  }
}
