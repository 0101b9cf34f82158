import { importCaptions, type Times } from './captions.ts'
import { accept, most, refuse, RefusedFile, type Imported, type Note } from './imported.ts'
import { readLetters } from './letters.ts'
import { importText } from './plain-text.ts'
import { importWord } from './word/word-file.ts'

/** Takes in a pasted text. */
export function importPaste(text: string): Imported {
  return text.length > most.letters * 2 ? tooLong : importText(text)
}

// Said before the text is looked at: what is cut away of a text that is kept is never half of it.
const tooLong = refuse({ kind: 'too-long', mostLetters: most.letters })

/**
 * Takes in a .txt, .vtt, .srt or .docx, known by what is in it before what it is called. Gives paragraphs and notes, or the
 * reason why not; never throws for anything that a file can hold. Nothing in a file is run, fetched or expanded.
 */
export async function importFile(file: { name: string; bytes: Uint8Array }, times: Times = 'dropped'): Promise<Imported> {
  const { name, bytes } = file
  if (bytes.length > most.fileMegabytes * 1024 * 1024) return refuse({ kind: 'too-large', mostMegabytes: most.fileMegabytes })
  if (bytes.length === 0) return refuse({ kind: 'empty' })
  try {
    if (startsWith(bytes, 'PK')) {
      const { paragraphs, notes } = await importWord(bytes)
      return accept(paragraphs, notes)
    }
    refuseOthers(bytes, name)
    const { text, isGuessed } = readLetters(bytes)
    if (text.length > most.letters * 2) return tooLong
    const notes: Note[] = isGuessed ? [{ kind: 'guessed-letters' }] : []
    const isCaptions = /\.(vtt|srt)$/i.test(name) || /^\ufeff?WEBVTT(?:\s|$)/.test(text)
    return isCaptions ? importCaptions(text, times, notes) : importText(text, notes)
  } catch (fault) {
    if (fault instanceof RefusedFile) return refuse(fault.refusal)
    throw fault
  }
}

/** What is plainly another kind of file gets a sentence of its own. */
function refuseOthers(bytes: Uint8Array, name: string): void {
  if (startsWith(bytes, '%PDF')) throw new RefusedFile({ kind: 'pdf' })
  if (startsWith(bytes, '{\\rtf')) throw new RefusedFile({ kind: 'rtf' })
  // A compound file is a Word document from before 2007, or a newer one behind a password.
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new RefusedFile({ kind: isLocked ? 'locked' : 'old-word' })
  }
  if (/\.docx$/i.test(name)) throw new RefusedFile({ kind: 'not-word' })
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}
