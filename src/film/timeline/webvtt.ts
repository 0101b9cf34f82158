import type { Span } from './timeline.ts'

/** A WebVTT file of some cues in their order. */
export function fileOf(cues: readonly (Span & { body: string })[]): string {
  const written = cues.map(({ from, to, body }, index) => `${index + 1}\n${clock(from)} --> ${clock(to)}\n${body}\n`)
  return `WEBVTT\n\n${written.join('\n')}`
}

/** Text as it may stand in a cue: no markup, no empty line, no arrow. */
export function cueText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/\n\s*\n/g, '\n')
}

function clock(seconds: number): string {
  const whole = Math.round(seconds * 1000)
  const pad = (value: number, digits = 2): string => String(Math.floor(value)).padStart(digits, '0')
  return `${pad(whole / 3_600_000)}:${pad((whole / 60_000) % 60)}:${pad((whole / 1000) % 60)}.${pad(whole % 1000, 3)}`
}
