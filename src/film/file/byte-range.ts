/** Which bytes of a file are asked for: all, a stretch with both ends in it, or ones that the file does not have. */
export type Wanted = { kind: 'whole' } | { kind: 'part'; first: number; last: number } | { kind: 'outside' }

/**
 * Reads a Range header (RFC 9110, 14.2). What is not understood, and several ranges at once, are answered with the whole,
 * as the standard allows.
 */
export function rangeOf(header: string | undefined, size: number): Wanted {
  const match = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '')
  if (match === null) return { kind: 'whole' }
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return { kind: 'whole' }
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? { kind: 'outside' } : { kind: 'part', first: size - length, last: size - 1 }
  }
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < first) return { kind: 'whole' }
  return first >= size ? { kind: 'outside' } : { kind: 'part', first, last }
}
