import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '#platform/config.ts'
import type { Language } from '#urls.ts'
import { openLibrary } from '../edition/open.ts'
import { openPress } from './press-folder.ts'
import { runPrintProcess } from './print-child.ts'
import { sheafOf, type Wish } from './prints.ts'
import { words as all } from './words.ts'

type Asked = { wish: Wish; name: string; out: string; language: Language }

/** `npm run print -- cards OUT.pdf`: makes one document in a file. Gives the exit code. */
export async function runPrintCommand(given: readonly string[], say: (line: string) => void, environment = process.env): Promise<number> {
  const asked = readAsked(given)
  if (asked === undefined) {
    say(all.da.command.usage)
    return 2
  }
  const { wish, name, out, language } = asked
  const words = all[language].command
  const { contentFolder, publicUrl } = readConfig(environment)
  const library = await openLibrary(contentFolder, say)
  const sheaf = sheafOf(library.current(), wish, { language, publicUrl })
  if (sheaf === undefined) {
    say(words.none(name))
    return 2
  }
  try {
    const { pages, bytes } = await inWorkFolder(dirname(out), async (work) => {
      const { templates, fonts } = openPress()
      const unfinished = join(work, 'print.pdf')
      const printed = await runPrintProcess({ template: sheaf.template, data: JSON.stringify(sheaf.data), pictures: { ...sheaf.pictures }, templates, fonts, out: unfinished })
      renameSync(unfinished, out)
      return printed
    })
    say(words.made(out, pages, (bytes / 1e6).toFixed(1)))
    return 0
  } catch (error) {
    say(words.failed)
    say(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function readAsked(given: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...given], allowPositionals: true, options: { language: { type: 'string', default: 'da' }, paper: { type: 'string', default: 'a4' } } })
    const [kind, ...rest] = positionals
    const out = rest.at(-1)
    const name = rest.length > 1 ? (rest[0] ?? '') : ''
    const wish = wishOf(kind, rest.length, name, values.paper)
    const { language } = values
    if (out === undefined || !out.endsWith('.pdf') || wish === undefined || (language !== 'da' && language !== 'en')) return undefined
    return { wish, name: name === '' ? String(kind) : name, out: resolve(out), language }
  } catch {
    return undefined
  }
}

/** `count` is how many words came after the kind: the file alone, or a name and the file. */
function wishOf(kind: string | undefined, count: number, name: string, paper: string): Wish | undefined {
  if (kind === 'cards' && count === 1) return { kind, of: { kind: 'all' } }
  if (kind === 'book' && count === 1) return { kind }
  if (count !== 2) return undefined
  if (kind === 'cards') return { kind, of: { kind: 'topic', topic: name } }
  if (kind === 'script') return { kind, id: name }
  return kind === 'poster' && (paper === 'a4' || paper === 'a3') ? { kind, topic: name, paper } : undefined
}

/** Lends a folder beside the file, and removes it whatever happens. */
async function inWorkFolder<Result>(parent: string, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(parent, '.print-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
