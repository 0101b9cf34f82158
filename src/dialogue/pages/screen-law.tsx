import { ProseView, toText, type Choice, type Lawfulness } from '#library/index.ts'
import { words as houseWords } from '#platform/html/words.ts'
import { Letter } from '../parts/letter/letter.tsx'
import { screenWords } from '../words/screen.ts'
import { fitOf } from './screen-fit.ts'
import { foreign, type ScreenProps, type View } from './screen-frame.tsx'

/** Each choice within the law, outside it, or depending, with the one sentence why: a shape and words, no red and no green. */
export function lawView({ site, moment }: ScreenProps): View {
  const words = screenWords[site.language]
  const { dilemma } = moment
  const choices = dilemma?.choices ?? []
  const hasOutside = choices.some(({ law }) => law === 'outside')
  const isReviewed = dilemma?.review !== undefined
  const height = 82 - (hasOutside ? 11 : 0) - (isReviewed ? 0 : 7) - choices.length * 2.8
  const size = fitOf(choices.map(({ why }) => toText(why)), { face: 'text', width: 96, height, most: 4.3 })
  return {
    light: 'day',
    look: hasOutside ? 'scr-law tight' : 'scr-law',
    title: words.law.title,
    step: words.law.intro,
    isTitleInHead: true,
    body: (
      <>
        <ol class={`laws ${size}`} lang={foreign(site, dilemma)}>
          {choices.map((choice, index) => (
            <LawRow choice={choice} index={index} language={site.language} word={words.law.lawful[choice.law]} />
          ))}
        </ol>
        {hasOutside ? <p class="send-on">{words.law.outside}</p> : null}
      </>
    ),
    ...(isReviewed ? {} : { foot: <p class="banner">{houseWords[site.language].banner}</p> }),
  }
}

type RowProps = { choice: Choice; index: number; language: ScreenProps['site']['language']; word: string }

function LawRow({ choice, index, language, word }: RowProps) {
  return (
    <li>
      <Letter index={index} />
      <div class="which">
        <p class="what">{choice.label}</p>
        <p class="verdict" lang={language}>
          <LawShape law={choice.law} /> {word}
        </p>
      </div>
      <div class="why">
        <ProseView prose={choice.why} language={language} />
      </div>
    </li>
  )
}

/** A whole window within the law, half of one where it depends, an open frame outside. */
function LawShape({ law }: { law: Lawfulness }) {
  return (
    <svg class="law-shape" viewBox="0 0 40 52" aria-hidden="true" focusable="false">
      {law === 'within' ? <path class="law-full" d="M2 50V16.4a18 14.4 0 0 1 36 0V50Z" /> : null}
      {law === 'depends' ? <path class="law-full" d="M2 50V16.4a18 14.4 0 0 1 18 -14.4V50Z" /> : null}
      <path class="law-frame" d="M2 50V16.4a18 14.4 0 0 1 36 0V50Z" />
    </svg>
  )
}
