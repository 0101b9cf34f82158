import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import type { DraftText, Kind } from '../pieces.ts'

/** The files of one piece in a folder of content; undefined is a file that must not be there. */
export type FilePlan = ReadonlyMap<string, string | undefined>

const folders = { practice: 'practices', process: 'processes', story: 'stories' } as const
const journalName = '.publishing.json'
const journalForm = v.object({ moves: v.array(v.tuple([v.string(), v.string()])), removes: v.array(v.string()) })

/** Where the format has a text of a piece. */
export function filePath(kind: Kind, slug: string, { language, part }: Pick<DraftText, 'language' | 'part'>): string {
  if (kind === 'dilemma') return `${language}/dilemmas/${slug}/${part === 'guide' ? 'drejebog.md' : 'dilemma.md'}`
  return `${language}/${folders[kind]}/${slug}.md`
}

/** All files that a piece may have, and what they are to hold. */
export function planOf(kind: Kind, slug: string, texts: readonly DraftText[]): FilePlan {
  const plan = new Map<string, string | undefined>()
  for (const language of ['da', 'en'] as const) for (const part of ['text', 'guide'] as const) if (part === 'text' || kind === 'dilemma') plan.set(filePath(kind, slug, { language, part }), undefined)
  for (const text of texts) plan.set(filePath(kind, slug, text), text.content)
  return plan
}

/** Whether the folder holds exactly what the plan says. */
export function isInPlace(folder: string, plan: FilePlan): boolean {
  return [...plan].every(([path, content]) => readIfThere(join(folder, path)) === content)
}

/**
 * Puts a piece's files in place, all or none: they are written beside and reach the disk before the first is moved, and a
 * journal says what is to be moved, so that a crash in between is finished at the next start. A fault puts back what was.
 */
export function putFiles(folder: string, plan: FilePlan): void {
  const before = new Map([...plan.keys()].map((path) => [path, readIfThere(join(folder, path))]))
  const moves = [...plan].flatMap(([path, content]): [string, string][] => (content === undefined ? [] : [[besideOf(path), path]]))
  const removes = [...plan].flatMap(([path, content]) => (content === undefined && before.get(path) !== undefined ? [path] : []))
  try {
    for (const [path, content] of plan) if (content !== undefined) writeDown(join(folder, besideOf(path)), content)
    writeWhole(join(folder, journalName), JSON.stringify({ moves, removes }))
    finish(folder, { moves, removes })
  } catch (reason) {
    putBack(folder, before)
    throw reason
  }
}

/** Finishes what a crash left: a journal is carried out, and files that no journal names are swept away. */
export function recoverFiles(folder: string): void {
  const journal = readIfThere(join(folder, journalName))
  const read = journal === undefined ? undefined : v.safeParse(journalForm, parsed(journal))
  if (read?.success === true) finish(folder, read.output)
  if (!existsSync(folder)) return
  const leftovers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|[\\/])\.[^\\/]+\.new$/.test(path))
  for (const leftover of leftovers) rmSync(join(folder, leftover), { force: true })
  rmSync(join(folder, journalName), { force: true })
}

/** Writes a single file whole: whoever reads has the old one or the new one. */
export function writeWhole(path: string, content: string): void {
  const beside = join(dirname(path), besideOf(basename(path)))
  writeDown(beside, content)
  renameSync(beside, path)
  syncFolder(dirname(path))
}

function finish(folder: string, { moves, removes }: v.InferOutput<typeof journalForm>): void {
  for (const [from, to] of moves) if (existsSync(join(folder, from))) renameSync(join(folder, from), join(folder, to))
  for (const path of removes) rmSync(join(folder, path), { force: true })
  for (const place of new Set([...moves.map(([, to]) => to), ...removes].map((path) => join(folder, dirname(path))))) syncFolder(place)
  rmSync(join(folder, journalName), { force: true })
}

function putBack(folder: string, before: ReadonlyMap<string, string | undefined>): void {
  rmSync(join(folder, journalName), { force: true })
  for (const [path, content] of before) {
    rmSync(join(folder, besideOf(path)), { force: true })
    if (content === readIfThere(join(folder, path))) continue
    if (content === undefined) rmSync(join(folder, path), { force: true })
    else writeWhole(join(folder, path), content)
  }
}

function besideOf(path: string): string {
  const name = basename(path)
  return path.slice(0, path.length - name.length) + `.${name}.new`
}

function writeDown(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  sync(path)
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

// Windows opens no folders; its file system keeps the order of names itself.
function syncFolder(path: string): void {
  if (process.platform !== 'win32' && existsSync(path)) sync(path)
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
