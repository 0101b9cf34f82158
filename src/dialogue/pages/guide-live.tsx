import type { Language } from '#urls.ts'
import { readiness, type Moment } from '../moment.ts'
import { guideWords } from '../words/guide.ts'

/** What changes at the facilitator's within a step: how many phones are in, and how far the question is, in words. */
export function GuideLive({ moment, language }: { moment: Moment; language: Language }) {
  return (
    <live-region class="live" aria-live="polite">
      <GuideLiveText moment={moment} language={language} />
    </live-region>
  )
}

/** The content of the facilitator's live region; the stream sends it alone. No answer is counted here. */
export function GuideLiveText({ moment, language }: { moment: Moment; language: Language }) {
  const words = guideWords[language]
  const { answers } = moment.room.settings
  if (moment.dilemmas.length === 0) return <></>
  if (answers !== 'phones') return <p>{answers === 'hands' ? words.head.hands : words.head.talk}</p>
  const { present } = moment.counts
  const word = readiness(moment)
  return (
    <>
      <p class={present === 0 ? 'nobody' : 'somebody'}>{present === 0 ? words.head.nobody : words.head.present(present)}</p>
      {word === 'quiet' ? null : <p class="readiness">{words.ready[word]}</p>}
    </>
  )
}
