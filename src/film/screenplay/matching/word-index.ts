import type { Language } from '#urls.ts'
import type { Words } from '../vocabulary/index.ts'
import { fold } from './fold.ts'
import { nearest } from './nearest.ts'

/** One closed list of words in one language. */
export type WordIndex<Id extends string> = {
  /** What the words mean, in the definite or the indefinite form and with or without an article. */
  find: (written: string) => Id | undefined
  nearest: (written: string) => string | undefined
  /** Every way of writing it, the formatter's own first. */
  words: readonly { id: Id; text: string }[]
  /** The word that the formatter writes. */
  word: (id: Id) => string
}

/** Makes a list of the vocabulary ready to be looked up in. */
export function indexWords<Id extends string>(vocabulary: Readonly<Record<Id, Words>>, language: Language): WordIndex<Id> {
  const words: { id: Id; text: string }[] = []
  for (const id in vocabulary) for (const text of vocabulary[id][language]) words.push({ id, text })
  const exact = new Map<string, Id>()
  for (const { id, text } of words) if (!exact.has(fold(text))) exact.set(fold(text), id)
  const forms = otherForms(words, language)
  return {
    words,
    word: (id) => vocabulary[id][language][0],
    find: (written) => {
      const folded = fold(written)
      const bare = withoutArticle(folded, language)
      return exact.get(folded) ?? exact.get(bare) ?? forms.get(folded) ?? forms.get(bare)
    },
    nearest: (written) => nearest(written, words.flatMap(({ text }) => [text, withoutArticle(text, language)])),
  }
}

/** Forms that follow from the listed ones; a form that two entries could have belongs to neither. */
function otherForms<Id extends string>(words: readonly { id: Id; text: string }[], language: Language): Map<string, Id> {
  const forms = new Map<string, Id>()
  const shared = new Set<string>()
  for (const { id, text } of words) {
    const bare = withoutArticle(fold(text), language)
    for (const form of language === 'da' ? [bare, ...danishForms(bare)] : [bare]) {
      if (forms.has(form) && forms.get(form) !== id) shared.add(form)
      forms.set(form, id)
    }
  }
  for (const form of shared) forms.delete(form)
  return forms
}

/** »koppen« gives »kop«, »nøglerne« »nøgler«, »venlig« »venligt«; forms that no Danish word has do no harm here. */
function danishForms(word: string): string[] {
  const forms = [`${word}t`, `${word}en`, `${word}et`, `${word}n`]
  for (const ending of ['en', 'et', 'n', 't', 'ne']) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue
    const stem = word.slice(0, -ending.length)
    forms.push(stem)
    if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1))
  }
  return forms
}

function withoutArticle(folded: string, language: Language): string {
  const space = folded.indexOf(' ')
  return space > 0 && articles[language].has(folded.slice(0, space)) ? folded.slice(space + 1) : folded
}

const articles: Record<Language, ReadonlySet<string>> = {
  da: new Set(['en', 'et', 'den', 'det', 'de', 'sin', 'sit', 'sine']),
  en: new Set(['a', 'an', 'the', 'his', 'her', 'their']),
}
