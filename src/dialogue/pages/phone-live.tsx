import type { Language } from '#urls.ts'
import { chiefRound, readiness, type Moment } from '../moment.ts'
import { phoneWords } from '../words/phone.ts'

/** What changes on a phone within a step: who is in, or how far the question is, in words. */
export function PhoneLive({ moment, language }: { moment: Moment; language: Language }) {
  return (
    <live-region class="live" aria-live="polite">
      <PhoneLiveText moment={moment} language={language} />
    </live-region>
  )
}

/** The content of the phone's live region; the stream sends it alone. */
export function PhoneLiveText({ moment, language }: { moment: Moment; language: Language }) {
  const words = phoneWords[language]
  const { kind } = moment.position.step
  const round = chiefRound(moment)
  if (kind === 'join') return <p>{words.present(moment.counts.present)}</p>
  if (round === undefined || moment.counts.isFrozen(round.round)) return <></>
  return <p>{words.readiness[readiness(moment)]}</p>
}
