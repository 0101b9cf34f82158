import type { ContentFile, Kind } from './files.ts'
import type { Text } from './text.ts'

/** The files of a reading, and the good texts among them, found by their names. A faulty file still exists. */
export interface Shelf {
  has(kind: Kind, slug: string, language?: string): boolean
  /** The good texts that bear a name, whatever they are and in every language. */
  named(slug: string): readonly Text[]
}

/** Puts texts and files where they can be found without looking through them all. */
export function shelve(texts: readonly Text[], files: readonly ContentFile[]): Shelf {
  const places = new Set(files.flatMap(({ kind, slug, language }) => [`${kind} ${slug}`, `${kind} ${slug} ${language}`]))
  const bySlug = Map.groupBy(texts, ({ file }) => file.slug)
  return {
    has: (kind, slug, language) => places.has(language === undefined ? `${kind} ${slug}` : `${kind} ${slug} ${language}`),
    named: (slug) => bySlug.get(slug) ?? [],
  }
}
