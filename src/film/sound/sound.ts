import type { Language } from '#urls.ts'
import type { Character } from '../screenplay/screenplay.ts'
import type { MoodId } from '../screenplay/vocabulary/index.ts'
import type { Phoneme, VoiceKind } from '../timeline/timeline.ts'

/** Samples a second, everywhere. */
export const rate = 48_000

/** One channel of sound at `rate`, from -1 to 1. */
export type Samples = Float32Array<ArrayBuffer>

/** What a voice is asked to say; `key` names the line for good, whatever else moves in the screenplay. */
export type Say = { key: string; text: string; language: Language; who?: Character; mood?: MoodId; onPhone: boolean }

/** A spoken line: trimmed, so that sound begins at 0 and ends at `seconds`; a silent one has time and phonemes only. */
export type Voice = { kind: VoiceKind; seconds: number; phonemes: Phoneme[]; samples?: Samples }
