import type { Samples, Voice } from '../../../src/film/sound/sound.ts'
import type { Timeline } from '../../../src/film/timeline/timeline.ts'

/** A film's sound. */
export type Sound = { left: Samples; right: Samples }

/** Mixes in a worker of its own, so that nobody's typing waits for it. */
export interface Mixer {
  mix(timeline: Timeline, voices: ReadonlyMap<string, Voice>, signal?: AbortSignal): Promise<Sound>
}

/** A mixer whose worker is started for each mix and ended after it: an aborted mix costs nothing more. */
export function createMixer(script: string): Mixer {
  return {
    mix: (timeline, voices, signal) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(script, { type: 'module' })
        const end = (): void => worker.terminate()
        signal?.addEventListener('abort', () => {
          end()
          reject(new DOMException('', 'AbortError'))
        })
        worker.addEventListener('message', ({ data }: MessageEvent<Sound>) => {
          end()
          resolve(data)
        })
        worker.addEventListener('error', (event) => {
          end()
          reject(new Error(event.message))
        })
        worker.postMessage({ timeline, voices: heardIn(timeline, voices) }, [])
      }),
  }
}

function heardIn({ cues }: Timeline, voices: ReadonlyMap<string, Voice>): Map<string, Voice> {
  const keys = new Set(cues.map(({ key }) => key))
  return new Map([...voices].filter(([key]) => keys.has(key)))
}
