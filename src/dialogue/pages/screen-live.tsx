import { Pane } from '../parts/pane/pane.tsx'
import { House } from '../parts/house/house.tsx'
import { chiefRound, readiness, type Moment } from '../moment.ts'
import type { Language } from '#urls.ts'
import { screenWords } from '../words/screen.ts'

/** What changes on the shared screen within a step: who is in, or how far the question is, in words. */
export function ScreenLive({ moment, language }: { moment: Moment; language: Language }) {
  return (
    <live-region class="live-house" aria-live="polite">
      <ScreenLiveText moment={moment} language={language} />
    </live-region>
  )
}

/** The content of the shared screen's live region; the stream sends it alone. */
export function ScreenLiveText({ moment, language }: { moment: Moment; language: Language }) {
  const { room, position, counts } = moment
  if (position.step.kind === 'join') return room.settings.answers === 'phones' ? <Present present={counts.present} language={language} /> : <></>
  const round = chiefRound(moment)
  if (round === undefined || room.settings.answers !== 'phones' || counts.isFrozen(round.round)) return <></>
  const word = readiness(moment)
  return (
    <>
      {position.step.kind === 'open' ? null : <House readiness={word} />}
      <p class="answered">{screenWords[language].readiness[word]}</p>
    </>
  )
}

const mostWindows = 24

function Present({ present, language }: { present: number; language: Language }) {
  const words = screenWords[language].join
  if (present === 0) return <p class="here">{words.nobody}</p>
  return (
    <>
      <p class="here">
        <b class="num">{present}</b> {words.present}
      </p>
      <div class="arrivals" aria-hidden="true">
        {Array.from({ length: Math.min(present, mostWindows) }, () => (
          <Pane state="lit" />
        ))}
      </div>
    </>
  )
}
