import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Samples } from '../sound.ts'

export type Wish = { text: string; voice: string; rate: number; pitch: number; range: number }
/** What espeak said: its samples at its own rate, and when each sound begins. */
export type Spoken = { audio: Samples; phonemes: { at: number; sound: string }[] }

const packageOfEspeak = '@echogarden/espeak-ng-emscripten'
const patienceMs = 30_000
// Beside this file in the sources, beside the bundle in what is built.
const program = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './espeak-process.ts' : './espeak-process.js', import.meta.url))

type Running = { child: ChildProcess; waiting: Map<number, (spoken: Spoken | undefined) => void>; over: Promise<void> }

/** Speaks by espeak-ng in a process of its own, started when it is first needed and ended when it is not used, when `end` is called, or when this process ends. */
export function startEspeak({ report, packageName = packageOfEspeak, idleMs = 5000 }: { report: (sentence: string) => void; packageName?: string; idleMs?: number }): { speak: (wish: Wish) => Promise<Spoken | undefined>; end: () => Promise<void> } {
  let running: Running | undefined
  let isMissing = false
  let idle: NodeJS.Timeout | undefined
  let next = 0

  return { speak, end }

  async function speak(wish: Wish): Promise<Spoken | undefined> {
    if (isMissing) return undefined
    clearTimeout(idle)
    running ??= start()
    const { child, waiting } = running
    const id = next++
    const spoken = await new Promise<Spoken | undefined>((resolve) => {
      const patience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
      waiting.set(id, (answer) => {
        clearTimeout(patience)
        resolve(answer)
      })
      child.stdin?.write(`${JSON.stringify({ id, ...wish })}\n`)
    })
    if (waiting.size === 0) idle = setTimeout(() => void end(), idleMs).unref()
    return spoken
  }

  async function end(): Promise<void> {
    clearTimeout(idle)
    const ending = running
    running = undefined
    ending?.child.stdin?.end()
    await ending?.over
  }

  function start(): Running {
    const child = spawn(process.execPath, [program, packageName], { stdio: ['pipe', 'pipe', 'ignore'] })
    const waiting: Running['waiting'] = new Map()
    const over = new Promise<void>((resolve) => {
      const isOver = () => {
        if (running?.child === child) running = undefined
        for (const answer of waiting.values()) answer(undefined)
        waiting.clear()
        resolve()
      }
      child.once('error', isOver)
      child.once('close', isOver)
    })
    // A child that has gone takes no more lines; its end is told by `close`.
    child.stdin?.on('error', () => {})
    // Whatever else the engine may print is no answer.
    createInterface({ input: child.stdout }).on('line', (line) => { if (line.startsWith('{')) hear(line, waiting) })
    return { child, waiting, over }
  }

  function hear(line: string, waiting: Running['waiting']): void {
    const answer = read(line)
    if (answer.missing && !isMissing) {
      isMissing = true
      report(`The robot's voice is silent: the optional package ${packageName} is not installed (npm install --include=optional).`)
    }
    if (answer.id === undefined) return
    if (answer.fault !== undefined) report(`espeak-ng could not say a line: ${answer.fault}`)
    waiting.get(answer.id)?.(answer.spoken)
    waiting.delete(answer.id)
  }
}

function read(line: string): { missing?: boolean; id?: number; fault?: string; spoken?: Spoken } {
  const answer: { missing?: boolean; id?: number; fault?: string; audio?: string; phonemes?: Spoken['phonemes'] } = JSON.parse(line)
  const bytes = Buffer.from(answer.audio ?? '', 'base64')
  return {
    ...answer,
    ...(answer.audio !== undefined && { spoken: { audio: Float32Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readInt16LE(index * 2) / 0x8000), phonemes: answer.phonemes ?? [] } }),
  }
}
