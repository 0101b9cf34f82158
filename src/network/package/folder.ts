import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { PieceKind } from './manifest.ts'
import { placeOf } from './places.ts'

/** A piece as it lies in a folder of content, its texts by their paths in a package. */
export type PieceInFolder = { kind: PieceKind; id: string; texts: ReadonlyMap<string, string> }

/** Every piece of a folder of content with all its languages; files that the format has no place for are left out. */
export function piecesInFolder(folder: string): PieceInFolder[] {
  const pieces = new Map<string, { kind: PieceKind; id: string; texts: Map<string, string> }>()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const full of entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
    const path = `content/${relative(folder, full).replaceAll('\\', '/')}`
    const place = placeOf(path)
    if (place === undefined) continue
    const name = `${place.piece} ${place.id}`
    const piece = pieces.get(name) ?? { kind: place.piece, id: place.id, texts: new Map<string, string>() }
    piece.texts.set(path, readFileSync(full, 'utf8'))
    pieces.set(name, piece)
  }
  return [...pieces.values()]
}
