import { decodeWav, encodeWav, rate, recordingNames, resample, type Samples } from '../../../src/film/sound/index.ts'
import { unzip, zip, type Packed } from './zip.ts'

/** A film as it is kept: its text, and what was recorded of each line by the line's key. */
export type FilmPackage = { text: string; recordings: ReadonlyMap<string, Samples> }

const textName = 'film.fountain'

/** Packs a film as the dilemma's folder has it: the screenplay, and the recordings under the names that are looked for. */
export function packFilm({ text, recordings }: FilmPackage): Uint8Array<ArrayBuffer> {
  const files: Packed[] = [{ name: textName, bytes: new TextEncoder().encode(text) }]
  for (const [key, samples] of recordings) files.push({ name: recordingNames(key)[0] ?? key, bytes: encodeWav({ rate, channels: [samples] }) })
  return zip(files)
}

/** Reads what was saved: a package or a plain screenplay. Nothing for any other file. */
export async function openFilm(bytes: Uint8Array<ArrayBuffer>): Promise<FilmPackage | undefined> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const text = decoded(bytes)
    return text === undefined ? undefined : { text, recordings: new Map() }
  }
  const files = await unzip(bytes)
  const script = files?.find(({ name }) => name === textName || name.endsWith(`/${textName}`)) ?? files?.find(({ name }) => name.endsWith('.fountain'))
  const text = script && decoded(script.bytes)
  if (files === undefined || text === undefined) return undefined
  const recordings = new Map<string, Samples>()
  for (const { name, bytes: content } of files) {
    const key = /(?:^|\/)voice\/([a-z0-9]+)\.wav$/.exec(name)?.[1]
    const wav = key === undefined ? undefined : decodeWav(content)
    const samples = wav?.channels[0]
    if (key !== undefined && wav !== undefined && samples !== undefined && samples.length > 0) recordings.set(key, wav.rate === rate ? samples : resample(samples, wav.rate, rate))
  }
  return { text, recordings }
}

/** A name for a film's file, from its title. */
export function fileNameOf(title: string, ending: string): string {
  const plain = title.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFD').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')
  return `${plain.slice(0, 60) || 'film'}.${ending}`
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
