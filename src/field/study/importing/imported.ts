/** A piece of what came in. An item has its mark and a row its bars in the text; `time` is h:mm:ss and only where times are kept. */
export type Paragraph = { kind: 'text' | 'heading' | 'item' | 'row'; speaker: string | undefined; time: string | undefined; text: string }

/** Something that a person should know of what was taken in, and of what was left out. */
export type Note =
  | { kind: 'guessed-letters' | 'macros' | 'hidden-text' | 'headers' | 'times-dropped' | 'joined-lines' }
  | { kind: 'accepted-changes' | 'comments' | 'pictures' | 'embedded' | 'footnotes'; count: number }

/** Why a file cannot be taken in. */
export type Refusal =
  | { kind: 'empty' | 'unreadable' | 'locked' | 'broken' | 'unsafe' | 'bomb' | 'not-word' | 'old-word' | 'pdf' | 'rtf' | 'no-captions' }
  | { kind: 'too-large'; mostMegabytes: number }
  | { kind: 'too-long'; mostLetters: number }

/** What a file or a pasted text holds, before anything is masked: it is shown to nobody and kept nowhere. */
export type Imported = { ok: true; paragraphs: readonly Paragraph[]; notes: readonly Note[] } | { ok: false; refusal: Refusal }

/** The largest file, the longest text, and what a document may become when it is unpacked. */
export const most = { fileMegabytes: 20, letters: 600_000, unpackedBytes: 32 * 1024 * 1024, entries: 4_000, elements: 1_000_000, paragraphs: 20_000 } as const

/** Thrown while a file is read and caught where it came in; it never leaves this folder. */
export class RefusedFile extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/** What was read, if it is neither empty nor too long. */
export function accept(paragraphs: readonly Paragraph[], notes: readonly Note[]): Imported {
  const filled = paragraphs.filter(({ text }) => text !== '')
  if (filled.length === 0) return refuse({ kind: 'empty' })
  const letters = filled.reduce((sum, { text, speaker = '' }) => sum + text.length + speaker.length, 0)
  if (letters > most.letters || filled.length > most.paragraphs) return refuse({ kind: 'too-long', mostLetters: most.letters })
  return { ok: true, paragraphs: filled, notes }
}

export function refuse(refusal: Refusal): Imported {
  return { ok: false, refusal }
}
