import { buffer } from 'node:stream/consumers'
import * as v from 'valibot'
import { ZipFile } from 'yazl'
import { holdAgainst } from './agreement.ts'
import { manifestName, signatureName } from './entries.ts'
import { inOrder, sha256 } from './hash.ts'
import type { KeyPair } from './keys.ts'
import { manifestSchema, packageFormat, pieceKinds, type Maker, type Manifest, type ManifestPiece } from './manifest.ts'
import { writeSignature } from './signature.ts'

/** A piece to hand on: what is said of it, and its texts word for word by their paths. A withdrawn piece hands on none. */
export type PieceToPack = Omit<ManifestPiece, 'files'> & { texts: ReadonlyMap<string, string> }

/** `made` is a day, YYYY-MM-DD. */
export type PackageToWrite = { by: Omit<Maker, 'publicKey'>; made: string; pieces: readonly PieceToPack[] }

/**
 * Writes a package: the same pieces, day and key give the same bytes, on every machine. So nothing is compressed (two
 * builds of zlib differ), times are fixed, and all is in order. Throws if the pieces are not as the format says.
 */
export async function writePackage({ by, made, pieces }: PackageToWrite, pair: KeyPair): Promise<Buffer> {
  const { id, name, installation } = by
  const manifest: Manifest = v.parse(manifestSchema, {
    format: packageFormat,
    made,
    by: { id, name, publicKey: pair.publicKey, ...(installation === undefined ? {} : { installation }) },
    pieces: pieces.map(listed).toSorted((one, other) => pieceKinds.indexOf(one.kind) - pieceKinds.indexOf(other.kind) || (one.id < other.id ? -1 : 1)),
  })
  const bytes = Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`)
  const texts = pieces.flatMap((piece) => (piece.withdrawn === null ? [...piece.texts] : [])).map(([path, text]) => ({ path, content: Buffer.from(text) }))
  const [fault] = holdAgainst(manifest, new Map(texts.map(({ path, content }) => [path, content]))).refusals
  if (fault !== undefined) throw new Error(fault.en)
  return zipped([{ path: manifestName, content: bytes }, { path: signatureName, content: writeSignature(bytes, pair) }, ...inOrder(texts)])
}

function listed({ id, kind, version, titles, lineage, reviewed, law, withdrawn, texts }: PieceToPack): ManifestPiece {
  const files = withdrawn === null ? inOrder([...texts].map(([path, text]) => fileOf(path, Buffer.from(text)))) : []
  const { da, en } = titles
  return { id, kind, version, titles: { ...(da === undefined ? {} : { da }), ...(en === undefined ? {} : { en }) }, lineage, reviewed, law, withdrawn, files }
}

function fileOf(path: string, content: Buffer): ManifestPiece['files'][number] {
  return { path, bytes: content.length, sha256: sha256(content) }
}

async function zipped(files: readonly { path: string; content: Buffer }[]): Promise<Buffer> {
  const zip = new ZipFile()
  // In the machine's own time, since that is what is written.
  const always = new Date(2000, 0, 1)
  for (const { path, content } of files) zip.addBuffer(content, path, { mtime: always, mode: 0o100644, compress: false, forceDosTimestamp: true })
  zip.end()
  return buffer(zip.outputStream)
}
