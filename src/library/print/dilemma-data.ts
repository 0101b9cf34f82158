import { words as platform } from '#platform/html/words.ts'
import { dateInWords } from '#platform/words/danish.ts'
import { href, urls } from '#urls.ts'
import { phrases } from '../format/phrases.ts'
import type { Dilemma, Part, Prose } from '../library.ts'
import { letters } from '../pages/dilemma/dilemma-parts.tsx'
import { described } from '../pages/picture/picture.tsx'
import { stillLife } from '../picture/still-life.ts'
import { toText } from '../prose/to-text.ts'
import { words as shared } from '../words.ts'
import { proseData } from './prose-data.ts'
import type { Json, Printing } from './sheaf.ts'

/** A whole dilemma for the templates: the talk first, what the law says last and under its banner. */
export function dilemmaData(dilemma: Dilemma, printing: Printing) {
  const { language, notes } = dilemma
  const names = shared[language]
  const text = (prose: Prose) => proseData(prose, printing, notes)
  const part = ({ label, text: prose }: Part) => ({ label, text: text(prose) })
  return {
    title: dilemma.title,
    language,
    words: { ...headingsOf(dilemma), notes: names.notes },
    scene: text(dilemma.scene),
    goods: dilemma.goods.map(part),
    choicesIntro: text(dilemma.choicesIntro),
    choices: dilemma.choices.map((choice, index) => ({ ...part(choice), letter: letters[index] ?? '', law: names.lawful[choice.law], why: text(choice.why) })),
    perspectivesIntro: text(dilemma.perspectivesIntro),
    perspectives: dilemma.perspectives.map(part),
    questions: dilemma.questions.map(text),
    practices: dilemma.practices.map(text),
    leversIntro: text(dilemma.leversIntro),
    levers: dilemma.levers.map((lever) => ({ ...part(lever), owner: lever.owner === undefined ? null : `${names.levers[lever.kind]}. ${names.ownedBy(lever.owner)}.` })),
    banner: bannerOf(dilemma),
    lawIntro: text(dilemma.lawIntro),
    lawOutro: text(dilemma.lawOutro),
    rules: text(dilemma.rules),
    origin: text(dilemma.origin),
    notes: notes.map((note) => noteData(note.ref, note.text, text)),
  }
}

/** The headings of a dilemma, in its own language. */
export function headingsOf({ language, choices }: Pick<Dilemma, 'language' | 'choices'>) {
  const { law, ...headings } = phrases[language].dilemma
  return { ...headings, law: law[choices.length === 3 ? 3 : 4] }
}

/** Who has reviewed what is said of law, or that nobody has. */
export function bannerOf({ review, language }: Pick<Dilemma, 'review' | 'language'>): string {
  return review === undefined ? platform[language].banner : shared[language].reviewed(review.function, dateInWords(language, review.day))
}

/** Whose it is, and where it is read on a screen: an address only where there is one that others can reach. */
export function footOf({ language, publicUrl }: Printing, path = '/'): string {
  const address = publicUrl === undefined ? 'ErDuAware' : `${publicUrl.replace(/^https?:\/\//, '')}${href(language, path)}`
  return `${address} · CC BY 4.0`
}

/** The still lifes of some dilemmas, by name, as they are drawn on the pages. */
export function picturesOf(dilemmas: readonly Dilemma[]): Record<string, string> {
  return Object.fromEntries(dilemmas.flatMap(({ id, picture }) => (picture === undefined ? [] : [[`${id}.svg`, stillLife(picture)]])))
}

/** A dilemma's picture as a template asks for it, with its words for those who do not see it. */
export function pictureData({ id, picture, language }: Dilemma) {
  return picture === undefined ? null : { name: `${id}.svg`, alt: described(picture, language) }
}

export const dilemmaFoot = (dilemma: Dilemma, printing: Printing): string => footOf(printing, urls.dilemma(dilemma.id))

/** A note as it is numbered: which source, and how far it was read. */
export function noteData(ref: string, text: Prose, data: (prose: Prose) => readonly Json[]): readonly Json[] {
  if (toText(text).startsWith(ref)) return data(text)
  return data([{ type: 'paragraph', children: [{ type: 'text', value: `${ref}.` }] }, ...text])
}
