import { createHash } from 'node:crypto'
import type { Edition, Library, Process } from '../library.ts'
import { triedOf, type Trial } from './trial.ts'
import type { Trials } from './trials.ts'

/** The library with what was told of its processes: something published or taken down is another edition. */
export function toldLibrary(library: Library, trials: Trials): Library {
  let held: { from: Edition; told: readonly Trial[]; edition: Edition } | undefined
  return {
    current() {
      const [from, told] = [library.current(), trials.current()]
      if (held?.from !== from || held.told !== told) held = { from, told, edition: toldEdition(from, told) }
      return held.edition
    },
    async refresh() {
      const [isNew, isTold] = await Promise.all([library.refresh(), trials.refresh()])
      return isNew || isTold
    },
  }
}

function toldEdition(edition: Edition, told: readonly Trial[]): Edition {
  if (told.length === 0) return edition
  const hash = createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 12)
  return {
    ...edition,
    id: `${edition.id}.${hash}`,
    processes: (language) => edition.processes(language).map((process) => toldProcess(process, told)),
    process(language, id) {
      const process = edition.process(language, id)
      return process && toldProcess(process, told)
    },
  }
}

function toldProcess(process: Process, told: readonly Trial[]): Process {
  const trials = told.filter((trial) => trial.process === process.id)
  if (trials.length === 0) return process
  const { status } = process
  return {
    ...process,
    status: { teams: triedOf(status, trials), failed: status === 'untested' ? '' : status.failed },
    // What the file says first is that nobody has tried it.
    intro: status === 'untested' ? process.intro.map(withoutStatus) : process.intro,
    trials,
  }
}

function withoutStatus(node: Process['intro'][number]): Process['intro'][number] {
  if (node.type !== 'paragraph' || node.children[0]?.type !== 'strong') return node
  const [, next, ...rest] = node.children
  return { ...node, children: next?.type === 'text' ? [{ ...next, value: next.value.trimStart() }, ...rest] : [...(next === undefined ? [] : [next]), ...rest] }
}
