import * as v from 'valibot'

const languages = v.picklist(['da', 'en'])

/** Everything that decides how a film comes to look and sound: two equal orders give the same bytes. */
export const orderSchema = v.object({
  /** The text of the screenplay. */
  screenplay: v.string(),
  format: v.picklist(['mp4', 'webm']),
  height: v.picklist([360, 720, 1080]),
  /** Captions are drawn into the picture too; they are always there as text that can be switched off. */
  burnsCaptions: v.boolean(),
  /** Lines without a recording are read by the robot voice instead of being silent. */
  hasRobotVoices: v.boolean(),
  /** The files of recorded lines, by the keys that `lineKey` gives. */
  voices: v.array(v.object({ key: v.string(), path: v.string() })),
  /** Captions in other languages than the screenplay's own: the lines' texts by their keys. */
  translations: v.array(v.object({ language: languages, lines: v.record(v.string(), v.string()) })),
})

export type FilmOrder = v.InferOutput<typeof orderSchema>

const wishSchema = v.object({ hash: v.string(), screenplay: v.string() })
/** A poster that is to be drawn, and the hash that names it. */
export type PosterWish = v.InferOutput<typeof wishSchema>

/** What goes to the film process: one film to make, or some posters to draw, in a folder. */
export const assignmentSchema = v.variant('kind', [
  v.object({ kind: v.literal('film'), order: orderSchema, folder: v.string(), engine: v.string() }),
  v.object({ kind: v.literal('posters'), wishes: v.array(wishSchema), folder: v.string() }),
])
export type Assignment = v.InferOutput<typeof assignmentSchema>

const doings = ['voices', 'sound', 'pictures', 'writing'] as const
export type Doing = (typeof doings)[number]

/** How far a film is, from 0 to 1, and what is being done. */
export type Progress = { share: number; doing: Doing }

const factsSchema = v.object({
  seconds: v.number(),
  /** The names of the files that were made; the film itself is the first. */
  files: v.array(v.string()),
  cpuSeconds: v.number(),
  mostMegabytes: v.number(),
})
/** What is known of a film when it is made. */
export type FilmFacts = v.InferOutput<typeof factsSchema>

const whys = ['no-encoder', 'disk-full', 'screenplay', 'voice', 'killed', 'hangs', 'fault'] as const
/** Why a film was not made; the words have a sentence for each. */
export type Why = (typeof whys)[number]

/** What comes back from the film process. */
export const messageSchema = v.variant('kind', [
  v.object({ kind: v.literal('progress'), share: v.number(), doing: v.picklist(doings) }),
  v.object({ kind: v.literal('done'), facts: factsSchema }),
  /** A poster lies in the folder by its hash, or could not be drawn. */
  v.object({ kind: v.literal('poster'), hash: v.string(), fault: v.optional(v.string()) }),
  v.object({ kind: v.literal('posters-done') }),
  v.object({ kind: v.literal('failed'), why: v.picklist(whys), detail: v.string() }),
])
export type Message = v.InferOutput<typeof messageSchema>

/** A film that was not made: `why` chooses the sentence for a person, `detail` is for the log or names the place. */
export class FilmProblem extends Error {
  override name = 'FilmProblem'
  readonly why: Why
  readonly detail: string
  constructor(why: Why, detail = '') {
    super(`${why} ${detail}`.trim())
    this.why = why
    this.detail = detail
  }
}
