import type { Standing } from '../library.ts'
import type { StoryFields } from './fields.ts'

/** What a text's front matter says of who made it and who qualified it; undefined when it says nothing. */
export function standingOf({ lineage, edition, qualified }: Pick<StoryFields, 'lineage' | 'edition' | 'qualified'>): Standing | undefined {
  if (lineage === undefined && edition === undefined && qualified === undefined) return undefined
  const { by, version, day, made_up: isMadeUp = false } = edition ?? { by: '', version: 0, day: '' }
  return { lineage, edition: edition && { by, version, day, isMadeUp }, qualified }
}
