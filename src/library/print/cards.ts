import type { Dilemma } from '../library.ts'
import { letters } from '../pages/dilemma/dilemma-parts.tsx'
import { placeName } from '../pages/dilemmas/dilemmas.tsx'
import { topicsOf } from '../pages/dilemmas/finding.ts'
import { words as shared } from '../words.ts'
import { dilemmaFoot, footOf, headingsOf, pictureData, picturesOf } from './dilemma-data.ts'
import { proseData } from './prose-data.ts'
import type { Printing, Sheaf } from './sheaf.ts'
import { words as all } from './words.ts'

/** Dialogue cards, four to a sheet: what happens on the front, what to talk about on the back. Nothing of the law stands there. */
export function cardsOf(dilemmas: readonly Dilemma[], printing: Printing, about?: string): Sheaf {
  const words = all[printing.language].cards
  return {
    template: 'cards',
    data: {
      title: about === undefined ? words.title : words.titleOf(about),
      description: words.lead,
      author: 'ErDuAware',
      language: printing.language,
      foot: footOf(printing),
      cards: dilemmas.map((dilemma) => cardData(dilemma, printing)),
    },
    pictures: picturesOf(dilemmas),
  }
}

function cardData(dilemma: Dilemma, printing: Printing) {
  const { language } = dilemma
  const headings = headingsOf(dilemma)
  return {
    title: dilemma.title,
    language,
    facts: [placeName(dilemma, language), ...topicsOf(dilemma).slice(0, 2).map((topic) => shared[language].topics[topic])],
    core: dilemma.summary,
    picture: pictureData(dilemma),
    address: dilemmaFoot(dilemma, printing),
    words: { goods: headings.goods, choices: headings.choices, questions: headings.questions },
    goods: dilemma.goods.map(({ label }) => label),
    choices: dilemma.choices.map(({ label }, index) => [letters[index] ?? '', label]),
    questions: dilemma.questions.map((question) => proseData(question, printing)),
  }
}
