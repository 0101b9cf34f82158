import * as v from 'valibot'
import type { Settings } from './programme.ts'

const schema = v.object({
  dilemmas: v.array(v.string()),
  minutes: v.picklist([8, 20, 40]),
  people: v.picklist(['few', 'small', 'middle', 'many']),
  answers: v.picklist(['phones', 'hands', 'talk']),
  isRemote: v.boolean(),
  isAcrossShifts: v.boolean(),
  leader: v.picklist(['self', 'present', 'absent']),
  asksAgain: v.boolean(),
  previousRecord: v.optional(v.string()),
})

/** The settings of a room as the database has them. Throws when they are not ours. */
export function readSettings(value: unknown): Settings {
  const { previousRecord, ...rest } = v.parse(schema, value)
  return previousRecord === undefined ? rest : { ...rest, previousRecord }
}
