import type { Written } from './document.ts'

/** A source that somebody has read, the day, and the line that says so. */
export type SourceReading = { id: string; read: string; line: number }

/** When the sources of a text were read. */
export function readingsOf({ fields, document }: Written<unknown, object>): SourceReading[] {
  return Object.entries(fields).flatMap(([field, listed]: [string, unknown]) =>
    Array.isArray(listed) ? listed.flatMap((source: unknown, index) => readingOf(source, () => document.placeOf([field, index, 'read']).line)) : [],
  )
}

function readingOf(source: unknown, lineOf: () => number): SourceReading[] {
  if (typeof source !== 'object' || source === null || !('id' in source) || !('read' in source)) return []
  const { id, read } = source
  return typeof id === 'string' && typeof read === 'string' ? [{ id, read, line: lineOf() }] : []
}
