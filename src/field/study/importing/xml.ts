import { SaxesParser, type SaxesTagNS } from 'saxes'
import { most, RefusedFile } from './imported.ts'

/** An element: its namespace, its name without a prefix, and its attributes by their names without one. */
export type Element = { uri: string; name: string; attribute(name: string): string | undefined }

export type XmlHandlers = { open(element: Element): void; close?(): void; text?(text: string): void }

// Deeper than any document that a person wrote; a search for a prefix costs one step for each level.
const mostLevels = 300

/**
 * Reads XML as it comes. Entities of its own are never expanded and nothing is fetched: a document type is refused, and
 * broken XML too. A part that is not there has no elements.
 */
export async function readXml(bytes: AsyncIterable<Uint8Array>, { open, close, text }: XmlHandlers): Promise<void> {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let [levels, elements] = [0, 0]
  parser.on('error', refuseBroken)
  parser.on('doctype', () => {
    throw new RefusedFile({ kind: 'unsafe' })
  })
  parser.on('opentag', (tag) => {
    if (++levels > mostLevels) refuseBroken()
    if (++elements > most.elements) throw new RefusedFile({ kind: 'bomb' })
    open(elementOf(tag))
  })
  parser.on('closetag', () => {
    levels--
    close?.()
  })
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  let decoder: TextDecoder | undefined
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk)
    parser.write(decode(decoder, chunk))
  }
  if (decoder === undefined) return
  parser.write(decode(decoder))
  parser.close()
}

function elementOf({ uri, local, attributes }: SaxesTagNS): Element {
  return { uri, name: local, attribute: (name) => Object.values(attributes).find((one) => one.local === name)?.value }
}

function decoderFor([first, second]: Uint8Array): TextDecoder {
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true })
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    return refuseBroken()
  }
}

function refuseBroken(): never {
  throw new RefusedFile({ kind: 'broken' })
}
