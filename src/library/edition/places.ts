import { readdirSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { faults, type Fault } from '../format/faults.ts'

/** A file of a folder of content, whatever it is; the path is as the format writes it, from the folder on. */
export type AnyFile = { path: string; bytes: number }

const language = '(?:da|en)'
const inDilemma = '(?:dilemma\\.md|drejebog\\.md|film(?:\\.(?:da|en))?\\.fountain)'
const place = new RegExp(`^${language}/(?:dilemmas/[^/]+/${inDilemma}|(?:practices|processes|stories|competencies)/[^/]+\\.md)$`)
const beside = ['LICENSE.md', 'README.md']
const limitBytes = 20 * 1024 * 1024

/** Every file in a folder, but those that an editor or a system hides. */
export function allFiles(folder: string): AnyFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return []
    const full = join(entry.parentPath, entry.name)
    const path = relative(folder, full).replaceAll('\\', '/')
    return path.split('/').some((part) => part.startsWith('.')) ? [] : [{ path, bytes: statSync(full).size }]
  })
}

/** Whether the format has a place for a file, or it may stand beside the texts. */
export function hasPlace(path: string): boolean {
  return place.test(path) || beside.includes(path)
}

/** What is wrong with a file before anybody reads it: it is too large, of another kind, or where nobody looks. */
export function faultsOfFile({ path, bytes }: AnyFile): Fault[] {
  const ending = extname(path)
  const name = path.slice(path.lastIndexOf('/') + 1)
  return [
    ...(bytes > limitBytes ? [faults.tooLarge(Math.round(bytes / 1024 / 1024))] : []),
    ...(hasPlace(path) ? [] : ending === '.md' || ending === '.fountain' ? [faults.strayFile(name)] : [faults.unknownKind(ending === '' ? name : ending)]),
  ]
}
