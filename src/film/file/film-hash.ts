import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '#platform/process/project.ts'
import { filmProcessFile } from './film-child.ts'
import { FilmProblem, type FilmOrder } from './order.ts'

/**
 * The name of a film by everything that decides its bytes: the order, the content of the recorded lines, the program that
 * draws it and the machine's codecs. Equal names are equal films.
 */
export async function filmHash(order: FilmOrder, version: string): Promise<string> {
  const voices = await Promise.all(order.voices.map(async ({ path, ...voice }) => ({ ...voice, sound: digest(await readVoice(path)) })))
  const sorted = voices.sort((one, other) => (one.key < other.key ? -1 : 1))
  const translations = order.translations.map(({ language, lines }) => [language, Object.entries(lines).sort()])
  const { screenplay, format, height, burnsCaptions, hasRobotVoices } = order
  return digest(JSON.stringify([version, screenplay, format, height, burnsCaptions, hasRobotVoices, sorted, translations])).slice(0, 32)
}

let known: string | undefined

/** The version of everything that makes films here: the program's own text and the packages that draw and compress. */
export function codeVersion(): string {
  return (known ??= readVersion())
}

function readVersion(): string {
  const { path, isBuilt } = filmProcessFile()
  const files = isBuilt ? [path] : sourcesIn(join(import.meta.dirname, '..'))
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.node}`)
  for (const file of files) hash.update(readFileSync(file))
  for (const name of ['@napi-rs/canvas', '@napi-rs/webcodecs']) {
    const described = join(projectFolder(), 'node_modules', name, 'package.json')
    if (existsSync(described)) hash.update(readFileSync(described))
  }
  return hash.digest('hex')
}

function sourcesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)).sort().map((name) => join(folder, name))
}

async function readVoice(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    throw new FilmProblem('voice', error instanceof Error ? error.message : path)
  })
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
