import type { Topic } from '../format/vocabulary.ts'
import type { Dilemma } from '../library.ts'
import { words as shared } from '../words.ts'
import { urls } from '#urls.ts'
import { footOf, pictureData, picturesOf } from './dilemma-data.ts'
import type { Paper } from './prints.ts'
import type { Printing, Sheaf } from './sheaf.ts'
import { words as all } from './words.ts'

/** How many dilemmas a poster tells of; more would be read by nobody who walks past. */
const most = 4

/** A poster for a topic: what may happen, and the question. It gives no answer and says nothing of the law. */
export function posterOf(topic: Topic, dilemmas: readonly Dilemma[], paper: Paper, printing: Printing): Sheaf {
  const { language } = printing
  const words = all[language].posters
  const shown = dilemmas.slice(0, most)
  return {
    template: 'poster',
    data: {
      title: shared[language].topics[topic],
      description: words.lead,
      author: 'ErDuAware',
      language,
      foot: footOf(printing, urls.dilemmas),
      paper,
      ask: words.ask,
      more: words.more,
      dilemmas: shown.map((dilemma) => ({ title: dilemma.title, language: dilemma.language, summary: dilemma.summary, picture: pictureData(dilemma) })),
    },
    pictures: picturesOf(shown),
  }
}
