import type { Why } from './message.ts'

/** So many bytes tell what a file is. */
export const headBytes = 64

// Programs of Windows, Linux and macOS, scripts, and packed files, which programs often come in.
const programs = ['MZ', '\x7FELF', '#!', '\xCF\xFA\xED\xFE', '\xFE\xED\xFA', 'PK\x03\x04']

/** Why a file cannot be a video, told from its first bytes and never from its name; undefined when it may be one. */
export function kindProblem(head: Uint8Array): Why | undefined {
  if (head.length === 0) return 'empty'
  const text = String.fromCharCode(...head.subarray(0, headBytes))
  // MP4 and QuickTime begin with a box whose type stands at byte 4, WebM with the mark of EBML.
  if (/^(?:ftyp|moov|mdat|wide|free|skip|pnot)$/.test(text.slice(4, 8))) return /^M4[AB] $/.test(text.slice(8, 12)) ? 'sound-only' : undefined
  if (text.startsWith('\x1A\x45\xDF\xA3')) return undefined
  if (programs.some((mark) => text.startsWith(mark))) return 'program'
  if (/^(?:ID3|fLaC|OggS|\xFF[\xFB\xF3\xF2\xF1\xF9]|RIFF....WAVE|FORM....AIFF|caff)/s.test(text)) return 'sound-only'
  return 'not-video'
}
