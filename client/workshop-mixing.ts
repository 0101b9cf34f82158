/** The worker that mixes: a film and its voices come in, its sound goes out. */
import { mix } from '../src/film/sound/mixing/mix.ts'
import type { Voice } from '../src/film/sound/sound.ts'
import type { Timeline } from '../src/film/timeline/timeline.ts'

addEventListener('message', ({ data }: MessageEvent<{ timeline: Timeline; voices: Map<string, Voice> }>) => {
  const { left, right } = mix(data.timeline, data.voices)
  postMessage({ left, right }, { transfer: [left.buffer, right.buffer] })
})
