import { ProseView } from '#library/index.ts'
import { words as houseWords } from '#platform/html/words.ts'
import type { Moment } from '../moment.ts'
import { Letter } from '../parts/letter/letter.tsx'
import { guideWords } from '../words/guide.ts'
import { Part } from './guide-form.tsx'

/** What the law says of each choice, to read aloud. It comes after the talk, and says that it is a draft while it is. */
export function GuideLaw({ moment }: { moment: Moment }) {
  const { dilemma, language } = moment
  const words = guideWords[language].at.law
  if (dilemma === undefined) return <></>
  return (
    <Part id="law" title={words.title} look="law">
      {dilemma.review === undefined ? <p class="banner">{houseWords[language].banner}</p> : null}
      <ul class="lawful" lang={dilemma.language === language ? undefined : dilemma.language}>
        {dilemma.choices.map(({ label, law, why }, index) => (
          <li>
            <p class="of">
              <Letter index={index} /> <strong>{label}</strong>
            </p>
            <span class={`tag ${law}`} lang={language}>
              {words.lawful[law]}
            </span>
            <ProseView prose={why} language={language} />
          </li>
        ))}
      </ul>
      {dilemma.choices.some(({ law }) => law === 'outside') ? <p>{words.outside}</p> : null}
    </Part>
  )
}
