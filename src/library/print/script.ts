import type { Dilemma, Guide } from '../library.ts'
import { da } from '../pages/script/words.da.ts'
import { en } from '../pages/script/words.en.ts'
import { bannerOf, dilemmaData, dilemmaFoot } from './dilemma-data.ts'
import { proseData } from './prose-data.ts'
import type { Printing, Sheaf } from './sheaf.ts'

const all = { da, en }

/** The facilitator's script, and behind it the dilemma itself: all that is needed at the meeting. */
export function scriptOf(dilemma: Dilemma, guide: Guide, printing: Printing): Sheaf {
  const { language } = guide
  const words = all[language]
  return {
    template: 'script',
    data: {
      title: words.title(dilemma.title),
      description: dilemma.summary,
      author: 'ErDuAware',
      language,
      foot: dilemmaFoot(dilemma, printing),
      lead: words.lead(guide.minutes, guide.boardMinutes),
      banner: bannerOf({ review: dilemma.review, language }),
      intro: proseData(guide.intro, printing),
      steps: guide.steps.map(({ id, title, time, text }) => ({ title, isBelow: id === 'leader', time: time === undefined ? null : words.minutes(time), text: proseData(text, printing) })),
      cases: guide.cases.map(({ title, text }) => ({ title, text: proseData(text, printing) })),
      words: { cases: words.cases },
      dilemma: dilemmaData(dilemma, printing),
    },
    pictures: {},
  }
}
