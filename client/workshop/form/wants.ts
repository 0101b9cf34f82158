import { actions, type ActionId } from '../../../src/film/screenplay/vocabulary/index.ts'

/** Whether an action must have something that it is done to, and somewhere or someone it goes to, by its first pattern. */
export function patternsWith(action: ActionId): { what: boolean; where: boolean } {
  const [pattern] = actions[action].da
  return { what: pattern.includes('{what}'), where: pattern.includes('{where}') }
}
