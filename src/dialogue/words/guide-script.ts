import { da } from './guide-script.da.ts'
import { en } from './guide-script.en.ts'
import type { StepKind } from '../programme.ts'

/** A line of a script: to say, or to do. */
export type Line = readonly ['say' | 'do', string]

/** The words of the script, besides what a dilemma's own has. */
export type ScriptWords = {
  /** The script of a step where the dilemma has none of its own in the language. */
  own: Record<StepKind, readonly Line[]>
  board: Partial<Record<StepKind, readonly Line[]>>
  cases: readonly { id: string; title: string; lines: readonly Line[] }[]
  cues: Record<Cue, readonly Line[]>
  /** How the fixed lines of a script are known, so that those that do not fit the meeting can be left out. */
  fit: {
    /** A lead-in to a line for a room of a certain size, and to one that asks again where the meeting does so anyway or cannot. */
    sizeLead: RegExp
    againLead: RegExp
    /** Paragraphs that the page says better itself: what the reveal shows, and what the answers are. */
    said: readonly RegExp[]
    /** Sentences that only make sense with phones, with a spread, and where answers are counted. */
    phones: readonly RegExp[]
    spread: readonly RegExp[]
    counts: readonly RegExp[]
    /** Where, in »Er du leder for dem, der er med?«, the part begins that is for a facilitator who is not. */
    forOthers: RegExp
  }
}

/** A line that is said only where it fits the people who are there. */
export type Cue =
  | 'fewJoin'
  | 'fewChoice'
  | 'smallJoin'
  | 'manyJoin'
  | 'manyPairs'
  | 'manyReveal'
  | 'manyAgreement'
  | 'remoteJoin'
  | 'remotePairs'
  | 'remoteReveal'
  | 'handsJoin'
  | 'handsChoice'
  | 'handsReveal'
  | 'talkJoin'
  | 'talkChoice'
  | 'talkReveal'
  | 'talkLevers'
  | 'phonesJoin'
  | 'numbersReveal'
  | 'wordsReveal'
  | 'leaderTurn'
  | 'presentTurn'
  | 'leaderSelf'
  | 'leaderPresent'
  | 'shiftsMeet'
  | 'shiftsChoice'

export const scriptWords: { da: ScriptWords; en: ScriptWords } = { da, en }
