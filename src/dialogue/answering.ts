import { choiceRound, chiefRound, type Moment } from './moment.ts'
import type { Round } from './rounds.ts'

/** The question whose hands or slips can be typed in at the step: its own, or the choice that is talked about. */
export function handsRound(moment: Moment): Round | undefined {
  switch (moment.position.step.kind) {
    case 'open':
    case 'choice':
    case 'again':
    case 'levers':
      return chiefRound(moment)
    case 'alone':
    case 'pairs':
    case 'sentence':
    case 'reveal':
      return choiceRound(moment)
    default:
      return undefined
  }
}

/** Whether anybody needs a phone at all: a meeting that only follows up asks nothing. */
export function usesPhones({ room, dilemmas }: Moment): boolean {
  return room.settings.answers === 'phones' && dilemmas.length > 0
}
