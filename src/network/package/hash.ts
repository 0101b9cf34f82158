import { createHash } from 'node:crypto'

/** SHA-256 as lower-case hexadecimal digits. */
export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The hash of a piece: of its files' hashes and paths, ordered by path, as `sha256sum` prints them. */
export function pieceHash(files: readonly { path: string; sha256: string }[]): string {
  return sha256(inOrder(files).map((file) => `${file.sha256}  ${file.path}\n`).join(''))
}

/** Ordered by the bytes of their paths, which are ASCII. */
export function inOrder<File extends { path: string }>(files: readonly File[]): File[] {
  return files.toSorted((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))
}
