import * as v from 'valibot'

const whys = [
  'no-encoder', 'disk-full', 'killed', 'hangs', 'fault',
  'empty', 'program', 'not-video', 'sound-only', 'broken', 'no-picture', 'many-pictures', 'too-long', 'too-large', 'too-many-bytes', 'unknown-codec', 'cut-off',
] as const
/** Why a video was not taken or not made; the words have a sentence for each. */
export type Why = (typeof whys)[number]

/** Reads a reason back from where it was kept. */
export function whyFrom(text: string | null): Why {
  return whys.find((why) => why === text) ?? 'fault'
}

/** A video that was not taken or not made: `why` chooses the sentence for a person, `detail` is for the log. */
export class VideoProblem extends Error {
  override name = 'VideoProblem'
  readonly why: Why
  readonly detail: string
  constructor(why: Why, detail = '') {
    super(`${why} ${detail}`.trim())
    this.why = why
    this.detail = detail
  }
}

/** What any throw means for a video: one of the reasons that have a sentence, with what the log should know. */
export function problemOf(error: unknown): VideoProblem {
  if (error instanceof VideoProblem) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new VideoProblem('disk-full', error instanceof Error ? error.message : '')
  return new VideoProblem('fault', error instanceof Error ? (error.stack ?? error.message) : String(error))
}

/** What goes to the process: the file that came in, where to put what is made, and whether only to look. */
export const assignmentSchema = v.object({ work: v.picklist(['look', 'make']), source: v.string(), folder: v.string(), engine: v.string() })
export type Assignment = v.InferOutput<typeof assignmentSchema>

const factsSchema = v.object({ seconds: v.number(), width: v.number(), height: v.number(), hasSound: v.boolean() })
/** What is known of a video: of the one that came in after a look, of the one that is played when it is made. */
export type VideoFacts = v.InferOutput<typeof factsSchema>

/** What comes back from the process. */
export const messageSchema = v.variant('kind', [
  v.object({ kind: v.literal('progress'), share: v.number() }),
  v.object({ kind: v.literal('done'), facts: factsSchema }),
  v.object({ kind: v.literal('failed'), why: v.picklist(whys), detail: v.string() }),
])
export type Message = v.InferOutput<typeof messageSchema>
