import type { Language } from '#urls.ts'
import { screenWords } from '../../words/screen.ts'

type TimerProps = { language: Language; left: number; total: number; isPaused: boolean; now: Date }

/**
 * A window whose light goes down. The script counts from `data-left`; without it the page says when the time is up,
 * and while the clock stands it says what is left.
 */
export function Timer({ language, left, total, isPaused, now }: TimerProps) {
  const words = screenWords[language].timer
  const rest = Math.max(0, left)
  return (
    <div class="timer" role="timer" aria-label={words.label} data-left={left} data-total={total} data-paused={isPaused ? '' : undefined} data-mark={words.clock('', '')}>
      <svg viewBox="0 0 400 520" aria-hidden="true" focusable="false">
        <clipPath id="ur-rude">
          <path d="M10 510V170a190 160 0 0 1 380 0V510Z" />
        </clipPath>
        <path class="gone" d="M10 510V170a190 160 0 0 1 380 0V510Z" />
        <rect class="left" x="0" y={lightTop(rest, total)} width="400" height="520" clip-path="url(#ur-rude)" />
        <path class="bar" d="M10 510V170a190 160 0 0 1 380 0V510ZM200 10v500M10 236h380" />
      </svg>
      <p class="num">
        {isPaused || rest === 0 ? (
          words.clock(String(Math.floor(rest / 60)), String(rest % 60).padStart(2, '0'))
        ) : (
          <>
            <small>{words.until}</small> {timeOfDay(new Date(now.getTime() + rest * 1000), words.clock)}
          </>
        )}
      </p>
    </div>
  )
}

/** How far down the window its light begins. */
function lightTop(left: number, total: number): number {
  return Math.round(10 + 500 * (1 - Math.min(1, left / Math.max(1, total))))
}

function timeOfDay(moment: Date, clock: (hours: string, minutes: string) => string): string {
  const [hours, minutes] = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' }).format(moment).split(':')
  return clock(String(Number(hours)), minutes ?? '00')
}
