import { clockText } from '../../src/film/player/time.ts'
import { filled, need, setText } from './parts-of-page.ts'
import type { Session } from './session.ts'

type Said = Readonly<Record<string, string>>

/** The bar shows the part that is played, and nothing of what comes after a choice. */
export function followSeekBar(root: HTMLElement, session: Session, said: Said): () => void {
  const bar = need<HTMLInputElement>(root, '[data-seek]')
  const time = need(root, '[data-time]')
  let told = ''

  function say(): void {
    const { at, of } = times()
    const text = filled(said['time'], { at: spoken(at, said), of: spoken(of, said) })
    if (text !== told) bar.setAttribute('aria-valuetext', (told = text))
  }
  function times(): { at: number; of: number } {
    const { from, to } = session.stretch
    return { at: Math.max(0, session.clock.now - from), of: to - from }
  }

  bar.addEventListener('input', () => {
    session.clock.seek(session.stretch.from + Number(bar.value))
    say()
  })
  bar.addEventListener('focus', say)
  bar.addEventListener('keyup', say)

  return () => {
    const { at, of } = times()
    bar.max = of.toFixed(1)
    bar.value = at.toFixed(1)
    bar.style.setProperty('--done', `${(100 * Math.min(1, at / of)).toFixed(2)}%`)
    setText(time, `${clockText(at)} / ${clockText(of)}`)
    // A screen reader reads each change of what has the focus: while the film plays it says the time only when asked.
    if (document.activeElement !== bar) say()
  }
}

/** Seconds in words, as a screen reader should say them. */
export function spoken(seconds: number, said: Said): string {
  const whole = Math.floor(seconds + 0.001)
  const m = Math.floor(whole / 60)
  return filled(m === 0 ? said['seconds'] : m === 1 ? said['minute'] : said['minutes'], { m, s: whole % 60 })
}
