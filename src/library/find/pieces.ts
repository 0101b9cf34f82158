import { urls, type Language } from '#urls.ts'
import { settings } from '../format/vocabulary.ts'
import type { Competency, Dilemma, Edition, LawSource, Part, Practice, Process, Prose, Story } from '../library.ts'
import { lengths, topicsOf } from '../pages/dilemmas/finding.ts'
import { toText } from '../prose/to-text.ts'
import { words as shared } from '../words.ts'
import type { Facet, Passage, Piece } from './piece.ts'

const made = new WeakMap<Edition, Partial<Record<Language, readonly Piece[]>>>()

/** Everything of an edition that can be found in a language, in a settled order. */
export function piecesOf(edition: Edition, language: Language): readonly Piece[] {
  const known = made.get(edition) ?? {}
  made.set(edition, known)
  return (known[language] ??= [
    ...edition.dilemmas(language).map(ofDilemma),
    ...edition.practices(language).map(ofPractice),
    ...edition.processes(language).map(ofProcess),
    ...edition.stories(language).map(ofStory),
    ...competenciesOf(edition, language),
  ])
}

function ofDilemma(dilemma: Dilemma): Piece {
  const place = Object.entries(shared[dilemma.language].places).find(([id]) => id === dilemma.place)?.[1] ?? ''
  return {
    ...named(dilemma),
    kind: 'dilemma',
    path: urls.dilemma(dilemma.id),
    labels: `${place} ${labelsOf(dilemma)}`,
    facets: facets('dilemma', {
      topics: topicsOf(dilemma),
      roles: dilemma.roles,
      settings: [dilemma.setting],
      competencies: dilemma.competencies,
      law: [...new Set(dilemma.law.flatMap(actOf))],
      minutes: dilemma.guide === undefined ? fits(dilemma.minutes) : lengths,
    }),
    // What the law says of each choice is left out: it is folded away until the team has talked.
    passages: () => [
      { weight: 'B', text: dilemma.summary },
      ...paragraphs('C', dilemma.scene),
      ...dilemma.goods.flatMap((part) => headed('B', part)),
      ...dilemma.choices.flatMap((part) => headed('B', part)),
      ...dilemma.perspectives.flatMap((part) => headed('C', part)),
      ...[...dilemma.questions, ...dilemma.practices].flatMap((text) => paragraphs('C', text)),
      ...dilemma.levers.flatMap((part) => headed('C', part)),
      ...paragraphs('D', dilemma.rules),
      ...dilemma.law.map(({ ref }) => ({ weight: 'D' as const, text: ref })),
    ],
  }
}

function ofPractice(practice: Practice): Piece {
  return {
    ...named(practice),
    kind: 'practice',
    path: urls.practice(practice.id),
    labels: labelsOf(practice),
    facets: facets('practice', { topics: topicsOf(practice), roles: practice.roles, competencies: practice.competencies, minutes: fits(practice.startMinutes) }),
    passages: () => [{ weight: 'B', text: practice.summary }, ...paragraphs('C', practice.text), ...paragraphs('D', practice.rules)],
  }
}

function ofProcess(process: Process): Piece {
  return {
    ...named(process),
    kind: 'process',
    path: urls.process(process.id),
    labels: '',
    facets: facets('process', { settings: settings.filter((one) => process.setting.includes(one)), competencies: process.competencies, minutes: fits(process.minutes) }),
    passages: () => [{ weight: 'B', text: process.summary }, ...paragraphs('C', process.intro), ...paragraphs('C', process.text)],
  }
}

function ofStory(story: Story): Piece {
  const place = Object.entries(shared[story.language].places).find(([id]) => id === story.place)?.[1] ?? ''
  const topics = topicsOf(story)
  return {
    ...named(story),
    kind: 'story',
    path: urls.story(story.id),
    labels: [place, ...topics.map((topic) => shared[story.language].topics[topic])].join(' '),
    facets: facets('story', { topics, settings: [story.setting], competencies: story.competencies }),
    passages: () => [{ weight: 'B', text: story.summary }, ...paragraphs('C', story.text)],
  }
}

function competenciesOf(edition: Edition, language: Language): readonly Piece[] {
  const map = edition.competencies(language)
  if (map === undefined) return []
  return map.areas.flatMap(({ title, competencies }) =>
    competencies.map((competency) => ({
      ...named({ ...competency, language: map.language, title: competency.label, summary: competency.team }),
      kind: 'competency',
      path: `${urls.aware}#${competency.id}`,
      labels: title,
      facets: facets('competency', { competencies: [competency.id] }),
      passages: () => ofSquare(competency),
    })),
  )
}

function ofSquare({ team, leader, workplace }: Competency): readonly Passage[] {
  return [{ weight: 'B', text: team }, { weight: 'C', text: leader }, { weight: 'C', text: workplace }]
}

/** The act that a source of law belongs to: »Forvaltningsloven« of »Forvaltningsloven § 27«. What names no paragraph is a question or a practice. */
export function actOf({ ref }: Pick<LawSource, 'ref'>): readonly string[] {
  const act = /^(.{3,80}?),?\s+(?:§§?|artikel|article|sections?)\s*\d/i.exec(ref)?.[1]
  return act === undefined ? [] : [act]
}

/** The names of the topics and roles of a text. */
function labelsOf({ language, roles, ...text }: Pick<Dilemma, 'language' | 'themes' | 'roles'>): string {
  const names: Record<string, string> = shared[language].roles
  return [...topicsOf(text).map((topic) => shared[language].topics[topic]), ...roles.map((role) => names[role] ?? '')].join(' ')
}

function named({ id, language, title, summary }: Pick<Piece, 'id' | 'language' | 'title' | 'summary'>) {
  return { id, language, title, summary }
}

function facets(kind: Piece['kind'], some: Partial<Piece['facets']>): Record<Facet, readonly string[]> {
  return { topics: [], roles: [], settings: [], competencies: [], law: [], minutes: [], ...some, kinds: [kind] }
}

/** The shortest meeting that it can be held in. */
function fits(minutes: number): readonly string[] {
  return [lengths.find((length) => minutes <= Number(length)) ?? 'more']
}

function paragraphs(weight: Passage['weight'], prose: Prose): Passage[] {
  return prose.map((node) => ({ weight, text: toText([node]) })).filter(({ text }) => text !== '')
}

function headed(weight: Passage['weight'], { label, text }: Part): Passage[] {
  return [{ weight, text: label }, ...paragraphs('C', text)]
}
