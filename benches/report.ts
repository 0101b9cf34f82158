import { availableParallelism, cpus, loadavg } from 'node:os'
import { nativeFor } from '#platform/database/native.ts'

/** What a figure must reach; a figure that misses is told on the error stream, and the bench goes on. */
export type Bar = { atMost: number } | { atLeast: number }

/** Prints what the bench runs on, as the first line: figures of two machines are never compared. */
export function reportMachine(): void {
  const [cpu] = cpus()
  const parts = [
    `${availableParallelism()} cores`,
    cpu?.model.trim() ?? 'unknown CPU',
    `node ${process.versions.node}`,
    `PostgreSQL ${nativeFor(undefined).version}`,
    `${process.platform} ${process.arch}`,
    `load ${loadavg()[0]?.toFixed(2)}`,
  ]
  print({ name: 'ran_on', value: parts.join(', '), unit: '' })
}

/** Prints one figure as a line of JSON. */
export function report(name: string, value: number, unit: string, bar?: Bar): void {
  const rounded = Math.round(value * 1000) / 1000
  print({ name, value: rounded, unit })
  if (bar === undefined) return
  if ('atMost' in bar && !(rounded <= bar.atMost)) console.error(`${name}: ${rounded} ${unit}, and at most ${bar.atMost} is promised`)
  if ('atLeast' in bar && !(rounded >= bar.atLeast)) console.error(`${name}: ${rounded} ${unit}, and at least ${bar.atLeast} is promised`)
}

/** The smallest value that a share of the values does not exceed: 0.99 is the slowest but one in a hundred. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function print(line: { name: string; value: number | string; unit: string }): void {
  console.log(JSON.stringify(line))
}
