import type { Settings, StepKind } from '../programme.ts'
import type { Cue } from '../words/guide-script.ts'

/** Which lines of the house stand before and after a step's script, for these people. */
export function cuesOf(kind: StepKind, settings: Settings): { before: readonly Cue[]; after: readonly Cue[] } {
  const { people, answers, leader, isRemote, isAcrossShifts } = settings
  const when = (isSo: boolean, ...cues: Cue[]) => (isSo ? cues : [])
  const turn: Cue[] = leader === 'self' ? ['leaderTurn'] : leader === 'present' ? ['presentTurn'] : []
  switch (kind) {
    case 'join':
      return {
        before: [],
        after: [
          ...when(answers === 'hands', 'handsJoin'),
          ...when(answers === 'talk', 'talkJoin'),
          ...when(people === 'few', 'fewJoin'),
          ...when(people === 'small' && answers !== 'talk', 'smallJoin'),
          ...when(answers === 'phones', 'phonesJoin'),
        ],
      }
    case 'open':
      return { before: [], after: [] }
    case 'choice':
      return { before: turn, after: [...when(answers === 'hands', 'handsChoice'), ...when(answers === 'talk' && people !== 'few', 'talkChoice')] }
    case 'pairs':
      return {
        before: [...when(isAcrossShifts, 'shiftsMeet'), ...when(people === 'many', 'manyPairs'), ...when(isRemote, 'remotePairs')],
        after: [],
      }
    case 'sentence':
    case 'reveal':
      return {
        before: [...revealCues(settings), ...when(people === 'many', 'manyReveal'), ...when(isRemote, 'remoteReveal'), ...turn],
        after: [],
      }
    case 'levers':
      return { before: [], after: when(answers === 'talk', 'talkLevers') }
    case 'agreement':
      return { before: when(people === 'many', 'manyAgreement'), after: [] }
    default:
      return { before: [], after: [] }
  }
}

function revealCues({ answers, people }: Settings): Cue[] {
  if (answers === 'talk') return ['talkReveal']
  if (answers === 'hands') return ['handsReveal']
  return people === 'small' ? ['wordsReveal'] : ['numbersReveal']
}
