import { kinds, facetNames, type Facet, type Piece } from './piece.ts'
import { lengths, options as ofList } from '../pages/dilemmas/finding.ts'
import { roles, settings } from '../format/vocabulary.ts'

/** What somebody asked for: words, and for each facet the values of which one is enough. */
export type Asked = { words: string; facets: Readonly<Record<Facet, readonly string[]>>; page: number }

/** The name of each facet in the address. */
export const parameters: Record<Facet, string> = { kinds: 'slags', topics: 'emne', roles: 'rolle', settings: 'omraade', competencies: 'kompetence', law: 'lov', minutes: 'tid' }

/** More than this is no question but a text. */
export const mostLetters = 120

/** Reads what is asked for from an address; unknown values ask for nothing. */
export function readAsked(query: (name: string) => readonly string[], pieces: readonly Piece[]): Asked {
  const pick = (facet: Facet) => optionsOf(pieces, facet).filter((value) => query(parameters[facet]).includes(value))
  const page = Number(query('side')[0])
  return {
    // A control character has no place in a question, and PostgreSQL takes no NUL.
    words: (query('q')[0] ?? '').replaceAll(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, mostLetters),
    facets: { kinds: pick('kinds'), topics: pick('topics'), roles: pick('roles'), settings: pick('settings'), competencies: pick('competencies'), law: pick('law'), minutes: pick('minutes') },
    page: Number.isInteger(page) && page > 1 && page < 1000 ? page : 1,
  }
}

/** Whether something else than words is asked for. */
export function isNarrowed({ facets }: Asked): boolean {
  return facetNames.some((facet) => facets[facet].length > 0)
}

/** The pieces that have something of each facet that is asked for. */
export function narrow(pieces: readonly Piece[], { facets }: Pick<Asked, 'facets'>): readonly Piece[] {
  const asked = facetNames.filter((facet) => facets[facet].length > 0)
  if (asked.length === 0) return pieces
  return pieces.filter((piece) => asked.every((facet) => facets[facet].some((value) => piece.facets[facet].includes(value))))
}

/** How many pieces each value of a facet would give together with what the other facets ask for; values that give none are left out unless they are asked for. */
export function countsOf(pieces: readonly Piece[], { facets }: Pick<Asked, 'facets'>, facet: Facet): readonly { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const piece of narrow(pieces, { facets: { ...facets, [facet]: [] } })) for (const value of piece.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
  const asked = facets[facet].filter((value) => !counts.has(value))
  return inOrder(facet, [...counts.keys(), ...asked]).map((value) => ({ value, count: counts.get(value) ?? 0 }))
}

const known = new WeakMap<readonly Piece[], Map<Facet, readonly string[]>>()

/** The values of a facet that any piece has, in the order in which they are shown; looked for once in an edition. */
function optionsOf(pieces: readonly Piece[], facet: Facet): readonly string[] {
  const options = known.get(pieces) ?? new Map<Facet, readonly string[]>()
  known.set(pieces, options)
  const values = options.get(facet) ?? inOrder(facet, [...new Set(pieces.flatMap((piece) => piece.facets[facet]))])
  options.set(facet, values)
  return values
}

const settled: Partial<Record<Facet, readonly string[]>> = { kinds, topics: ofList.topics, roles, settings, minutes: [...lengths, 'more'] }

function inOrder(facet: Facet, values: readonly string[]): readonly string[] {
  const order = settled[facet]
  return order === undefined ? values.toSorted((one, other) => one.localeCompare(other, 'da')) : order.filter((value) => values.includes(value))
}
