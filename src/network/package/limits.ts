/** How much a reader takes from a stranger. A library of 500 pieces in two languages is a fifth of this. */
export const limits = {
  packageBytes: 64 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  manifestBytes: 4 * 1024 * 1024,
  signatureBytes: 1024,
  /** Of a text. The longest that we have written is 15 KB. */
  textBytes: 64 * 1024,
  entries: 10_000,
  pieces: 2000,
  nameBytes: 200,
  nameDepth: 5,
  /** Unpacked bytes for each packed byte; text comes to ten. Small entries may be denser. */
  ratio: 100,
  ratioFromBytes: 16 * 1024,
  /** Sentences that are said; the rest are counted. */
  refusals: 50,
} as const
