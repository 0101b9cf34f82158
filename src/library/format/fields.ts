import * as v from 'valibot'
import { languages } from '#urls.ts'
import { hints } from './hints.ts'
import { lights, places as picturePlaces, things } from '../picture/picture.ts'
import { audiences, leverKinds, places, roles, settings, sides, themes } from './vocabulary.ts'

const id = v.pipe(v.string(hints.id), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, hints.id))
const text = v.pipe(v.string(hints.text), v.trim(), v.minLength(1, hints.text), v.maxLength(2000, hints.text))
const line = v.pipe(v.string(hints.line), v.trim(), v.minLength(1, hints.line), v.maxLength(240, hints.line))
const day = v.pipe(v.string(hints.day), v.isoDate(hints.day))
const minutes = v.pipe(v.number(hints.minutes), v.integer(hints.minutes), v.minValue(5, hints.minutes), v.maxValue(240, hints.minutes))
const count = v.pipe(v.number(hints.count), v.integer(hints.count), v.minValue(1, hints.count))
const fileName = (name: string) => v.literal(name, hints.file)
const oneOf = <const Words extends readonly string[]>(words: Words) => v.picklist(words, hints.chosen(words))
const listOf = <Item extends v.GenericSchema>(item: Item) => v.array(item, hints.list)
const someOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item, hints.list), v.minLength(1, hints.list))
const competency = v.pipe(v.string(hints.competency), v.regex(/^[A-Z][0-9]{1,2}$/, hints.competency))

const language = oneOf(languages)
const license = v.picklist(['CC-BY-4.0', 'CC0-1.0'], hints.license)
const reviewed = v.union([v.literal('none'), v.strictObject({ function: line, day })], hints.reviewed)

const law = v.strictObject(
  { id, ref: line, source: v.optional(line), mark: v.picklist(['seen', 'known', 'unsure'], hints.mark), read: v.optional(day) },
  hints.fields,
)

const provenance = v.variant(
  'kind',
  [
    v.strictObject({
      kind: v.literal('found'),
      source: text,
      url: v.optional(v.pipe(v.string(hints.url), v.regex(/^https?:\/\/\S+$/, hints.url))),
      found: text,
      ours: text,
    }),
    v.strictObject({ kind: v.literal('derived'), ours: text }),
  ],
  hints.provenance,
)

const picture = v.strictObject(
  { place: oneOf(picturePlaces), light: oneOf(lights), things: someOf(oneOf(things)), tells: oneOf(things) },
  hints.fields,
)

/** What an organisation that publishes a text says of it: which text it was made from, whose edition it is, and who qualified it. */
const standing = {
  lineage: v.optional(v.strictObject({ id, version: line, from: line }, hints.lineage)),
  edition: v.optional(v.strictObject({ by: line, version: count, day, made_up: v.optional(v.boolean(hints.boolean)) }, hints.edition)),
  qualified: v.optional(v.strictObject({ day, version: count, sides: someOf(oneOf(sides)) }, hints.qualified)),
}

/** The fields that every text has, whatever it is. */
const shared = <const Name extends string>(format: Name) => ({
  format: v.literal(format, hints.format(format)),
  id,
  language,
  translations: v.optional(listOf(language)),
  translation_of: v.optional(v.strictObject({ language, date: day }, hints.fields)),
  title: line,
  summary: line,
  competencies: listOf(competency),
  provenance,
  reviewed,
  ...standing,
  license,
})

/** The front matter of `dilemma.md`. */
export const dilemmaFields = v.strictObject({
  ...shared('erduaware/dilemma/1'),
  setting: oneOf(settings),
  place: oneOf(places),
  group: v.pipe(v.string(hints.group), v.regex(/^[A-Z]$/, hints.group)),
  roles: someOf(oneOf(roles)),
  themes: someOf(oneOf(themes)),
  minutes,
  starter: v.optional(v.boolean(hints.boolean)),
  facilitator: v.optional(v.literal('practised', hints.facilitator)),
  picture: v.optional(picture),
  film: v.optional(fileName('film.fountain')),
  guide: v.optional(fileName('drejebog.md')),
  goods: v.pipe(v.array(id, hints.goods), v.length(2, hints.goods)),
  choices: v.pipe(
    v.array(v.strictObject({ id, law: v.picklist(['within', 'depends', 'outside'], hints.law) }, hints.choices), hints.choices),
    v.minLength(3, hints.choices),
    v.maxLength(4, hints.choices),
  ),
  perspectives: v.pipe(v.array(id, hints.list), v.minLength(2, hints.list)),
  levers: v.pipe(
    v.array(v.strictObject({ id, kind: oneOf(leverKinds) }, hints.levers), hints.levers),
    v.minLength(2, hints.levers),
    v.maxLength(8, hints.levers),
  ),
  practices: listOf(id),
  processes: listOf(id),
  law: listOf(law),
})

/** The front matter of `drejebog.md`. */
export const guideFields = v.strictObject({
  format: v.literal('erduaware/guide/1', hints.format('erduaware/guide/1')),
  dilemma: id,
  language,
  title: line,
  minutes,
  board_minutes: minutes,
  reviewed,
  license,
})

/** The front matter of a page of good practice. */
export const practiceFields = v.strictObject({
  ...shared('erduaware/practice/1'),
  setting: oneOf(settings),
  roles: someOf(oneOf(roles)),
  themes: someOf(oneOf(themes)),
  lever: oneOf(leverKinds),
  supported_by: listOf(oneOf(leverKinds)),
  owner: line,
  decides: line,
  med: v.picklist(['yes', 'no', 'depends'], hints.med),
  start_minutes: minutes,
  dilemmas: listOf(id),
  law: listOf(law),
  sources: v.optional(
    listOf(v.strictObject({ id, title: line, mark: v.picklist(['seen', 'known', 'unsure'], hints.mark), read: v.optional(day) }, hints.fields)),
  ),
})

/** The front matter of a process. */
export const processFields = v.strictObject({
  ...shared('erduaware/process/1'),
  setting: someOf(oneOf(settings)),
  for: someOf(oneOf(audiences)),
  people: v.strictObject({ from: count, to: count }, hints.fields),
  minutes,
  status: v.picklist(['untested', 'tried'], hints.status),
  tried: listOf(v.strictObject({ teams: count, worked: text, failed: text }, hints.fields)),
  materials: listOf(id),
  dilemmas: listOf(id),
})

// What happened has no origin but those who tell it, and says nothing of the law.
const { provenance: _provenance, reviewed: _reviewed, ...told } = shared('erduaware/story/1')

/** The front matter of a story from a workplace. */
export const storyFields = v.strictObject({
  ...told,
  setting: oneOf(settings),
  place: oneOf(places),
  themes: someOf(oneOf(themes)),
  year: v.pipe(v.number(hints.year), v.integer(hints.year), v.minValue(1990, hints.year), v.maxValue(2100, hints.year)),
  told_by: line,
  workplace: v.optional(line),
  consent: v.strictObject({ day, team: v.literal('all', hints.team), leader: line, named: v.boolean(hints.boolean) }, hints.consent),
  dilemmas: listOf(id),
  practices: listOf(id),
  processes: listOf(id),
})

/** The front matter of the competency map. */
export const competencyFields = v.strictObject({
  format: v.literal('erduaware/competencies/1', hints.format('erduaware/competencies/1')),
  language,
  translations: v.optional(listOf(language)),
  translation_of: v.optional(v.strictObject({ language, date: day }, hints.fields)),
  title: line,
  summary: line,
  provenance,
  license,
})

export type DilemmaFields = v.InferOutput<typeof dilemmaFields>
export type GuideFields = v.InferOutput<typeof guideFields>
export type PracticeFields = v.InferOutput<typeof practiceFields>
export type ProcessFields = v.InferOutput<typeof processFields>
export type StoryFields = v.InferOutput<typeof storyFields>
export type CompetencyFields = v.InferOutput<typeof competencyFields>
export type LawFields = DilemmaFields['law'][number]
