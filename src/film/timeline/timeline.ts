import type { Language } from '#urls.ts'
import type { AmbienceId, MoodId, PlaceId, PropId, ShotId, SoundId, TimeId, WeatherId } from '../screenplay/vocabulary/index.ts'
import type { Character, Element, Target } from '../screenplay/screenplay.ts'

/**
 * A film laid out in time: one line of seconds from 0 to `duration`. First comes what everybody sees, up to the stop;
 * after it every consequence in its order, each a part of its own that a choice jumps to. So a film drawn on a canvas,
 * a film in a file and a filmed video are played alike: over one clock, with places to stop and places to jump to.
 * It is plain data that JSON keeps whole.
 */
export type Timeline = {
  title: string
  dilemma?: string
  language: Language
  duration: number
  /** `parts[0]` is the beginning with id `start`; the others have the ids that choices name. */
  parts: Part[]
  cast: Character[]
  /** What the writer noted of how a thing looks. */
  looks?: { prop: PropId; note: string }[]
  scenes: SceneSpan[]
  shots: ShotSpan[]
  /** What somebody does, in the order of time. */
  deeds: Deed[]
  cues: Cue[]
  descriptions: Description[]
  sounds: SoundCue[]
  ambience: AmbienceSpan[]
  texts: TextSpan[]
  stops: Stop[]
  chapters: Chapter[]
}

/** Seconds from the film's beginning: from `from` up to, but not with, `to`. */
export type Span = { from: number; to: number }

export type Part = Span & { id: string; title: string }
export type SceneSpan = Span & { inside: boolean; place: PlaceId; time: TimeId; weather: WeatherId; part: string }
export type ShotSpan = Span & { shot: ShotId; on?: Target }
export type Deed = Span & Omit<Extract<Element, { kind: 'action' }>, 'kind' | 'at'>

/** One line as it is heard and shown. `key` names the line's voice; `phonemes` move the mouth. */
export type Cue = Span & { key: string; who: string; onPhone: boolean; mood?: MoodId; text: string; phonemes: Phoneme[]; voice: VoiceKind }
/** A speech sound in IPA, in seconds from the cue's beginning. */
export type Phoneme = Span & { sound: string }
export type VoiceKind = 'silent' | 'own' | 'robot' | 'engine'

/** What the picture carries and the lines do not, for those who hear the film; it waits for no one when it is switched off. */
export type Description = { key: string; at: number; /** Seconds of its voice. */ lasts: number; /** Seconds of quiet there are for it. */ room: number; text: string }
export type SoundCue = { at: number; sound: SoundId }
export type AmbienceSpan = Span & { ambience: AmbienceId }
export type TextSpan = Span & { text: string }
/** Where the film asks. The picture holds the question from `from` to `to`; a player that can ask waits at `from`. */
export type Stop = Span & { question: string; choices: { text: string; part: string }[] }
export type Chapter = { at: number; title: string }
