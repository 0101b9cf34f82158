import { spawn } from 'node:child_process'
import { resample } from '../resample.ts'
import { rate, type Samples, type Say } from '../sound.ts'
import { mannerOf } from '../voices/manner.ts'
import { prepareRecording } from '../voices/recording.ts'
import type { VoiceMaker } from '../voices/voice-maker.ts'
import { decodeWav } from '../wav.ts'

/** Another speech engine, as the operator sets it: an address that is asked, or a command that is run for each line. */
export type SpeechEngine = { address: string } | { command: readonly [string, ...string[]] }

/** What an engine is asked, as JSON: nothing of who the film is about, only how the voice is. It answers with a WAV file. */
export type EngineWish = { text: string; language: string; voice: { sex: 'woman' | 'man'; age: number; timbre: number }; mood?: string }

type Limits = { timeoutMs: number; mostBytes: number }
const usualLimits: Limits = { timeoutMs: 20_000, mostBytes: 12_000_000 }
/** An engine that fails twice in a row is left alone for the rest of the job: nobody waits twenty seconds for each line. */
const mostFailures = 2

/** Reads the operator's setting: an http(s) address, or a command with its arguments between spaces. Nothing set, no engine. */
export function speechEngineFrom(setting: string | undefined): SpeechEngine | undefined {
  const text = setting?.trim() ?? ''
  if (text === '') return undefined
  if (/^https?:\/\//i.test(text)) return { address: text }
  const [program = text, ...rest] = text.split(/\s+/)
  return { command: [program, ...rest] }
}

/** Voices by another engine. When it fails, the line goes to the next maker, and `report` is given a sentence. */
export function engineVoice(engine: SpeechEngine, { report = () => {}, ...given }: Partial<Limits> & { report?: (sentence: string) => void } = {}): VoiceMaker {
  const limits = { ...usualLimits, ...given }
  let failures = 0
  return async (say) => {
    if (failures >= mostFailures) return undefined
    try {
      const wish = JSON.stringify(wishOf(say))
      const samples = samplesOf('address' in engine ? await ask(engine.address, wish, limits) : await run(engine.command, wish, limits))
      failures = 0
      return prepareRecording(samples, say, 'engine')
    } catch (error) {
      failures++
      report(`The speech engine did not answer with a voice (${error instanceof Error ? error.message : String(error)})${failures === mostFailures ? '; it is not asked again for this film' : ''}.`)
      return undefined
    }
  }
}

function wishOf(say: Say): EngineWish {
  const { sex, age, timbre } = mannerOf(say)
  return { text: say.text, language: say.language, voice: { sex, age, timbre }, ...(say.mood && { mood: say.mood }) }
}

async function ask(address: string, body: string, { timeoutMs, mostBytes }: Limits): Promise<Uint8Array> {
  // What is said goes to the address that was set, and nowhere that it points on to.
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'audio/wav' }, body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
  if (!response.ok) {
    await response.body?.cancel()
    throw new Error(`it answered ${response.status}`)
  }
  return gather(response.body ?? [], mostBytes)
}

async function run([program, ...rest]: readonly [string, ...string[]], input: string, { timeoutMs, mostBytes }: Limits): Promise<Uint8Array> {
  const child = spawn(program, rest, { stdio: ['pipe', 'pipe', 'ignore'], timeout: timeoutMs, killSignal: 'SIGKILL' })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  ended.catch(() => {})
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  try {
    const bytes = await gather(child.stdout, mostBytes)
    const code = await ended
    if (code !== 0) throw new Error(code === null ? 'it took too long' : `it ended with ${code}`)
    return bytes
  } finally {
    child.kill('SIGKILL')
  }
}

async function gather(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, mostBytes: number): Promise<Uint8Array> {
  const gathered: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > mostBytes) throw new Error(`its answer is larger than ${mostBytes} bytes`)
    gathered.push(chunk)
  }
  return Buffer.concat(gathered)
}

function samplesOf(bytes: Uint8Array): Samples {
  const wav = decodeWav(bytes)
  if (wav === undefined) throw new Error('its answer is not a WAV file of 16 or 24 bits')
  const [first = new Float32Array(0), ...others] = wav.channels
  const mono = first.map((sample, index) => others.reduce((sum, channel) => sum + (channel[index] ?? 0), sample) / wav.channels.length)
  return resample(mono, wav.rate, rate)
}
