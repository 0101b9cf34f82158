import { sentenceFor } from './problem.ts'

/** Runs a command of the operator's: its sentence on the way out, or the one that tells what stands in the way. */
export function runCommand(work: (given: string[]) => Promise<string>): void {
  work(process.argv.slice(2)).then(
    (sentence) => {
      console.log(sentence)
      process.exit(0)
    },
    (error: unknown) => {
      console.error(sentenceFor(error) ?? error)
      process.exit(1)
    },
  )
}
