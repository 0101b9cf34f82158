import { createHash } from 'node:crypto'
import { languages, type Language } from '#urls.ts'
import type { CompetencyMap, Dilemma, Edition, Guide, Practice, Process, Story } from '../library.ts'
import { isTwin } from './files.ts'
import type { Text } from './text.ts'

type Written = Extract<Text, { kind: 'dilemma' }>

/** An edition of the texts; `hashes` say what its id depends on. */
export function createEdition(texts: readonly Text[], hashes: readonly string[]): Edition {
  const guides = texts.flatMap((text) => (text.kind === 'guide' && text.ties.said.dilemma === text.file.slug ? [{ slug: text.file.slug, guide: text.value }] : []))
  const written = texts.flatMap((text) => (text.kind === 'dilemma' ? [text] : []))
  const dilemmas = byLanguage(written.map((text) => whole(text, written, guides)), inListOrder)
  const practices = byLanguage(texts.flatMap((text): Practice[] => (text.kind === 'practice' ? [text.value] : [])), byTitle)
  const processes = byLanguage(texts.flatMap((text): Process[] => (text.kind === 'process' ? [text.value] : [])), byTitle)
  const stories = byLanguage(texts.flatMap((text): Story[] => (text.kind === 'story' ? [text.value] : [])), byConsent)
  const screenplays = texts.flatMap((text) => (text.kind === 'screenplay' ? [text] : []))
  const maps = texts.flatMap((text): CompetencyMap[] => (text.kind === 'competencies' ? [text.value] : []))
  return {
    id: createHash('sha256').update(hashes.toSorted().join('\n')).digest('base64url').slice(0, 16),
    dilemmas: (language) => dilemmas[language],
    dilemma: (language, id) => dilemmas[language].find((one) => one.id === id),
    practices: (language) => practices[language],
    practice: (language, id) => practices[language].find((one) => one.id === id),
    processes: (language) => processes[language],
    process: (language, id) => processes[language].find((one) => one.id === id),
    stories: (language) => stories[language],
    story: (language, id) => stories[language].find((one) => one.id === id),
    screenplays: (id) => screenplays.filter(({ file }) => file.slug === id).toSorted((one, other) => Number(isTwin(one.file)) - Number(isTwin(other.file))).map(({ value }) => value),
    competencies: (language) => maps.find((map) => map.language === language) ?? maps[0],
  }
}

/** A dilemma with its script; a translation takes from its original what it leaves out. */
function whole({ value: dilemma, ties }: Written, all: readonly Written[], guides: readonly { slug: string; guide: Guide }[]): Dilemma {
  const original = all.find(({ value }) => value.id === dilemma.id && value.language === ties.translationOf)?.value
  const own = guides.filter(({ slug }) => slug === dilemma.id).map(({ guide }) => guide)
  return {
    ...dilemma,
    isStarter: dilemma.isStarter || (original?.isStarter ?? false),
    picture: dilemma.picture ?? original?.picture,
    guide: own.find(({ language }) => language === dilemma.language) ?? own[0],
  }
}

/** For each language every text once: in that language where it exists, else in the one that it was written in. */
function byLanguage<Item extends { id: string; language: Language }>(items: readonly Item[], order: (one: Item, other: Item) => number): Record<Language, readonly Item[]> {
  const ids = [...new Set(items.map(({ id }) => id))]
  const pick = (language: Language) =>
    ids.flatMap((id) => items.find((item) => item.id === id && item.language === language) ?? items.find((item) => item.id === id) ?? [])
  return { da: pick(languages[0]).toSorted(order), en: pick(languages[1]).toSorted(order) }
}

function inListOrder(one: Dilemma, other: Dilemma): number {
  return Number(other.isStarter) - Number(one.isStarter) || one.group.localeCompare(other.group) || one.id.localeCompare(other.id)
}

function byConsent(one: Story, other: Story): number {
  return other.consent.day.localeCompare(one.consent.day) || byTitle(one, other)
}

function byTitle(one: { title: string }, other: { title: string }): number {
  return one.title.localeCompare(other.title, 'da')
}
