import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { reportMachine } from './report.ts'

/** Which core does what, so that the generator never takes time from what is measured. */
export const cores = { server: 0, generator: 1 } as const

const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-V']).status === 0

/**
 * Runs a bench to its end: says what it runs on, stops after its time however it goes, and fails with a sentence.
 * Everything that was started is told to stop when this process ends, in whatever way.
 */
export async function runBench(work: () => Promise<void>, mostMinutes = 5): Promise<void> {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(1))
  const late = setTimeout(() => {
    console.error(`the bench was stopped after ${mostMinutes} minutes`)
    process.exit(1)
  }, mostMinutes * 60_000)
  reportMachine()
  try {
    await work()
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  }
  clearTimeout(late)
  process.exit()
}

/** Keeps this process, and what it starts from now on, to the generator's core. */
export function pinGenerator(): void {
  if (!canPin) return console.error('taskset or a second core is missing, so nothing is pinned')
  const { status } = spawnSync('taskset', ['-a', '-c', '-p', String(cores.generator), String(process.pid)])
  if (status !== 0) console.error('the generator could not be pinned to its core')
}

/** A command that runs on one core where that can be had. */
export function onCore(core: number | undefined, command: readonly string[]): { file: string; arguments: string[] } {
  const [file = '', ...rest] = core !== undefined && canPin ? ['taskset', '-c', String(core), ...command] : command
  return { file, arguments: rest }
}

/** Does something for each item, some at a time. */
export async function inParallel<Item>(items: readonly Item[], width: number, work: (item: Item, index: number) => Promise<void>): Promise<void> {
  const entries = items.entries()
  const worker = async () => {
    for (const [index, item] of entries) await work(item, index)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
