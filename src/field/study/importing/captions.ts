import { accept, refuse, type Imported, type Note, type Paragraph } from './imported.ts'
import { clean, oneLine } from './letters.ts'
import { findSpeakers } from './speakers.ts'

/** What becomes of the times of captions: gone, or a mark before each paragraph. */
export type Times = 'dropped' | 'kept'

type Said = { speaker: string | undefined; seconds: number; ends: number; text: string }

const timing = /^((?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3})(?:\s|$)/
const pauseSeconds = 2

/** Takes in WebVTT (and SubRip, which differs by a comma): what one person says on end is one paragraph. */
export function importCaptions(text: string, times: Times, notes: readonly Note[] = []): Imported {
  const said = clean(text).split(/\n[^\S\n]*(?:\n[^\S\n]*)+/).flatMap(readBlock)
  if (said.length === 0) return refuse({ kind: 'no-captions' })
  const paragraphs = gather(said).map(({ speaker, seconds, text: words }): Paragraph => ({ kind: 'text', speaker, time: times === 'kept' ? clock(seconds) : undefined, text: words }))
  return accept(findSpeakers(paragraphs), times === 'dropped' ? [...notes, { kind: 'times-dropped' }] : notes)
}

/** What is said in a block; a header, a note and a style have no line with times. */
function readBlock(block: string): Said[] {
  const lines = block.split('\n').map((line) => line.trim())
  const at = lines.findIndex((line) => timing.test(line))
  const [, from, to] = timing.exec(lines[at] ?? '') ?? []
  if (from === undefined || to === undefined) return []
  const [seconds, ends] = [secondsOf(from), secondsOf(to)]
  return voices(lines.slice(at + 1).join(' ')).flatMap(({ speaker, text }) => (text === '' ? [] : [{ speaker, seconds, ends, text }]))
}

/** The voices of a cue: `<v Name>` speaks until the next one, or until `</v>`. */
function voices(payload: string): { speaker: string | undefined; text: string }[] {
  const pieces = payload.split(/<(\/?v(?:\.[^\s<>]*)?(?:\s[^<>]*)?)>/)
  let speaker: string | undefined
  return pieces.flatMap((piece, index) => {
    if (index % 2 === 0) return [{ speaker, text: plain(piece) }]
    const name = piece.startsWith('/') ? '' : plain(piece.replace(/^v\S*/, ''))
    speaker = name === '' ? undefined : name
    return []
  })
}

const letters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', lrm: '', rlm: '' }

function plain(text: string): string {
  const bare = text.replaceAll(/<[^<>]*>/g, '')
  return oneLine(bare.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (all: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return letters[name.toLowerCase()] ?? all
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return point > 0 && point <= 0x10ffff ? clean(String.fromCodePoint(point)) : ''
  }))
}

/** The same speaker goes on in the same paragraph; where nobody is named, a pause begins a new one. */
function gather(said: readonly Said[]): Said[] {
  const paragraphs: { first: Said; ends: number; parts: string[] }[] = []
  for (const one of said) {
    const last = paragraphs.at(-1)
    const goesOn = last !== undefined && last.first.speaker === one.speaker && (one.speaker !== undefined || one.seconds - last.ends < pauseSeconds)
    if (goesOn) {
      last.parts.push(one.text)
      last.ends = one.ends
    } else paragraphs.push({ first: one, ends: one.ends, parts: [one.text] })
  }
  return paragraphs.map(({ first, ends, parts }) => ({ ...first, ends, text: parts.join(' ') }))
}

function secondsOf(time: string): number {
  return time.replace(',', '.').split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}
