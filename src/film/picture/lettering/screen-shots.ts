import type { KnownText } from '../directing/directed.ts'
import type { ShotSpan, Span, Timeline } from '../../timeline/timeline.ts'

/** The shot close on a screen that is on now, if any: screens are turned from us, so it is drawn as a picture of its own. */
export function screenShotAt(shots: Timeline['shots'], texts: readonly KnownText[], t: number): ShotSpan | undefined {
  return shots.filter(isOfScreen)
    .map((shot) => ({ ...shot, to: Math.max(shot.to, ...signsOn(texts, shot).map((text) => Math.min(text.to, text.from + 2.6))) }))
    .find(({ from, to }) => t >= from && t < to)
}

/** What is written while the screen is shown, or at once after; then the picture waits until it is read. */
export function signsOn(texts: readonly KnownText[], { from, to }: Span): KnownText[] {
  return texts.filter((text) => text.from >= from && text.from < to + 0.6 && text.kind === 'sign')
}

/** Whether a shot is of what a screen shows. */
export function isOfScreen({ shot, on }: ShotSpan): boolean {
  return shot === 'close' && on !== undefined && 'thing' in on && on.thing === 'screen'
}
