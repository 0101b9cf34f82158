import type { Language } from '#urls.ts'

/** What can be found: a competency stands on the map, the others have pages of their own. */
export const kinds = ['dilemma', 'practice', 'process', 'story', 'competency'] as const
export type Kind = (typeof kinds)[number]

/** By what a find can be narrowed; law means the acts that a text names as its sources, never what they say of a choice. */
export const facetNames = ['kinds', 'topics', 'roles', 'settings', 'competencies', 'law', 'minutes'] as const
export type Facet = (typeof facetNames)[number]

/** A stretch of a text that may be shown as the place of a find. The weight tells how much a word in it says. */
export type Passage = { weight: 'B' | 'C' | 'D'; text: string }

/** One thing that can be found, in the language of a page. */
export type Piece = {
  kind: Kind
  id: string
  /** The language of the text, which a page in another language says. */
  language: Language
  title: string
  summary: string
  /** Its address without language. */
  path: string
  /** Words that say what it is about and stand in none of its sentences: the names of its place, topics and roles. */
  labels: string
  facets: Readonly<Record<Facet, readonly string[]>>
  /** Taken out each time they are asked for: the library is in memory already, once is enough. */
  passages: () => readonly Passage[]
}
