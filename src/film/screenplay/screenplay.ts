import type { Language } from '#urls.ts'
import type { ActionId, ColourId, MoodId, PlaceId, RoleId, ShotId, SoundId, ThingId, TimeId, TraitId, WeatherId } from './vocabulary/index.ts'

/** Where something stands in the text: both count from 1. */
export type Spot = { line: number; column: number }

/** A screenplay as it was written: a title page and then its elements in their order. */
export type Screenplay = {
  title: string
  /** The folder name of the dilemma that it films. */
  dilemma?: string
  language: Language
  /** How long it is meant to be, in seconds; a wish, the voices decide. */
  secondsWished?: number
  cast: Character[]
  props: PropNote[]
  elements: Element[]
}

/** Someone in the film, as the casting line of the title page says it. */
export type Character = { name: string; role: RoleId; age: number; traits: Trait[]; at: Spot }

/** One thing about how a character looks; `colour` is a word of the vocabulary, as in »orange strik«. */
export type Trait = { trait: TraitId; colour?: ColourId }

/** A thing that the dilemma turns on, with what its writer says of it. */
export type PropNote = { name: string; note: string; at: Spot }

export type Element = { at: Spot } & (
  | { kind: 'chapter'; title: string }
  | { kind: 'scene'; inside: boolean; place: PlaceId; time: TimeId; id?: string }
  | { kind: 'line'; who: string; onPhone: boolean; mood?: MoodId; text: string }
  | { kind: 'action'; who: string; action: ActionId; /** What or who it is done to. */ what?: Target; /** Where or to whom it goes. */ where?: Target }
  | { kind: 'text'; text: string }
  | { kind: 'camera'; shot: ShotId; on?: Target }
  | { kind: 'sound'; sound: SoundId }
  | { kind: 'weather'; weather: WeatherId }
  | { kind: 'description'; text: string }
  | { kind: 'pause'; seconds: number }
  | { kind: 'stop'; question: string; choices: Choice[] }
  | { kind: 'remark'; text: string }
)

/** What an action or a camera is about: a thing of the vocabulary or somebody of the cast. */
export type Target = { thing: ThingId } | { person: string }

/** One answer of a stop; `to` is the id of the scene that shows what follows. */
export type Choice = { text: string; to: string; at: Spot }

/** Something wrong in a screenplay: where, and a sentence that says what to write instead. */
export type Fault = Spot & { message: string }
