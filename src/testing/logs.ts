import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where a run of tests gathers what every house in it logged or printed. */
const folder = '.cache/logs'

/** Names, numbers and addresses that tests send through the house; none of them may ever stand in a log. */
export const seeds = ['Fatima Hassan', 'Xantor', '010190-1234', '22 34 56 78', 'karin@nordby.test', '@nordby.test', '@sydby.test', 'Nørregade 12'] as const

/** Begins a run's gathering anew. */
export function clearLogs(): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

/** Keeps what a house logged, for the search at the end. */
export function gather(text: string): void {
  if (existsSync(folder)) appendFileSync(join(folder, `${process.pid}.log`), `${text}\n`)
}

/** What was found of people in everything that was logged, and how many lines were searched. */
export function searchLogs(): { lines: number; hits: string[] } {
  const lines = !existsSync(folder) ? [] : readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line !== ''))
  return { lines: lines.length, hits: lines.filter((line) => seeds.some((seed) => line.includes(seed))) }
}
