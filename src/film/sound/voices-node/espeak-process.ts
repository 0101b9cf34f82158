// The only file that loads espeak-ng (GPL-3.0). It runs as a program of its own: a line of JSON in, a line of JSON out,
// until its input ends. Nothing imports it, and it imports nothing of ours.
import { createInterface } from 'node:readline'

type Worker = {
  set_voice(name: string): number
  set_rate(wordsAMinute: number): void
  set_pitch(pitch: number): void
  set_range(range: number): void
  synthesize(text: string, tell: (audio: Int16Array | undefined, events: { type: string; audio_position: number; id?: string }[]) => boolean): void
}
type Engine = { HEAPU8: Uint8Array; eSpeakNGWorker: new () => Worker }
type Wish = { id: number; text: string; voice: string; rate: number; pitch: number; range: number }

// The engine seeds its breath with the time. A film that is made again must come out the same to the bit.
Date.now = () => 0

const say = await load(process.argv[2] ?? '@echogarden/espeak-ng-emscripten').catch(() => undefined)
write(say === undefined ? { missing: true } : { ready: true })
if (say !== undefined) {
  for await (const line of createInterface({ input: process.stdin })) {
    const wish: Wish = JSON.parse(line)
    try {
      write(say(wish))
    } catch (error) {
      write({ id: wish.id, fault: String(error) })
    }
  }
}

async function load(name: string): Promise<(wish: Wish) => object> {
  const engine: Engine = await (await import(name)).default()
  const worker = new engine.eSpeakNGWorker()
  // A voice leaves traces that change the next one. Each line begins with the memory as it was, so that it always sounds the same.
  const fresh = engine.HEAPU8.slice()
  const warm = new Set<string>()
  const begin = () => {
    engine.HEAPU8.set(fresh)
    engine.HEAPU8.fill(0, fresh.length)
  }
  return (wish) => {
    // The first time that a voice is read from its file it comes out a little different from all other times.
    if (!warm.has(wish.voice)) {
      begin()
      speak(worker, { ...wish, text: 'a' })
      warm.add(wish.voice)
    }
    begin()
    return speak(worker, wish)
  }
}

function speak(worker: Worker, { id, text, voice, rate, pitch, range }: Wish): object {
  if (worker.set_voice(voice) !== 0) return { id, fault: `no voice ${voice}` }
  worker.set_rate(rate)
  worker.set_pitch(pitch)
  worker.set_range(range)
  const audio: Buffer[] = []
  const phonemes: { at: number; sound: string }[] = []
  worker.synthesize(text, (samples, events) => {
    if (samples !== undefined) audio.push(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength))
    for (const event of events) if (event.type === 'phoneme') phonemes.push({ at: event.audio_position / 1000, sound: event.id ?? '' })
    return false
  })
  return { id, audio: Buffer.concat(audio).toString('base64'), phonemes }
}

function write(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
