import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the program itself (where package.json lies), both for the built file and for the sources. */
export function projectFolder(from = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json')) || dirname(from) === from) return from
  return projectFolder(dirname(from))
}
