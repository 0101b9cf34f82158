import type { Cue, Span, Timeline } from './timeline.ts'
import { cueText, fileOf } from './webvtt.ts'

/** What stands on the screen at once: one or two lines of at most 42 characters; `who` when the film has more than one voice. */
export type CaptionBlock = Span & { who?: string; onPhone: boolean; lines: string[] }

const longestLine = 42

/** The captions of a film, each inside the time of its line. Long lines come in several blocks, each for its share of the time. */
export function captionsOf(timeline: Timeline, cues: readonly Cue[] = timeline.cues): CaptionBlock[] {
  const named = new Set(timeline.cues.map(({ who }) => who)).size > 1
  return cues.flatMap((cue) => blocksOf(cue, named))
}

/** The captions as a WebVTT file; who speaks stands before what they say. */
export function captionsFile(timeline: Timeline): string {
  return fileOf(captionsOf(timeline).map(({ lines, who, ...span }) => ({
    ...span,
    body: who === undefined ? cueText(lines.join('\n')) : `<v ${cueText(who)}>${cueText(`${who}: ${lines.join('\n')}`)}</v>`,
  })))
}

/** A name of the screenplay, in capitals there, as it is written among people. */
export function nameOf(who: string): string {
  return who.toLowerCase().replaceAll(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

function blocksOf(cue: Cue, named: boolean): CaptionBlock[] {
  const who = named ? nameOf(cue.who) : undefined
  const prefix = who === undefined ? '' : `${who}: `
  const blocks = paragraphs(cue.text, prefix)
  const whole = blocks.reduce((sum, lines) => sum + lengthOf(lines), 0)
  let passed = 0
  return blocks.map((lines) => {
    const from = at(cue, passed / whole)
    passed += lengthOf(lines)
    return { from, to: at(cue, passed / whole), ...(who !== undefined && { who }), onPhone: cue.onPhone, lines }
  })
}

/** Breaks a text into blocks of two lines, at the end of a sentence where that leaves no block too short. */
function paragraphs(text: string, prefix: string): string[][] {
  const blocks: string[][] = []
  let rest = text.trim()
  while (rest !== '') {
    const lines = wrap(rest, prefix.length)
    let taken = lines.slice(0, 2)
    if (lines.length > 2) {
      const end = taken.join(' ')
      const sentence = end.search(/[.?!…](?=[^.?!…]*$)/)
      if (sentence > end.length * 0.45) taken = wrap(end.slice(0, sentence + 1), prefix.length)
    } else if (lines.length === 2) taken = balance(rest, prefix.length)
    blocks.push(taken)
    rest = rest.slice(taken.join(' ').length).trim()
  }
  return blocks.length === 0 ? [['']] : blocks
}

function wrap(text: string, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((each) => each.match(/.{1,30}/gu) ?? [])) {
    const room = longestLine - (lines.length === 0 ? indent : 0)
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Two lines of about the same length are read faster than a long and a short one. */
function balance(text: string, indent: number): string[] {
  const words = text.split(/\s+/)
  let best = wrap(text, indent)
  let least = Number.POSITIVE_INFINITY
  for (let count = 1; count < words.length; count++) {
    const first = words.slice(0, count).join(' ')
    const second = words.slice(count).join(' ')
    const uneven = Math.abs(first.length + indent - second.length) - (/[.,;:?!…]$/.test(first) ? 10 : 0)
    if (first.length + indent <= longestLine && second.length <= longestLine && uneven < least) [best, least] = [[first, second], uneven]
  }
  return best
}

function lengthOf(lines: readonly string[]): number {
  return lines.join(' ').length + 4
}

function at({ from, to }: Span, share: number): number {
  return Math.round((from + share * (to - from)) * 1000) / 1000
}
