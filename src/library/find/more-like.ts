import type { Dilemma } from '../library.ts'
import { piecesOf } from './pieces.ts'
import type { Edition } from '../library.ts'
import type { Language } from '#urls.ts'
import { wordsIn } from './words-in.ts'

/** How much each likeness counts; a theme says what a dilemma is about, a role only who is there. */
const weights = { themes: 3, text: 3, competencies: 2, roles: 1 } as const
/** Words that begin alike are the same word for a likeness: »fuldmagten«, »fuldmagter«. */
const lettersOfAStem = 7
const shortestWord = 4

/** The dilemmas that are most like one: by what they are about, what they ask of us, who is there, and their words. Never itself; always in the same order. */
export function moreLike(edition: Edition, language: Language, id: string, most = 3): readonly Dilemma[] {
  const dilemmas = edition.dilemmas(language)
  const one = dilemmas.find((dilemma) => dilemma.id === id)
  if (one === undefined) return []
  const texts = textsOf(edition, language)
  const rarity = (of: (dilemma: Dilemma) => readonly string[]) => rarityOf(dilemmas.map(of))
  const rare = { themes: rarity(({ themes }) => themes), competencies: rarity(({ competencies }) => competencies), roles: rarity(({ roles }) => roles) }
  const likeness = (other: Dilemma) =>
    weights.themes * shared(one.themes, other.themes, rare.themes) +
    weights.competencies * shared(one.competencies, other.competencies, rare.competencies) +
    weights.roles * shared(one.roles, other.roles, rare.roles) +
    weights.text * cosine(texts.get(one.id), texts.get(other.id))
  return dilemmas
    .filter((other) => other.id !== id)
    .map((other) => ({ other, score: likeness(other) }))
    .toSorted((first, second) => second.score - first.score || first.other.id.localeCompare(second.other.id))
    .slice(0, most)
    .map(({ other }) => other)
}

/** How much it says that a text has a value: what nearly all have says next to nothing. */
function rarityOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map([...counts].map(([value, count]) => [value, Math.log(1 + lists.length / count)]))
}

/** The share of what two texts have that both have, from 0 to 1, rare values counting more. */
function shared(one: readonly string[], other: readonly string[], rarity: ReadonlyMap<string, number>): number {
  const sum = (values: readonly string[]) => values.reduce((total, value) => total + (rarity.get(value) ?? 0), 0)
  const all = sum([...new Set([...one, ...other])])
  return all === 0 ? 0 : sum(one.filter((value) => other.includes(value))) / all
}

type Weighed = ReadonlyMap<string, number>

const weighed = new WeakMap<Edition, Partial<Record<Language, ReadonlyMap<string, Weighed>>>>()

/** The words of each dilemma, weighed by how rare they are, each list of the length one; made once for an edition. */
function textsOf(edition: Edition, language: Language): ReadonlyMap<string, Weighed> {
  const known = weighed.get(edition) ?? {}
  weighed.set(edition, known)
  return (known[language] ??= weigh(piecesOf(edition, language).filter(({ kind }) => kind === 'dilemma').map((piece) => ({ id: piece.id, words: stemsIn([piece.title, ...piece.passages().filter(({ weight }) => weight !== 'D').map(({ text }) => text)].join(' ')) }))))
}

function weigh(texts: readonly { id: string; words: readonly string[] }[]): ReadonlyMap<string, Weighed> {
  const rarity = rarityOf(texts.map(({ words }) => words))
  return new Map(
    texts.map(({ id, words }) => {
      const counts = new Map<string, number>()
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
      // A word of one text alone makes it like no other, and what stands in most says nothing.
      const telling = [...counts].map(([word, count]) => [word, (1 + Math.log(count)) * Math.max(0, (rarity.get(word) ?? 0) - Math.log(3))] as const).filter(([, value]) => value > 0)
      const length = Math.hypot(...telling.map(([, value]) => value)) || 1
      return [id, new Map(telling.map(([word, value]) => [word, value / length]))]
    }),
  )
}

function stemsIn(text: string): readonly string[] {
  return wordsIn(text).filter((word) => word.length >= shortestWord).map((word) => word.slice(0, lettersOfAStem))
}

function cosine(one: Weighed = new Map(), other: Weighed = new Map()): number {
  let sum = 0
  for (const [word, value] of one) sum += value * (other.get(word) ?? 0)
  return sum
}
