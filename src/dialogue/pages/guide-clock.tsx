import type { Moment } from '../moment.ts'
import { secondsLeft } from '../room.ts'
import { guideWords } from '../words/guide.ts'
import { ActForm } from './guide-form.tsx'
import { clockText, timeOfDay } from './guide-time.ts'

/**
 * The time of the step. Without script the page says when the step ends, since what is left would be true only for a
 * second; the script shows what is left and counts it down.
 */
export function GuideClock({ moment }: { moment: Moment }) {
  const { room, language, now, position } = moment
  const words = guideWords[language].clock
  const left = secondsLeft(room, now)
  if (left === undefined || room.isClosed) return <></>
  const isPaused = room.pausedAt !== undefined
  const total = position.step.minutes * 60 + room.extraSeconds
  return (
    <div class="clock" data-part="clock" data-left={left} data-sep={words.separator} data-paused={isPaused ? '' : undefined}>
      <b class="left num" role="timer" aria-label={words.label} hidden={!isPaused}>
        {clockText(left, words.separator)}
      </b>
      <span class="over" hidden={left >= 0}>
        {words.over}
      </span>
      <progress max={total} value={Math.max(0, left)} aria-label={words.label} hidden={!isPaused}></progress>
      <ActForm moment={moment} look="clock-acts">
        <button class="button quiet" id="clock-stop" name="do" value={isPaused ? 'resume' : 'pause'}>
          {isPaused ? words.resume : words.pause}
        </button>
        <button class="button quiet" name="do" value="minute">
          {words.minute}
        </button>
      </ActForm>
      <p class="ends">{isPaused ? words.stands : left < 0 ? words.overText : words.ends(timeOfDay(now, left, language))}</p>
    </div>
  )
}
