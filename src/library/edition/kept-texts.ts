import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { projectFolder } from '#platform/process/project.ts'
import type { ContentFile } from './files.ts'
import type { LeanText } from './text.ts'

/** Set by scripts/build.mjs: the hash of all code that takes texts apart. Code that was not built takes nothing from before. */
declare const parserVersion: string | undefined

/** Texts that were taken apart before, each found by the hash of its file. */
export interface KeptTexts {
  find(hash: string): LeanText | undefined
}

export const nothingKept: KeptTexts = { find: () => undefined }

/** What the build kept of the project's own content. */
export function textsOfBuild(): KeptTexts {
  return typeof parserVersion === 'string' ? openKept(join(projectFolder(), 'dist/library.kept'), parserVersion) : nothingKept
}

/** Opens what was kept; a file that is missing, damaged, or written by other code is as good as an empty one. */
export function openKept(path: string, version: string): KeptTexts {
  const lines = readSealed(path, version)
  const places = new Map<string, { from: number; to: number }>()
  for (let from = 0, to = lines.indexOf('\n'); to !== -1; from = to + 1, to = lines.indexOf('\n', from)) {
    places.set(lines.toString('latin1', from, from + hashLength), { from: from + hashLength, to })
  }
  return {
    find(hash) {
      const place = places.get(hash)
      return place && JSON.parse(lines.toString('utf8', place.from, place.to))
    },
  }
}

/** Writes texts so that `openKept` finds them; whoever reads meanwhile has the old ones whole. */
export function writeKept(path: string, version: string, texts: ReadonlyMap<string, LeanText>): void {
  const lines = Buffer.from([...texts].map(([hash, text]) => `${hash}${JSON.stringify(text)}\n`).join(''))
  const own = `${path}.${process.pid}`
  writeFileSync(own, Buffer.concat([Buffer.from(`${sealOf(version, lines)}\n`), lines]))
  renameSync(own, path)
}

/** The name of a file by its place in the library and every byte of it, wherever the library lies. */
export function hashOf({ kind, language, slug, path }: ContentFile, content: string): string {
  return createHash('sha256').update(`${language}/${kind}/${slug}/${basename(path)}\n${content}`).digest('base64url')
}

function readSealed(path: string, version: string): Buffer {
  try {
    const bytes = readFileSync(path)
    const lines = bytes.subarray(hashLength + 1)
    if (bytes.toString('latin1', 0, hashLength) === sealOf(version, lines)) return lines
  } catch {
    // No build has been here, or it could not write.
  }
  return Buffer.alloc(0)
}

function sealOf(version: string, lines: Buffer): string {
  return createHash('sha256').update(`${version}\n`).update(lines).digest('base64url')
}

/** How long a SHA-256 is in base64url. */
const hashLength = 43
