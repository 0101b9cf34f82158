import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeWhole } from './files.ts'

const form = v.object({ id: v.string(), title: v.string(), by: v.string(), isMadeUp: v.boolean(), day: v.string(), because: v.string() })

/** What the address of a withdrawn text says. */
export type Withdrawn = v.InferOutput<typeof form>

/** Why the text of an address is withdrawn, or undefined when none is. */
export function readWithdrawn(folder: string, id: string): Withdrawn | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined
  try {
    const read = v.safeParse(form, JSON.parse(readFileSync(pathOf(folder, id), 'utf8')))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

export function writeWithdrawn(folder: string, withdrawn: Withdrawn): void {
  mkdirSync(join(folder, '.withdrawn'), { recursive: true })
  writeWhole(pathOf(folder, withdrawn.id), `${JSON.stringify(withdrawn, null, 2)}\n`)
}

export function removeWithdrawn(folder: string, id: string): void {
  rmSync(pathOf(folder, id), { force: true })
}

function pathOf(folder: string, id: string): string {
  return join(folder, '.withdrawn', `${id}.json`)
}
