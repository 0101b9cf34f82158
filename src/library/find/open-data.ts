import { setImmediate as othersTurn } from 'node:timers/promises'
import { words as platform } from '#platform/html/words.ts'
import { href, languages, urls, type Language } from '#urls.ts'
import type { Competency, CompetencyMap, Dilemma, Edition, GuideStep, Note, Part, Practice, Process, Story } from '../library.ts'
import { toText } from '../prose/to-text.ts'
import { libraryFormat, licence } from './open-data-schema.ts'

/** The whole library as plain values, as the schema says them: each text once, in the language that it was written in. */
export async function openData(edition: Edition, publicUrl: string | undefined): Promise<object> {
  const address = (language: Language, path: string) => `${publicUrl ?? ''}${href(language, path)}`
  const all = {
    dilemmas: await written(edition.dilemmas, (one) => ({ ...dilemmaOf(one), url: address(one.language, urls.dilemma(one.id)) })),
    practices: await written(edition.practices, (one) => ({ ...practiceOf(one), url: address(one.language, urls.practice(one.id)) })),
    processes: await written(edition.processes, (one) => ({ ...processOf(one), url: address(one.language, urls.process(one.id)) })),
    stories: await written(edition.stories, (one) => ({ ...storyOf(one), url: address(one.language, urls.story(one.id)) })),
  }
  const maps = [...new Set(languages.flatMap((language) => edition.competencies(language) ?? []))]
  return {
    $schema: `${publicUrl ?? ''}${urls.openDataSchema}`,
    format: libraryFormat,
    edition: edition.id,
    licence,
    lawNotice: { da: platform.da.banner, en: platform.en.banner },
    ...all,
    competencies: maps.map(mapOf),
  }
}

/** Taken out one by one: a library is a second of work, and people vote meanwhile. */
async function written<One extends { language: Language }, Out>(list: (language: Language) => readonly One[], take: (one: One) => Out): Promise<Out[]> {
  const taken: Out[] = []
  for (const one of languages.flatMap((language) => list(language).filter((text) => text.language === language))) {
    taken.push(take(one))
    await othersTurn()
  }
  return taken
}

function dilemmaOf(dilemma: Dilemma) {
  const { id, language, title, summary, setting, place, roles, themes, competencies, minutes, isStarter, needsPractised, law, provenance, related, review, guide } = dilemma
  return {
    id,
    language,
    title,
    summary,
    setting,
    place,
    roles,
    themes,
    competencies,
    minutes,
    isStarter,
    needsPractised,
    scene: toText(dilemma.scene),
    goods: dilemma.goods.map(partOf),
    choices: dilemma.choices.map(({ law: lawfulness, why, ...part }) => ({ ...partOf(part), law: lawfulness, why: toText(why) })),
    perspectives: dilemma.perspectives.map(partOf),
    questions: dilemma.questions.map(toText),
    practices: dilemma.practices.map(toText),
    levers: dilemma.levers.map(({ kind, owner, ...part }) => ({ ...partOf(part), kind, owner: owner ?? null })),
    rules: toText(dilemma.rules),
    notes: dilemma.notes.map(noteOf),
    law: law.map((source) => ({ id: source.id, ref: source.ref, source: source.source ?? null, mark: source.mark, read: source.read ?? null })),
    reviewed: review ?? null,
    origin: toText(dilemma.origin),
    provenance: provenance.kind === 'derived' ? provenance : { ...provenance, url: provenance.url ?? null },
    related,
    guide: guide === undefined ? null : { language: guide.language, minutes: guide.minutes, boardMinutes: guide.boardMinutes, intro: toText(guide.intro), steps: guide.steps.map(stepOf), cases: guide.cases.map(stepOf) },
  }
}

function practiceOf({ text, rules, notes, review, isDerived, ...practice }: Practice) {
  const { id, language, title, summary, lever, themes, roles, competencies, dilemmas, supportedBy, owner, decides, med, startMinutes } = practice
  return {
    id,
    language,
    title,
    summary,
    lever,
    themes,
    roles,
    competencies,
    dilemmas,
    supportedBy,
    owner,
    decides,
    med,
    startMinutes,
    isDerived,
    text: toText(text),
    rules: toText(rules),
    notes: notes.map(noteOf),
    reviewed: review ?? null,
  }
}

function processOf({ intro, text, sheets, notes, ...process }: Process) {
  const { id, language, title, summary, setting, audience, people, minutes, competencies, dilemmas, isDerived, status } = process
  return {
    id,
    language,
    title,
    summary,
    setting,
    audience,
    people,
    minutes,
    competencies,
    dilemmas,
    isDerived,
    tried: status === 'untested' ? null : status,
    intro: toText(intro),
    text: toText(text),
    sheets: sheets.map(partOf),
    notes: notes.map(noteOf),
  }
}

function storyOf({ text, workplace, ...story }: Story) {
  const { id, language, title, summary, setting, place, themes, competencies, year, toldBy, consent, related } = story
  return { id, language, title, summary, setting, place, themes, competencies, year, toldBy, workplace: workplace ?? null, consent, related, text: toText(text) }
}

function mapOf({ language, title, summary, intro, isDerived, areas }: CompetencyMap) {
  const square = ({ id, label, team, leader, workplace }: Competency) => ({ id, label, team, leader, workplace })
  return { language, title, summary, intro: toText(intro), isDerived, areas: areas.map((area) => ({ title: area.title, competencies: area.competencies.map(square) })) }
}

function partOf({ id, label, text }: Part) {
  return { id, label, text: toText(text) }
}

function noteOf({ id, ref, text }: Note) {
  return { id, ref, text: toText(text) }
}

function stepOf({ id, title, time, text }: GuideStep) {
  return { id, title, time: time ?? null, text: toText(text) }
}
