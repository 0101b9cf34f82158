/**
 * Where a thing belongs. `table` stands, `flat` lies or is low and comes before what stands, `behind` stands on the
 * floor behind the table, `floor` on the floor in front of it, `wall` hangs by its middle, `ceiling` by its top.
 */
export type Standing = 'table' | 'flat' | 'behind' | 'floor' | 'wall' | 'ceiling'

/** One thing, drawn around its own origin: the middle of its foot; of itself when it lies or hangs on a wall; of its top in a ceiling. */
export type Drawing = {
  readonly standing: Standing
  readonly width: number
  readonly height: number
  readonly draw: () => string
}
