import type { Language } from '#urls.ts'
import { timeText } from '../times.ts'
import { words as all } from '../words.ts'

/** A line of a caption file. */
export type ReadCue = { fromMs: number; toMs: number; who: string; text: string }

/** What is wrong in a caption file, where, and what to write instead. */
export type CaptionFault = { line: number; message: string }

/** So many lines at most, and so many letters in each. */
export const mostCues = 1_000
export const mostLetters = 300

/** Reads captions from WebVTT or SubRip. With any fault there are no cues to use: half of a file is no captions. */
export function readCaptions(source: string, durationMs: number, language: Language): { cues: ReadCue[]; faults: CaptionFault[] } {
  const say = all[language].captionFaults
  const lines = source.replace(/^\uFEFF/, '').replaceAll('\0', '').split(/\r\n|\n|\r/)
  const cues: ReadCue[] = []
  const faults: CaptionFault[] = []
  const fault = (line: number, message: string): void => void faults.push({ line, message })
  for (const block of blocksOf(lines)) {
    if (isAside(block)) continue
    const timingAt = block.lines.findIndex((line) => line.includes('-->'))
    const line = block.at + Math.max(0, timingAt)
    if (timingAt < 0 || timingAt > 1) {
      fault(block.at, say.noTimes)
      continue
    }
    const [begin = '', end = ''] = (block.lines[timingAt] ?? '').split('-->').map((part) => part.trim().split(/\s/)[0] ?? '')
    const [fromMs, toMs] = [stampMs(begin), stampMs(end)]
    if (fromMs === undefined || toMs === undefined) {
      fault(line, say.badTime(fromMs === undefined ? begin : end))
      continue
    }
    const { who, text } = textOf(block.lines.slice(timingAt + 1))
    const before = cues.at(-1)
    if (toMs <= fromMs) fault(line, say.backwards(timeText(fromMs)))
    else if (fromMs >= durationMs) fault(line, say.pastEnd(timeText(durationMs)))
    else if (before !== undefined && fromMs < before.toMs) fault(line, say.overlaps(timeText(before.toMs)))
    if (text === '') fault(line, say.noText)
    if ([...text].length > mostLetters) fault(line + 1, say.longText(mostLetters))
    cues.push({ fromMs, toMs: Math.min(toMs, durationMs), who, text })
  }
  if (cues.length === 0 && faults.length === 0) fault(1, say.none)
  if (cues.length > mostCues) fault(1, say.tooMany(mostCues))
  return { cues: faults.length === 0 ? cues : [], faults }
}

/** A caption file as text: UTF-8, or what older programs on Windows write. */
export function decodeCaptions(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'windows-1252').decode(bytes)
  }
}

type Block = { at: number; lines: string[] }

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let block: Block | undefined
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') block = undefined
    else if (block === undefined) blocks.push((block = { at: index + 1, lines: [line] }))
    else block.lines.push(line)
  }
  return blocks
}

function isAside({ at, lines: [first = '', ...rest] }: Block): boolean {
  if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(first)) return true
  return at === 1 && /^WEBVTT(?:\s|$)/.test(first) && !rest.some((line) => line.includes('-->'))
}

/** Hours may be left out, and the fraction comes after a full stop or, in SubRip, after a comma. */
function stampMs(stamp: string): number | undefined {
  const match = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{3})$/.exec(stamp)
  if (match === null || Number(match[2]) > 59 || Number(match[3]) > 59) return undefined
  return ((Number(match[1] ?? 0) * 60 + Number(match[2])) * 60 + Number(match[3])) * 1000 + Number(match[4])
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '', quot: '"', '#39': "'" }

/** The text without its markup, and who says it where a voice is named. */
function textOf(lines: readonly string[]): { who: string; text: string } {
  const whole = lines.join('\n')
  const plain = (text: string): string => text.replaceAll(/<[^>]*>|\{\\[^}]*\}/g, '').replaceAll(/&(#?\w+);/g, (sign, name: string) => signs[name] ?? sign)
  const who = plain(/<v(?:\.[^\s>]*)?[ \t]+([^>]+)>/.exec(whole)?.[1] ?? '').trim()
  return { who: [...who].slice(0, 60).join(''), text: plain(whole).split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n') }
}
