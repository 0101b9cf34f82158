import type { PropId } from '../../screenplay/vocabulary/index.ts'
import type { TextSpan } from '../../timeline/timeline.ts'
import type { TextKind } from '../../timeline/text-kinds.ts'
import type { Shot } from '../camera/index.ts'
import type { Look } from '../people/index.ts'
import type { Mouth } from '../people/pose.ts'
import type { Act, Ground, Presence, PropStep, SceneStage } from '../staging/index.ts'

/** A text on screen, with what it is. */
export type KnownText = TextSpan & { kind: TextKind }

/** A scene as it was staged and framed: where everybody and everything is, who does what, and the camera's shots. */
export type DirectedScene = Pick<SceneStage, 'scene' | 'states' | 'through'> & {
  place: Ground
  people: [name: string, presence: Presence][]
  acts: Act[]
  props: [prop: PropId, steps: PropStep[]][]
  shots: Shot[]
}

/**
 * All that is decided about a film's picture before any of it is drawn. It is plain data that JSON keeps whole, so that
 * whoever draws need not have the code that decides: a page is given it with the timeline.
 */
export type Directed = {
  scenes: DirectedScene[]
  /** How everybody looks who is seen, by name. */
  looks: Record<string, Look>
  /** Who is seen on the phone, in a picture of their own. */
  callers: string[]
  /** How a mouth is shaped for each sound that is said. */
  mouths: Record<string, Mouth>
  /** The colours of things, where the writer noted one. */
  variants: [prop: PropId, colour: string][]
  /** The timeline's texts in their order, with what each is. */
  texts: KnownText[]
  /** Where and when the film begins, in its own language. */
  whereAndWhen: string
}
