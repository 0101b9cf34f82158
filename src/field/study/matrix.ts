import { codesInOrder, familyOf, type Code } from './codes.ts'
import type { Passage } from './passages.ts'
import type { Source } from './study.ts'

/** A row for each code in the tree's order; `counts` follows the sources, `withFamily` counts the codes under it too, a passage once. */
export type MatrixRow = { code: Code; depth: number; counts: number[]; total: number; withFamily: number[] }
export type Matrix = { sources: Source[]; rows: MatrixRow[]; uncoded: number[] }

/** How many passages of each source have each code. `uncoded` counts those that have none. */
export function matrixOf(codes: readonly Code[], sources: readonly Source[], passages: readonly Passage[]): Matrix {
  const bySource = Map.groupBy(passages, ({ source }) => source)
  const count = (test: (passage: Passage) => boolean) => sources.map(({ id }) => (bySource.get(id) ?? []).filter(test).length)
  const rows = codesInOrder(codes).map(({ code, depth }): MatrixRow => {
    const family = familyOf(codes, code.id)
    const counts = count((passage) => passage.codes.includes(code.id))
    return { code, depth, counts, total: counts.reduce((sum, one) => sum + one, 0), withFamily: count((passage) => passage.codes.some((id) => family.has(id))) }
  })
  return { sources: [...sources], rows, uncoded: count((passage) => passage.codes.length === 0) }
}
