import { pieceHash, sha256 } from './hash.ts'
import { manifestName, signatureName } from './entries.ts'
import type { Manifest, ManifestPiece } from './manifest.ts'
import { mainPath, placeOf } from './places.ts'
import { refuse, shown, type Refusal } from './refusals.ts'
import { utf8 } from './signature.ts'
import { languages } from '#urls.ts'

/** What the reader gets of a piece: all that the manifest says of it, its hash, and its texts by their paths. */
export type ReadPiece = ManifestPiece & { hash: string; texts: ReadonlyMap<string, string> }

// Signs that are not seen and can turn a line around, and control signs.
const hidden = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/u

// Quotes and lists within each other: a Markdown parser needs minutes for some thousands, and writers need four.
const deep = /^[\t >*+\-0-9.)]{32}/m

/** Holds a manifest, whose signature is true, against the files that came with it. */
export function holdAgainst({ pieces }: Manifest, files: ReadonlyMap<string, Buffer>): { pieces: readonly ReadPiece[]; refusals: readonly Refusal[] } {
  const refusals: Refusal[] = []
  const named = new Set([manifestName, signatureName])
  const known = new Set<string>()
  const read = pieces.map((piece) => {
    const name = `${piece.kind} ${piece.id}`
    if (known.has(name)) refusals.push(refuse('repeatedPiece', { piece: name }))
    known.add(name)
    refusals.push(...misplaced(piece))
    const texts = new Map<string, string>()
    for (const file of piece.files) {
      if (named.has(file.path)) refusals.push(refuse('twice', { name: shown(file.path) }))
      named.add(file.path)
      const content = files.get(file.path)
      const fault = faultOf(file, content)
      if (fault !== undefined) refusals.push(fault)
      else if (content !== undefined) texts.set(file.path, content.toString('utf8'))
    }
    return { ...piece, hash: pieceHash(piece.files), texts }
  })
  for (const path of files.keys()) if (!named.has(path)) refusals.push(refuse('extraFile', { path }))
  return { pieces: read, refusals }
}

function misplaced({ kind, id, titles, files, withdrawn }: ManifestPiece): Refusal[] {
  const spoken = languages.filter((language) => titles[language] !== undefined)
  const paths = new Set(files.map(({ path }) => path))
  const strangers = files.filter(({ path }) => {
    const place = placeOf(path)
    return place?.piece !== kind || place.id !== id || !spoken.includes(place.folder)
  })
  const missing = withdrawn === null ? spoken.map((language) => mainPath(kind, id, language)).filter((path) => !paths.has(path)) : []
  return [...strangers.map(({ path }) => refuse('wrongPlace', { path: shown(path), piece: `${kind} ${id}` })), ...missing.map((path) => refuse('noMainText', { path }))]
}

function faultOf(file: ManifestPiece['files'][number], content: Buffer | undefined): Refusal | undefined {
  const path = shown(file.path)
  if (content === undefined) return refuse('missingFile', { path })
  if (content.length !== file.bytes) return refuse('wrongSize', { path })
  if (sha256(content) !== file.sha256) return refuse('wrongChecksum', { path })
  const text = utf8(content)
  if (text === undefined) return refuse('notUtf8', { path })
  if (deep.test(text)) return refuse('unreadable', { path })
  const sign = hidden.exec(text)?.[0].codePointAt(0)
  return sign === undefined ? undefined : refuse('hiddenSign', { path, sign: `U+${sign.toString(16).toUpperCase().padStart(4, '0')}` })
}
