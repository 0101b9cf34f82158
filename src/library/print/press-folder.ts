import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#platform/process/project.ts'

/** The templates and the letters; `version` changes when any of them does. */
export type Press = { templates: string; fonts: string; version: string }

/** Finds the press: beside the built house, or among the sources. */
export function openPress(): Press {
  const built = join(import.meta.dirname, 'print')
  const isBuilt = existsSync(built) && existsSync(join(built, 'press'))
  const templates = isBuilt ? join(built, 'press') : join(projectFolder(), 'src/library/print/press')
  const fonts = isBuilt ? join(built, 'fonts') : join(projectFolder(), 'client/fonts/print')
  const hash = createHash('sha256').update(compiler.version)
  for (const folder of [templates, fonts]) for (const name of readdirSync(folder).sort()) hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)))
  return { templates, fonts, version: hash.digest('hex') }
}

/** The compiler as package.json pins it: another one sets other pages. */
export const compiler = { package: '@myriaddreamin/typst-ts-node-compiler', version: '0.7.0' }
