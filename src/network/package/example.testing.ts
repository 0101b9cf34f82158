import { readFileSync } from 'node:fs'
import type { CraftedEntry } from './crafted.testing.ts'
import { sha256 } from './hash.ts'
import { importPrivateKey, type KeyPair } from './keys.ts'
import type { Manifest } from './manifest.ts'
import type { KnownKey } from './read.ts'
import { writeSignature } from './signature.ts'
import type { PackageToWrite, PieceToPack } from './write.ts'
import { piecesInFolder } from './folder.ts'

/** A key for tests alone: RFC 8410, section 10.3, has it printed for everybody. */
export const printedPair = pairFrom('-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n')

export const known: KnownKey[] = [{ organisation: 'aabenby', publicKey: printedPair.publicKey }]

const day = '2026-11-24'

/** One dilemma with all that belongs to it, one practice, one withdrawn process, of the content that comes with the house. */
export function examplePackage(): PackageToWrite {
  const lineage = [{ organisation: { id: 'nabokommunen', name: 'Nabokommunen' }, installation: 'https://nabo.example', piece: 'det-runde-bord', version: 2, hash: 'a'.repeat(64) }]
  const reviewed = [
    { function: 'Fællestillidsrepræsentant', side: 'employee' as const, day },
    { function: 'Leder af borgerservice', side: 'employer' as const, day },
  ]
  return {
    by: { id: 'aabenby', name: 'Aabenby Kommune (opdigtet)', installation: 'https://aabenby.example' },
    made: day,
    pieces: [
      { ...examplePiece('practice', 'ring-tilbage'), lineage, reviewed },
      examplePiece('dilemma', 'brevet-i-skraldespanden'),
      { ...examplePiece('process', 'borgerens-vej'), version: 3, withdrawn: { day, reason: 'Reglerne er ændret.' } },
    ],
  }
}

/** A piece of the content folder as it would be handed on. */
export function examplePiece(kind: PieceToPack['kind'], id: string): PieceToPack {
  const piece = content.find((one) => one.kind === kind && one.id === id)
  if (piece === undefined) throw new Error(`content/ has no ${kind} ${id}`)
  const titles = Object.fromEntries([...piece.texts].flatMap(([path, text]) => (path.endsWith('.md') && !path.endsWith('drejebog.md') ? [[path.split('/')[1], /^title: (.*)$/m.exec(text)?.[1]?.replaceAll(/^"|"$/g, '')]] : [])))
  return { kind, id, version: 1, titles, lineage: [], reviewed: [], law: null, withdrawn: null, texts: piece.texts }
}

/** A manifest and texts as entries, signed; each may be changed first, and the signature still be true. */
export function signedEntries(manifest: unknown, texts: ReadonlyMap<string, string | Buffer>, pair = printedPair): CraftedEntry[] {
  const bytes = Buffer.from(typeof manifest === 'string' ? manifest : JSON.stringify(manifest, undefined, 2))
  return [{ name: 'manifest.json', content: bytes }, { name: 'signature', content: writeSignature(bytes, pair) }, ...[...texts].map(([name, content]) => ({ name, content: Buffer.from(content) }))]
}

/** The smallest true manifest: one practice in one language, whose text follows the format. */
export function smallExample(text = smallText()): { manifest: Manifest; texts: Map<string, string> } {
  const path = 'content/da/competencies/kort.md'
  return {
    manifest: {
      format: 'erduaware/package/1',
      made: day,
      by: { id: 'aabenby', name: 'Aabenby Kommune (opdigtet)', publicKey: printedPair.publicKey },
      pieces: [{ id: 'kort', kind: 'competencies', version: 1, titles: { da: titleOf(text) }, lineage: [], reviewed: [], law: null, withdrawn: null, files: [{ path, bytes: Buffer.byteLength(text), sha256: sha256(text) }] }],
    },
    texts: new Map([[path, text]]),
  }
}

function smallText(): string {
  return readFileSync('content/da/competencies/kort.md', 'utf8').replace(/^translations: .*$/m, 'translations: []')
}

function titleOf(text: string): string {
  return /^title: (.*)$/m.exec(text)?.[1] ?? ''
}

function pairFrom(pem: string): KeyPair {
  const pair = importPrivateKey(pem)
  if (pair === undefined) throw new Error('the printed key cannot be read')
  return pair
}

const content = piecesInFolder('content')
