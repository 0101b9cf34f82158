import { languages } from '#urls.ts'
import { audiences, leverKinds, places, roles, settings, themes } from '../format/vocabulary.ts'

export const libraryFormat = 'erduaware/library/1'

/** On what terms the texts may be used, and how the source is named. */
export const licence = { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/', attribution: 'ErDuAware' } as const

type Schema = { readonly [key: string]: unknown }

const text: Schema = { type: 'string' }
const whole: Schema = { type: 'integer', minimum: 0 }
const yes: Schema = { type: 'boolean' }
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const one = (values: readonly string[]): Schema => ({ enum: values })
const list = (items: Schema): Schema => ({ type: 'array', items })
const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', additionalProperties: false, required: Object.keys(properties), properties })

const language = one(languages)
const named = { id: text, language, title: text, summary: text, url: text }
const part = { id: text, label: text, text }
const note = object({ id: text, ref: text, text })
const step = object({ id: text, title: text, time: maybe(text), text })
const reviewed: Schema = { ...maybe(object({ function: text, day })), description: 'The function of the lawyer who has reviewed the rules, and the day; null means that none has, and lawNotice must be shown.' }

const dilemma = object({
  ...named,
  setting: one(settings),
  place: one(places),
  roles: list(one(roles)),
  themes: list(one(themes)),
  competencies: list(text),
  minutes: whole,
  isStarter: yes,
  needsPractised: { ...yes, description: 'Asks for a facilitator who has held dialogues before.' },
  scene: text,
  goods: list(object(part)),
  choices: list(object({ ...part, law: { ...one(['within', 'depends', 'outside']), description: 'Shown only after the team has talked.' }, why: text })),
  perspectives: list(object(part)),
  questions: list(text),
  practices: list(text),
  levers: list(object({ ...part, kind: one(leverKinds), owner: maybe(text) })),
  rules: text,
  notes: list(note),
  law: list(object({ id: text, ref: text, source: maybe(text), mark: one(['seen', 'known', 'unsure']), read: maybe(day) })),
  reviewed,
  origin: text,
  provenance: { oneOf: [object({ kind: { const: 'found' }, source: text, url: maybe(text), found: text, ours: text }), object({ kind: { const: 'derived' }, ours: text })] },
  related: object({ practices: list(text), processes: list(text) }),
  guide: maybe(object({ language, minutes: whole, boardMinutes: whole, intro: text, steps: list(step), cases: list(step) })),
})

const practice = object({
  ...named,
  lever: one(leverKinds),
  themes: list(one(themes)),
  roles: list(one(roles)),
  competencies: list(text),
  dilemmas: list(text),
  supportedBy: list(one(leverKinds)),
  owner: text,
  decides: text,
  med: one(['yes', 'no', 'depends']),
  startMinutes: whole,
  isDerived: { ...yes, description: 'Derived by the project, not found in a municipality.' },
  text,
  rules: text,
  notes: list(note),
  reviewed,
})

const process = object({
  ...named,
  setting: list(one(settings)),
  audience: list(one(audiences)),
  people: object({ from: whole, to: whole }),
  minutes: whole,
  competencies: list(text),
  dilemmas: list(text),
  isDerived: yes,
  tried: { ...maybe(object({ teams: whole, failed: text })), description: 'In how many teams it was tried and what failed; null means that nobody has tried it yet.' },
  intro: text,
  text,
  sheets: list(object(part)),
  notes: list(note),
})

const story = object({
  ...named,
  setting: one(settings),
  place: one(places),
  themes: list(one(themes)),
  competencies: list(text),
  year: whole,
  toldBy: { ...text, description: 'Functions, never names.' },
  workplace: { ...maybe(text), description: 'Null when the workplace does not want to be named.' },
  consent: { ...object({ day, leader: text }), description: 'The day on which the whole team had read the text and said yes, and the function that said yes for the workplace.' },
  related: object({ dilemmas: list(text), practices: list(text), processes: list(text) }),
  text,
})

const competencies = object({
  language,
  title: text,
  summary: text,
  intro: text,
  isDerived: yes,
  areas: list(object({ title: text, competencies: list(object({ id: text, label: text, team: text, leader: text, workplace: text })) })),
})

/** What `bibliotek.json` holds, as a JSON Schema. Texts are plain words, paragraphs apart by an empty line. */
export const librarySchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: libraryFormat,
  ...object({
    $schema: text,
    format: { const: libraryFormat },
    edition: { type: 'string', description: 'Changes when any text changes.' },
    licence: object({ id: { const: licence.id }, url: { const: licence.url }, attribution: text }),
    lawNotice: object({ da: text, en: text }),
    dilemmas: list(dilemma),
    practices: list(practice),
    processes: list(process),
    stories: list(story),
    competencies: list(competencies),
  }),
}
