import { stringify } from 'yaml'
import { placeName } from '#library/index.ts'
import { words as platform } from '#platform/html/words.ts'
import { listInWords } from '#platform/words/danish.ts'
import type { Language } from '#urls.ts'
import { labelsIn } from './importing/speakers.ts'
import { paragraphsOf, textOf, type Passage } from './passages.ts'
import type { Source, Study } from './study.ts'
import { words } from './words.ts'

/** What the person who begins the draft has chosen from the library's closed lists; what is empty, the checker asks for. */
export type DraftChoices = { id: string; setting: 'citizen-contact' | 'access-administration'; group: string; roles: readonly string[]; themes: readonly string[] }

type Made = { language: Language; study: Pick<Study, 'title'>; sources: readonly Source[]; passages: readonly Passage[]; choices: DraftChoices }

/**
 * A draft dilemma from chosen passages, as a `dilemma.md` of the open format. Everything that the editor must write is
 * marked »(Mangler: …)«. Of where it comes from it says the study, the kinds of source and place and the year: never a
 * person, and no finer place.
 */
export function draftDilemma(made: Made): string {
  const say = words[made.language].draft
  const [source, found] = [say.source(made.study.title), say.found(foundIn(made))]
  return `---\n${stringify(fieldsOf(made, source, found), { lineWidth: 0 })}---\n\n# ${say.title}\n\n${sectionsOf(made, source, found).join('\n\n')}\n`
}

/** What the editor has still to write in a draft: each mark once, in the order of the text. Empty when it can be sent on. */
export function unfilled(text: string): string[] {
  return [...new Set([...text.matchAll(/\((?:Mangler|Missing): ([^()]*)\)/g)].map(([, what]) => what ?? ''))]
}

/** The kinds of source and place and the years of the chosen passages: »interview, borgerservice, 2026«. */
export function foundIn({ language, sources, passages }: Pick<Made, 'language' | 'sources' | 'passages'>): string {
  const used = sources.filter(({ id }) => passages.some(({ source }) => source === id))
  const places = used.map(({ kind, place, year }) => `${words[language].kinds[kind]}, ${placeName(language, place).toLocaleLowerCase(language)}, ${year}`)
  return listInWords(language, [...new Set(places)])
}

function fieldsOf({ language, sources, passages, choices }: Made, source: string, found: string): Record<string, unknown> {
  const say = words[language].draft
  const places = passages.flatMap((passage) => sources.find(({ id }) => id === passage.source)?.place ?? [])
  return {
    format: 'erduaware/dilemma/1',
    id: choices.id,
    language,
    translations: [],
    title: say.title,
    summary: say.summary,
    setting: choices.setting,
    place: places[0] ?? '',
    group: choices.group,
    roles: choices.roles,
    themes: choices.themes,
    competencies: [],
    minutes: 20,
    goods: goods.slice(0, 2),
    choices: answers.map((id) => ({ id, law: 'depends' })),
    perspectives: Object.keys(say.perspectives),
    levers: [...say.levers.map(({ id, kind }) => ({ id, kind })), { id: 'noget-andet', kind: 'other' }],
    practices: [],
    processes: [],
    provenance: { kind: 'found', source, found, ours: say.ours },
    law: [{ id: rule, ref: say.rule, mark: 'unsure' }],
    reviewed: 'none',
    license: 'CC-BY-4.0',
  }
}

const goods = ['det-ene', 'det-andet']
const answers = ['svar-1', 'svar-2', 'svar-3']
const rule = 'regel-1'

function sectionsOf({ language, sources, passages }: Made, source: string, found: string): string[] {
  const say = words[language].draft
  const { sections } = say
  const banner = `*${platform[language].banner}*`
  const headed = (label: string, id: string, text: string) => `### ${label} {#${id}}\n\n${text}`
  return [
    `## ${sections.scene}`,
    say.sceneTask,
    ...passages.flatMap((passage) => quoted(sources, passage)),
    `## ${sections.goods}`,
    ...goods.map((id, index) => headed(say.goods[index] ?? '', id, say.goodText)),
    `## ${sections.choices}`,
    say.choicesIntro,
    ...answers.map((id, index) => headed(say.choices[index] ?? '', id, say.choiceText)),
    `## ${sections.law}`,
    banner,
    answers.map((id, index) => `- **[${say.choices[index]}](#${id}).** ${say.lawWhy(rule)}`).join('\n'),
    `## ${sections.perspectives}`,
    say.perspectivesIntro,
    ...Object.entries(say.perspectives).map(([id, label]) => headed(label, id, say.voice)),
    `## ${sections.questions}`,
    say.questions.map((question) => `- ${question}`).join('\n'),
    `## ${sections.practices}`,
    `- ${say.practice}`,
    `## ${sections.levers}`,
    say.leversIntro,
    ...say.levers.map(({ id, label, opening }) => headed(label, id, `${opening} ${say.leverText}`)),
    headed(say.other.label, 'noget-andet', say.other.text),
    `## ${sections.rules}`,
    banner,
    `${say.rules}[^${rule}]`,
    `[^${rule}]: ${say.note}`,
    `## ${sections.origin}`,
    say.origin(escapeMarkdown(source), escapeMarkdown(found)),
  ]
}

/** A passage as paragraphs in quotation marks, without the times and the names of who spoke. */
function quoted(sources: readonly Source[], passage: Passage): string[] {
  const source = sources.find(({ id }) => id === passage.source)
  if (source === undefined) return []
  const labels = labelsIn(source.text.split('\n').map(withoutTime))
  return paragraphsOf(textOf(source, passage))
    .map(({ text }) => withoutLabel(withoutTime(text), labels).replace(/^– /, '').trim())
    .filter((text) => text !== '')
    .map((text) => `»${escapeMarkdown(text)}«`)
}

function withoutTime(line: string): string {
  return line.replace(/^\d{1,3}:\d{2}:\d{2} /, '')
}

function withoutLabel(line: string, labels: ReadonlySet<string>): string {
  const found = [...labels].find((label) => line.startsWith(label))
  return found === undefined ? line : line.slice(found.length)
}

/** Text as it stands, whatever it holds: no mark of it may become emphasis, a link, a note or HTML. `[^` is a note even where it is escaped. */
function escapeMarkdown(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('[^', '[').replaceAll(/[\\`*_{}[\]<>#+!|~&^]/g, String.raw`\$&`)
}
