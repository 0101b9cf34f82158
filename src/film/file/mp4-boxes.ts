/** A chapter of a film: where it begins, in seconds, and its title. */
export type FileChapter = { at: number; title: string }

/**
 * Finishes an MP4 file that has its index (moov) before its media: takes out when it was made, so that the same film is the
 * same bytes, and puts the chapters in (the `chpl` box, which ffmpeg, VLC and browsers' extensions read).
 */
export function finishMp4(file: Uint8Array, chapters: readonly FileChapter[]): Uint8Array<ArrayBuffer> {
  const top = boxesIn(file, 0, file.length)
  const moov = top.find(({ type }) => type === 'moov')
  const media = top.find(({ type }) => type === 'mdat')
  if (moov === undefined || media === undefined || media.from < moov.from) throw new Error('the index of the film is not before its media')
  const titles = chapters.length === 0 ? new Uint8Array(0) : chapterBox(chapters)
  const udta = boxesIn(file, moov.from + 8, moov.to).find(({ type }) => type === 'udta')
  const added = titles.length === 0 || udta !== undefined ? titles : concat([u32(titles.length + 8), ascii('udta'), titles])
  const at = udta?.to ?? moov.to
  const whole = concat([file.subarray(0, at), added, file.subarray(at)])
  grow(whole, moov.from, added.length)
  if (udta !== undefined) grow(whole, udta.from, added.length)
  settle(whole, moov.from + 8, moov.to + added.length, added.length)
  return whole
}

type Box = { type: string; from: number; to: number }

/** The boxes between two places of a file. */
export function boxesIn(file: Uint8Array, from: number, to: number): Box[] {
  const boxes: Box[] = []
  const view = viewOf(file)
  for (let at = from; at + 8 <= to; ) {
    const short = view.getUint32(at)
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short
    if (size < 8 || at + size > to) break
    boxes.push({ type: String.fromCharCode(...file.subarray(at + 4, at + 8)), from: at, to: at + size })
    at += size
  }
  return boxes
}

const containers = ['trak', 'mdia', 'minf', 'stbl']
const dated = ['mvhd', 'tkhd', 'mdhd']

/** Goes through the index: clears its dates and moves every place of media by what was put in before it. */
function settle(file: Uint8Array, from: number, to: number, moved: number): void {
  const view = viewOf(file)
  for (const box of boxesIn(file, from, to)) {
    const content = box.from + 12
    if (containers.includes(box.type)) settle(file, box.from + 8, box.to, moved)
    if (dated.includes(box.type)) file.fill(0, content, content + (file[box.from + 8] === 1 ? 16 : 8))
    if (box.type === 'stco') {
      for (let index = 0, at = content + 4; index < view.getUint32(content); index++, at += 4) view.setUint32(at, view.getUint32(at) + moved)
    }
    if (box.type === 'co64') {
      for (let index = 0, at = content + 4; index < view.getUint32(content); index++, at += 8) view.setBigUint64(at, view.getBigUint64(at) + BigInt(moved))
    }
  }
}

/** Version 1, four bytes of nothing, how many, and for each its beginning in ten-millionths of a second and its title. */
function chapterBox(chapters: readonly FileChapter[]): Uint8Array {
  const entries = chapters.slice(0, 255).map(({ at, title }) => {
    const start = new Uint8Array(8)
    viewOf(start).setBigUint64(0, BigInt(Math.round(at * 10_000_000)))
    const text = new TextEncoder().encode(shortened(title))
    return concat([start, Uint8Array.of(text.length), text])
  })
  const content = concat([u32(0x01000000), u32(0), Uint8Array.of(entries.length), ...entries])
  return concat([u32(content.length + 8), ascii('chpl'), content])
}

// The length of a title is one byte, and a letter may be several.
function shortened(title: string): string {
  let text = title
  while (new TextEncoder().encode(text).length > 255) text = [...text].slice(0, -1).join('')
  return text
}

function grow(file: Uint8Array, at: number, by: number): void {
  const view = viewOf(file)
  view.setUint32(at, view.getUint32(at) + by)
}

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  viewOf(bytes).setUint32(0, value)
  return bytes
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
