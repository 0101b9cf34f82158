import { dateInWords } from '#platform/words/danish.ts'
import type { Language } from '#urls.ts'
import type { Story } from '../../library.ts'
import { words as shared } from '../../words.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** Where and when it happened, and that everybody has agreed: it stands wherever a story is named. */
export function StoryFacts({ story, language }: { story: Story; language: Language }) {
  const words = all[language]
  const place = Object.entries(shared[language].places).find(([id]) => id === story.place)?.[1]
  return (
    <p class="facts">
      <span class="tag">{place}</span>
      <span>{story.workplace ?? words.unnamed}</span>
      <span>{words.year(story.year)}</span>
      <span>{words.agreedShort(dateInWords(language, story.consent.day))}</span>
      {story.language === language ? null : <span>{shared[language].inDanish.tag}</span>}
    </p>
  )
}
